import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckpointTree } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { plain } from '../../text/sentence.ts';
import { SentenceLine } from '../../ui/SentenceLine.tsx';
import { nowText } from './rowName.ts';
import type { TreeSizes } from './treeSizes.ts';

const useStyles = makeStyles({
  cell: { paddingInline: '2px 8px', gridColumnStart: 3, gridColumnEnd: 'span 5', display: 'flex', minWidth: 0, whiteSpace: 'nowrap' },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground3, minWidth: 0 },
});

/** The row of the running machine itself: its state, where it came from, and how far it has gone since. */
export function NowCells({ vm, tree, sizes }: { readonly vm: Vm; readonly tree: CheckpointTree; readonly sizes: TreeSizes }) {
  const styles = useStyles();
  const now = useClockStore(minuteIn);
  const text = nowText(vm, tree, sizes, now);
  return (
    <span className={styles.cell} title={plain(text)}>
      <span className={styles.now}>{treeTexts.now}</span>{' '}
      <span className={styles.state}><SentenceLine sentence={text} /></span>
    </span>
  );
}
