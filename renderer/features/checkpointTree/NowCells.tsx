import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckpointTree } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import type { Sentence } from '../../text/sentence.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';

const useStyles = makeStyles({
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', gridColumnEnd: 'span 4' },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground3 },
});

/** The row of the running machine itself: its state, and where it came from. */
export function NowCells({ vm, tree }: { readonly vm: Vm; readonly tree: CheckpointTree }) {
  const styles = useStyles();
  return (
    <span className={styles.cell}>
      <span className={styles.now}>{treeTexts.now}</span>{' '}
      <span className={styles.state}><SentenceText sentence={nowText(vm, tree)} /></span>
    </span>
  );
}

export function nowText(vm: Vm, { now, byId }: CheckpointTree): Sentence {
  const state = vmStateText(vm.state, vm.stateNumber);
  if (now.defect === 'parentMissing') return treeTexts.nowParentMissing(state);
  const parent = now.parentId === null ? undefined : byId.get(now.parentId);
  return parent === undefined ? treeTexts.nowAlone(state) : treeTexts.nowFrom(state, parent.checkpoint.name);
}
