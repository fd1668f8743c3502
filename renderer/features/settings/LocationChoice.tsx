import { Field, Input, makeStyles } from '@fluentui/react-components';
import { countsOf, sharedValue } from '../../commands/settingIntents.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { SettingHead } from './SettingHead.tsx';

const useStyles = makeStyles({
  beside: { gridTemplateColumns: '110px 1fr' },
});

/** The folder that takes configuration and memory. Left empty where the machines have different ones, it changes nothing. */
export function LocationChoice({ folders, chosen, isDisabled, reason, problem, onChange }: {
  /** Of the machines as they are. */
  readonly folders: readonly string[];
  /** null: each keeps its own. */
  readonly chosen: string | null;
  readonly isDisabled: boolean;
  /** Why it cannot be changed; null: it can. */
  readonly reason: string | null;
  /** What is wrong with the folder that was typed; null: nothing. */
  readonly problem: string | null;
  readonly onChange: (folder: string | null) => void;
}) {
  const styles = useStyles();
  const shared = sharedValue(folders);
  const isMixed = shared === 'mixed' && folders.length > 1;
  const isOfMany = folders.length > 1;
  const isReadOnly = isDisabled || reason !== null;
  const field = (
    <Field
      {...(isOfMany ? {} : { label: settingsTexts.location, orientation: 'horizontal' as const, className: styles.beside })}
      hint={reason === null ? settingsTexts.locationHint : `${reason}.`}
      {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      <Input
        {...(isOfMany ? { 'aria-label': settingsTexts.location } : {})}
        value={chosen ?? (isMixed ? '' : shared ?? '')} placeholder={isMixed ? settingsTexts.locationMixed(countsOf(folders).length) : ''}
        readOnly={isReadOnly} appearance={isReadOnly ? 'filled-darker' : 'outline'}
        onChange={(_, { value }) => onChange(isMixed && value === '' ? null : value)}
      />
    </Field>
  );
  if (!isOfMany) return field;
  return (
    <div>
      <SettingHead label={settingsTexts.location} note={null} onLeave={chosen === null ? null : () => onChange(null)} />
      {field}
    </div>
  );
}
