import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ProhibitedRegular, QuestionCircleRegular, RamRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import { checkpointTypeText } from '../../text/virtualMachines.ts';

const icons = {
  Disabled: ProhibitedRegular, Production: ShieldCheckmarkRegular, ProductionOnly: ShieldCheckmarkRegular, Standard: RamRegular,
} as const satisfies Record<CheckpointType, unknown>;

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', gap: '6px', verticalAlign: 'top', maxWidth: '100%' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { fontSize: '16px', display: 'flex', color: tokens.colorNeutralForeground3 },
  production: { color: tokens.colorStatusSuccessForeground1 },
});

export function CheckpointTypeLabel({ type }: { readonly type: CheckpointType | null }) {
  const styles = useStyles();
  const Icon = type === null ? QuestionCircleRegular : icons[type];
  const isProduction = type === 'Production' || type === 'ProductionOnly';
  return (
    <span className={styles.label}>
      <span className={mergeClasses(styles.icon, isProduction && styles.production)}><Icon aria-hidden /></span>
      <span className={styles.text}>{checkpointTypeText(type)}</span>
    </span>
  );
}
