import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDetails } from '../details/useDetails.ts';

const useStyles = makeStyles({
  good: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  sign: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

/** What in the machine itself stands against checkpoints. Its disks only: which integration service is the backup's, no source confirms. */
export function GuestNote({ vm, checkpoints }: { readonly vm: Vm; readonly checkpoints: readonly Checkpoint[] }) {
  const styles = useStyles();
  const { details } = useDetails(vm.id, checkpoints);
  if (details === null) return null;
  const isPassedThrough = details.disks.some(({ isPassThrough }) => isPassThrough);
  return isPassedThrough
    ? <Notice tone="warning">{settingsTexts.passThrough}</Notice>
    : <div role="note" className={styles.good}><CheckmarkCircleRegular aria-hidden className={styles.sign} />{settingsTexts.noPassThrough}</div>;
}
