import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular, HardDriveRegular, LockClosedRegular, QuestionCircleRegular, RamRegular, ShieldCheckmarkRegular, WarningRegular,
} from '@fluentui/react-icons';
import { kindOf, type Checkpoint, type CheckpointKind } from '../../../shared/domain/checkpoint.ts';
import { kindExplanation, kindMakers, kindTexts } from '../../text/checkpoints.ts';

const icons = {
  production: ShieldCheckmarkRegular, standardWithMemory: RamRegular, fellBackToStandard: WarningRegular,
  vmWasOff: HardDriveRegular, vmWasSaved: RamRegular, withMemory: RamRegular, noMemory: HardDriveRegular, unclear: QuestionCircleRegular,
  recovery: LockClosedRegular, planned: LockClosedRegular, missing: WarningRegular, replica: ArrowSyncRegular, unknown: QuestionCircleRegular,
} as const satisfies Record<CheckpointKind, unknown>;

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', gap: '6px' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { fontSize: '16px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** What a checkpoint may truthfully be called; `className`: the cell's. */
export function KindLabel({ checkpoint, className }: { readonly checkpoint: Checkpoint; readonly className: string }) {
  const styles = useStyles();
  const kind = kindOf(checkpoint);
  const Icon = icons[kind];
  const isWarning = kind === 'fellBackToStandard' || kind === 'missing';
  return (
    <span className={mergeClasses(className, styles.label, isWarning && styles.warning)} title={kindExplanation(checkpoint)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, kind === 'production' && styles.good, isWarning && styles.warning)} />
      <span className={styles.text}>{kindName(kind)}</span>
    </span>
  );
}

/** With what made it, where that is not the user. */
export function kindName(kind: CheckpointKind): string {
  const maker = kindMakers[kind];
  return maker === undefined ? kindTexts[kind] : `${kindTexts[kind]}, ${maker}`;
}
