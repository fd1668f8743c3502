import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppError } from '../../../shared/ipc/appError.ts';
import type { UtcTime } from '../../../shared/domain/vm.ts';
import { connect } from '../../commands/hostCommands.ts';
import { invoke } from '../../commands/invoke.ts';
import { errorTextOf } from '../../text/errors.ts';
import { formats } from '../../text/format.ts';
import { windowTexts } from '../../text/window.ts';
import { Notice } from '../../ui/Notice.tsx';

const useStyles = makeStyles({
  box: { padding: '8px 12px 0', flexShrink: 0 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  row: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', justifyContent: 'space-between' },
});

/** Says since when the view below is old, why, and what to do. */
export function StaleNotice({ error, asOf, canConnect }: {
  readonly error: AppError; readonly asOf: UtcTime | null; readonly canConnect: boolean;
}) {
  const styles = useStyles();
  const { title, nextStep } = errorTextOf(error.code);
  return (
    <div className={styles.box}>
      <Notice tone="warning" role="alert" label={windowTexts.staleTitle}>
        <div className={styles.row}>
          <span>{asOf === null ? windowTexts.staleNever(title) : windowTexts.staleSince(formats.time(asOf), title)} {nextStep}</span>
          {canConnect && <Button size="small" className={styles.button} onClick={() => void invoke(connect)}>{connect.label}</Button>}
        </div>
      </Notice>
    </div>
  );
}
