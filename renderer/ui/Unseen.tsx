import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  text: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Words for a screen reader where the eye sees it otherwise. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.text}>{children}</span>;
}
