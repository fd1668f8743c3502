import type { Inventory } from '../../../shared/domain/inventory.ts';
import { edited, editBetween, type Segment } from './listEdit.ts';
import type { InventoryPart } from './messages.ts';

/** Objects in one part: main takes them over in about two milliseconds. */
const mostItems = 500;

/** How the earlier inventory's lists become the later's, in at least one part. */
export function partsBetween(earlier: Inventory | null, later: Inventory): readonly InventoryPart[] {
  return [
    ...packed(editBetween(earlier?.vms ?? [], later.vms, mostItems)).map((vms) => ({ vms, checkpoints: [] })),
    ...packed(editBetween(earlier?.checkpoints ?? [], later.checkpoints, mostItems)).map((checkpoints) => ({ vms: [], checkpoints })),
  ].reduce<InventoryPart[]>(joinSmall, [{ vms: [], checkpoints: [] }]);
}

/** The later inventory, of all its parts. */
export function inventoryOfParts(earlier: Inventory | null, takenAt: string, parts: readonly InventoryPart[]): Inventory {
  return {
    takenAt,
    vms: edited(earlier?.vms ?? [], parts.flatMap(({ vms }) => vms)),
    checkpoints: edited(earlier?.checkpoints ?? [], parts.flatMap(({ checkpoints }) => checkpoints)),
  };
}

/** Segments in groups that are not too large. */
function packed<T>(segments: readonly Segment<T>[]): readonly (readonly Segment<T>[])[] {
  const groups: { size: number; readonly segments: Segment<T>[] }[] = [];
  for (const segment of segments) {
    const size = sizeOf(segment);
    const last = groups.at(-1);
    if (last === undefined || last.size + size > mostItems) groups.push({ size, segments: [segment] });
    else {
      last.size += size;
      last.segments.push(segment);
    }
  }
  return groups.map((group) => group.segments);
}

/** Most refreshes are small enough to be one part. */
function joinSmall(parts: InventoryPart[], next: InventoryPart): InventoryPart[] {
  const last = parts.at(-1);
  if (last === undefined || partSize(last) + partSize(next) > mostItems) return [...parts, next];
  return [...parts.slice(0, -1), { vms: [...last.vms, ...next.vms], checkpoints: [...last.checkpoints, ...next.checkpoints] }];
}

function partSize({ vms, checkpoints }: InventoryPart): number {
  return [...vms, ...checkpoints].reduce((sum, segment) => sum + sizeOf(segment), 0);
}

function sizeOf(segment: Segment<unknown>): number {
  return 'items' in segment ? segment.items.length : 1;
}
