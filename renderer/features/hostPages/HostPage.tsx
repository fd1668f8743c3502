import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { AppError } from '../../../shared/ipc/appError.ts';
import { connect } from '../../commands/hostCommands.ts';
import { invoke } from '../../commands/invoke.ts';
import { errorTextOf } from '../../text/errors.ts';
import { hostSteps, whereTextOf } from '../../text/hostPages.ts';
import { ErrorDetails } from '../dialogs/ErrorNotice.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Steps } from './Steps.tsx';

const useStyles = makeStyles({
  waiting: { display: 'flex', justifyContent: 'flex-start' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Before there is anything to show: connecting, or reading for the first time. */
export function WaitingPage({ title, hint }: { readonly title: string; readonly hint?: string }) {
  const styles = useStyles();
  return (
    <PageFrame title={title}>
      <div className={styles.waiting}><Spinner size="small" {...(hint === undefined ? {} : { label: hint })} labelPosition="after" /></div>
    </PageFrame>
  );
}

/** The host cannot be worked with: why, what to do, and a way to try again. */
export function FailedPage({ error }: { readonly error: AppError }) {
  const styles = useStyles();
  const { title, nextStep } = errorTextOf(error.code);
  return (
    <PageFrame title={title}>
      <Steps steps={hostSteps[error.code] ?? [{ text: nextStep }]} where={whereTextOf(error.code)} />
      <div><Button appearance="primary" onClick={() => void invoke(connect)}>{connect.label}</Button></div>
      <div className={styles.hint}><ErrorDetails error={error} /></div>
    </PageFrame>
  );
}
