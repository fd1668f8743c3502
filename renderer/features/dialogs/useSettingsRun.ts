import { useState } from 'react';
import { runSetting, type SettingIntent } from '../../commands/checkpointSettings.ts';
import type { SendResult } from '../../commands/send.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import { closeDialog, setRunning, useDialogStore } from '../../state/dialogStore.ts';
import { useIsOpen } from './useRun.ts';

/** How each setting ended, by its kind. */
export type SettingResults = Readonly<Partial<Record<SettingIntent['kind'], SendResult>>>;

/** Sends the settings one after the other, each with a result of its own; closes only when all went well. */
export function useSettingsRun(vmId: Guid) {
  const isRunning = useDialogStore((state) => state.isRunning);
  const [results, setResults] = useState<SettingResults>({});
  const isOpen = useIsOpen();

  async function carryOut(intents: readonly SettingIntent[]): Promise<void> {
    setRunning(true);
    setResults({});
    let allWell = true;
    for (const intent of intents) {
      const result = await runSetting(vmId, intent);
      allWell = allWell && result.ok;
      setResults((before) => ({ ...before, [intent.kind]: result }));
    }
    if (!isOpen()) return;
    setRunning(false);
    if (allWell) closeDialog();
  }

  return { isRunning, results, begin: (intents: readonly SettingIntent[]) => void carryOut(intents) };
}
