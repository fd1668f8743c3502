import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: { margin: 'auto', padding: tokens.spacingHorizontalXXL, textAlign: 'center', maxWidth: '420px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalXS },
});

/** Nothing to show, and why that is all right. */
export function EmptyState({ title, hint }: { readonly title: ReactNode; readonly hint?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <div className={styles.title}>{title}</div>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
    </div>
  );
}
