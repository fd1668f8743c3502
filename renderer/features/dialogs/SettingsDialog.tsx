import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { SettingIntent } from '../../commands/checkpointSettings.ts';
import { reasonOf, type Check } from '../../commands/command.ts';
import { useCommandContext } from '../../commands/context.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { draftOf, settingIntents } from '../../commands/settingIntents.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { CheckpointTypeChoice } from './CheckpointTypeChoice.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { SettingResultNotice } from './SettingResultNotice.tsx';
import { useSettingsRun } from './useSettingsRun.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingLeft: '36px' },
});

/** Each setting is judged, sent and reported by itself. */
export function SettingsDialog({ vms }: { readonly vms: readonly [Vm, ...Vm[]] }) {
  const [vm] = vms;
  const styles = useStyles();
  const automaticHintId = useId();
  const context = contextOf(vm, useCommandContext());
  const [draft, setDraft] = useState(() => draftOf(vm));
  const { isRunning, results, begin } = useSettingsRun(vm.id);
  const intents = settingIntents(draft, vm);
  const type = checkRequest('setCheckpointType', context);
  const automatic = checkRequest('setAutomaticCheckpoints', context);
  const location = checkRequest('setCheckpointLocation', context);
  const typedLocation = checkRequest('setCheckpointLocation', context, { path: draft.location });
  const checks: Readonly<Record<SettingIntent['kind'], Check>> = {
    setCheckpointType: type, setAutomaticCheckpoints: automatic, setCheckpointLocation: typedLocation,
  };
  const obstacle = intents.map(({ kind }) => reasonOf(checks[kind])).find((reason) => reason !== null) ?? null;
  const save = () => {
    if (intents.length === 0) closeDialog();
    else begin(intents);
  };

  return (
    <DialogFrame
      title={settingsTexts.title(vm.name)} lead={settingsTexts.lead} onClose={closeDialog}
      actions={(
        <DialogButtons isRunning={isRunning} startsOnCancel={false} choices={[{ label: dialogTexts.ok, reason: obstacle, onChoose: save }]} />
      )}
    >
      <div className={styles.form}>
        <CheckpointTypeChoice
          type={draft.checkpointType} isDisabled={!type.allowed} onChange={(checkpointType) => setDraft({ ...draft, checkpointType })}
        />
        <SettingResultNotice result={results.setCheckpointType} reason={reasonOf(type)} isRunning={isRunning} />
        <div>
          <Checkbox
            label={settingsTexts.automatic} disabled={!automatic.allowed} checked={draft.automaticCheckpoints ?? false}
            aria-describedby={automaticHintId} onChange={(_, { checked }) => setDraft({ ...draft, automaticCheckpoints: checked === true })}
          />
          <div id={automaticHintId} className={styles.hint}>{reasonOf(automatic) ?? settingsTexts.automaticHint}</div>
        </div>
        <SettingResultNotice result={results.setAutomaticCheckpoints} reason={null} isRunning={isRunning} />
        <Field label={settingsTexts.location} hint={reasonOf(typedLocation) ?? settingsTexts.locationHint}>
          <Input
            value={draft.location} readOnly={!location.allowed} appearance={location.allowed ? 'outline' : 'filled-darker'}
            onChange={(_, { value }) => setDraft({ ...draft, location: value })}
          />
        </Field>
        <SettingResultNotice result={results.setCheckpointLocation} reason={null} isRunning={isRunning} />
      </div>
    </DialogFrame>
  );
}
