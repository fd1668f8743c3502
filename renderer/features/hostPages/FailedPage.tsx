import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppError } from '../../../shared/ipc/appError.ts';
import { connect, refresh } from '../../commands/hostCommands.ts';
import { invoke } from '../../commands/invoke.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { errorTextOf } from '../../text/errors.ts';
import { hostSteps, whereTextOf } from '../../text/hostPages.ts';
import { ErrorDetails } from '../dialogs/ErrorNotice.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Steps } from './Steps.tsx';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The host cannot be worked with: why, what to do, and a way to try again. */
export function FailedPage({ error }: { readonly error: AppError }) {
  const styles = useStyles();
  const { title, nextStep } = errorTextOf(error.code);
  const steps = hostSteps[error.code];
  // A host that is there and could not be read is read again; any other is reached again, which reads it too.
  const again = useHostStore(({ status }) => (status?.state === 'ready' ? refresh : connect));
  return (
    <PageFrame title={title}>
      {steps === undefined ? <div>{nextStep}</div> : <Steps steps={steps} where={whereTextOf(error.code)} />}
      <div><Button appearance="primary" onClick={() => void invoke(again)}>{again.label}</Button></div>
      <div className={styles.hint}><ErrorDetails error={error} /></div>
    </PageFrame>
  );
}
