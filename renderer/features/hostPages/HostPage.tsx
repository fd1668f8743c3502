import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { AppError } from '../../../shared/ipc/appError.ts';
import { copyText } from '../../commands/copyName.ts';
import { connect } from '../../commands/hostCommands.ts';
import { invoke } from '../../commands/invoke.ts';
import { errorTexts } from '../../text/errors.ts';
import { hostPageTexts, hostSteps } from '../../text/hostPages.ts';
import { ErrorDetails } from '../dialogs/ErrorNotice.tsx';

const useStyles = makeStyles({
  page: { margin: 'auto', width: 'min(640px, 90%)', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalXXL },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  command: { display: 'flex', gap: '8px', alignItems: 'center', marginTop: tokens.spacingVerticalXS, flexWrap: 'wrap' },
  code: {
    fontFamily: tokens.fontFamilyMonospace, padding: '4px 8px', borderRadius: tokens.borderRadiusMedium, userSelect: 'text',
    backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere',
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Before there is anything to show: connecting, or reading for the first time. */
export function WaitingPage({ title, hint }: { readonly title: string; readonly hint?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <Spinner size="small" {...(hint === undefined ? {} : { label: hint })} labelPosition="after" />
      </div>
    </div>
  );
}

/** The host cannot be worked with: why, what to do, and a way to try again. */
export function FailedPage({ error }: { readonly error: AppError }) {
  const styles = useStyles();
  const steps = hostSteps[error.code] ?? [{ text: errorTexts[error.code].nextStep }];
  const hasCommand = steps.some(({ command }) => command !== undefined);
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <h1 className={styles.title}>{errorTexts[error.code].title}</h1>
        <ol aria-label={hostPageTexts.whatToDo} className={styles.steps}>
          {steps.map(({ text, command }) => (
            <li key={text}>
              {text}
              {command !== undefined && (
                <div className={styles.command}>
                  <code className={styles.code}>{command}</code>
                  <Button size="small" onClick={() => void copyText(command)}>{hostPageTexts.copyCommand}</Button>
                </div>
              )}
            </li>
          ))}
        </ol>
        {hasCommand && <div className={styles.hint}>{hostPageTexts.runAsAdministrator}</div>}
        <div><Button appearance="primary" onClick={() => void invoke(connect)}>{connect.label}</Button></div>
        <div className={styles.hint}><ErrorDetails error={error} /></div>
      </div>
    </div>
  );
}
