import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

export type NoticeTone = 'plain' | 'good' | 'warning' | 'error';

export const noticeIcons = { plain: InfoRegular, good: CheckmarkCircleRegular, warning: WarningRegular, error: ErrorCircleRegular } as const;

const useStyles = makeStyles({
  box: {
    display: 'flex', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  icon: { flexShrink: 0, fontSize: '20px', display: 'flex' },
  text: { minWidth: 0, flexGrow: 1 },
  plain: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  good: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
});

export const useNoticeIconStyles = makeStyles({
  plain: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** A strip with something to know. An error is announced. */
export function Notice({ tone, label, children, role }: {
  readonly tone: NoticeTone; readonly label?: string; readonly children: ReactNode; readonly role?: 'alert' | 'note';
}) {
  const styles = useStyles();
  const iconStyles = useNoticeIconStyles();
  const Icon = noticeIcons[tone];
  return (
    <div
      className={mergeClasses(styles.box, styles[tone])} role={role ?? (tone === 'error' ? 'alert' : 'note')}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={mergeClasses(styles.icon, iconStyles[tone])}><Icon aria-hidden /></span>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
