import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  plain: {},
  quiet: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  danger: { color: tokens.colorStatusDangerForeground1 },
});

export type TextTone = 'plain' | 'quiet' | 'warning' | 'danger';

export function TonedText({ tone, children }: { readonly tone: TextTone; readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles[tone]}>{children}</span>;
}
