import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppError } from '../../../shared/ipc/appError.ts';
import { copyText } from '../../commands/copyName.ts';
import { errorLabels, errorTextOf, isHostsWords, technicalLines } from '../../text/errors.ts';
import { Notice } from '../../ui/Notice.tsx';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { marginTop: tokens.spacingVerticalXS, whiteSpace: 'pre-wrap', userSelect: 'text' },
  technical: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  lines: { whiteSpace: 'pre-wrap', userSelect: 'text', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, margin: 0 },
});

/** What went wrong and what to do now; the host's own words below, what a helper needs folded. */
export function ErrorNotice({ error }: { readonly error: AppError }) {
  const styles = useStyles();
  const { title, nextStep } = errorTextOf(error.code);
  return (
    <Notice tone="error">
      <div className={styles.title}>{title}</div>
      <div>{nextStep}</div>
      <ErrorDetails error={error} />
    </Notice>
  );
}

/** The host's own words, and what a person copies for somebody who helps them. */
export function ErrorDetails({ error }: { readonly error: AppError }) {
  const styles = useStyles();
  const lines = technicalLines(error);
  return (
    <>
      {isHostsWords(error) && <div className={styles.detail}><bdi>{error.detail}</bdi></div>}
      <details className={styles.technical}>
        <summary className={styles.summary}>{errorLabels.details}</summary>
        <pre className={styles.lines}>{lines}</pre>
        <Button size="small" onClick={() => void copyText(lines)}>{errorLabels.copyDetails}</Button>
      </details>
    </>
  );
}
