import { kindOf } from '../../../shared/domain/checkpoint.ts';
import type { CheckpointTree } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { defectTexts, sizeText, treeTexts } from '../../text/checkpoints.ts';
import { formats } from '../../text/format.ts';
import { plain, visibleName, type Sentence } from '../../text/sentence.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { kindName } from './KindLabel.tsx';
import type { TreeRow } from './treeLayout.ts';
import type { TreeSizes } from './treeSizes.ts';

/** What the rows of one tree are named from. `now` in milliseconds since 1970. */
export interface RowNaming { readonly vm: Vm; readonly tree: CheckpointTree; readonly sizes: TreeSizes; readonly now: number }

/** A row in words: those on the screen in their order, then what shows on hovering or by its look. */
export function rowName({ node, heldCount }: TreeRow, { vm, tree, sizes, now }: RowNaming): string {
  if (node === null) return `${treeTexts.now}, ${plain(nowText(vm, tree, sizes, now))}`;
  const { checkpoint, defect } = node;
  const size = sizes.of(checkpoint.id);
  return [
    visibleName(checkpoint.name),
    checkpoint.isAutomatic ? treeTexts.automatic : null,
    defect === null ? null : defectTexts[defect].label,
    heldCount > 0 ? treeTexts.folded(formats.count(heldCount)) : null,
    kindName(kindOf(checkpoint)),
    formats.when(checkpoint.createdAt, now),
    sizeText(size, sizes.diskCount),
    checkpoint.notes === '' ? null : checkpoint.notes,
    formats.dateTime(checkpoint.createdAt),
    size === 'unknown' ? treeTexts.sizeUnknown : null,
    checkpoint.snapshotType === 'Standard' ? null : treeTexts.readOnly,
  ].filter((part) => part !== null).join(', ');
}

/** What stands behind Now: the machine's state, the checkpoint it runs from, and what came since, as far as it is known. */
export function nowText(vm: Vm, { now: place, byId }: CheckpointTree, sizes: TreeSizes, now: number): Sentence {
  const state = vmStateText(vm.state, vm.stateNumber);
  if (place.defect === 'parentMissing') return treeTexts.nowParentMissing(state);
  const parent = place.parentId === null ? undefined : byId.get(place.parentId);
  if (parent === undefined) return treeTexts.nowAlone(state);
  const { name, createdAt } = parent.checkpoint;
  const age = now - Date.parse(createdAt);
  const since = Number.isNaN(age) ? null : treeTexts.since(formats.atMost(age), sizes.now === null || sizes.now === 0 ? null : formats.size(sizes.now));
  return treeTexts.nowFrom(state, name, since);
}
