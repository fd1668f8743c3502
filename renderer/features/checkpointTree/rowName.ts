import { kindOf } from '../../../shared/domain/checkpoint.ts';
import type { CheckpointTree } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { defectTexts, kindTexts, treeTexts } from '../../text/checkpoints.ts';
import { formats } from '../../text/format.ts';
import { plain, visibleName } from '../../text/sentence.ts';
import { nowText } from './NowCells.tsx';
import type { TreeRow } from './treeLayout.ts';

/** A row in words, as they stand on the screen, its name first. `now` in milliseconds since 1970. */
export function rowName({ node, heldCount }: TreeRow, vm: Vm, tree: CheckpointTree, now: number): string {
  if (node === null) return `${treeTexts.now}, ${plain(nowText(vm, tree))}`;
  const { checkpoint, defect } = node;
  return [
    visibleName(checkpoint.name),
    checkpoint.isAutomatic ? treeTexts.automatic : null,
    defect === null ? null : defectTexts[defect].label,
    heldCount > 0 ? treeTexts.folded(formats.count(heldCount)) : null,
    kindTexts[kindOf(checkpoint)],
    formats.when(checkpoint.createdAt, now),
    checkpoint.notes === '' ? null : checkpoint.notes,
  ].filter((part) => part !== null).join(', ');
}
