import type { SendResult } from '../../commands/send.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';

/** How one setting ended, or why it cannot be changed. */
export function SettingResultNotice({ result, reason, isRunning }: {
  readonly result: SendResult | undefined; readonly reason: string | null; readonly isRunning: boolean;
}) {
  if (result !== undefined) return result.ok ? <Notice tone="good">{settingsTexts.saved}</Notice> : <ErrorNotice error={result.error} />;
  return reason === null || isRunning ? null : <Notice tone="plain">{reason}</Notice>;
}
