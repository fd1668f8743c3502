import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useRowHeight } from '../../state/settingsStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { formats } from '../../text/format.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { useDetails } from '../details/useDetails.ts';
import { CheckpointTreeView } from './CheckpointTreeView.tsx';
import { treeSizes } from './treeSizes.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', padding: '8px 12px 6px', flexShrink: 0 },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap',
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** The checkpoints of one VM under its name, with how many they are and what they take. */
export function CheckpointTreePane({ vm, checkpoints, isStale }: {
  readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly isStale: boolean;
}) {
  const styles = useStyles();
  const { details, isReading } = useDetails(vm.id, checkpoints);
  const sizes = useMemo(() => treeSizes({ details, isReading }, checkpoints), [details, isReading, checkpoints]);
  const { total, diskCount } = sizes;
  const rowHeight = useRowHeight();
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}><VisibleName name={vm.name} /></h2>
        <span className={styles.note}>{treeTexts.count(checkpoints.length, total === null || total === 0 ? null : formats.size(total), diskCount)}</span>
      </div>
      {/* Another VM has a tree of its own, with its own place. */}
      <CheckpointTreeView key={vm.id} vm={vm} checkpoints={checkpoints} sizes={sizes} rowHeight={rowHeight} isStale={isStale} />
    </>
  );
}
