import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { sharedValue } from '../../commands/settingIntents.ts';
import { changeTexts, mixedSwitch, settingsTexts } from '../../text/settingsDialog.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { SettingHead } from './SettingHead.tsx';

const useStyles = makeStyles({
  box: { marginLeft: '-8px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingLeft: '28px' },
});

/** Whether Hyper-V takes checkpoints by itself. */
export function AutomaticChoice({ values, chosen, isDisabled, reason, onChange }: {
  /** Of the machines as they are. */
  readonly values: readonly (boolean | null)[];
  /** null: each keeps its own. */
  readonly chosen: boolean | null;
  readonly isDisabled: boolean;
  readonly reason: string | null;
  readonly onChange: (isOn: boolean | null) => void;
}) {
  const styles = useStyles();
  const hintId = useId();
  const shared = sharedValue(values);
  const on = values.filter((value) => value === true).length;
  const off = values.filter((value) => value === false).length;
  return (
    <div>
      {values.length > 1 && (
        <SettingHead
          label={changeTexts.setting.setAutomaticCheckpoints} note={shared === 'mixed' ? mixedSwitch(on, off) : null}
          onLeave={chosen === null ? null : () => onChange(null)}
        />
      )}
      <CheckBox
        className={styles.box} label={settingsTexts.automatic} disabled={isDisabled} checked={chosen ?? shared ?? false}
        aria-describedby={hintId} onChange={(_, { checked }) => onChange(checked === true)}
      />
      <div id={hintId} className={styles.hint}>{reason === null ? settingsTexts.automaticHint : `${reason}.`}</div>
    </div>
  );
}
