import { tellingId } from '../../../shared/domain/sameName.ts';
import type { Guid } from '../../../shared/domain/vm.ts';

interface Thing { readonly id: Guid; readonly name: string }

/** For each thing that shares its name with another, as much of its id as tells them apart. */
export function twinMarks(things: readonly Thing[]): ReadonlyMap<Guid, string> {
  const namesakes = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = thing.name.toLowerCase();
    const others = namesakes.get(name);
    if (others === undefined) namesakes.set(name, [thing]);
    else others.push(thing);
  }
  return new Map([...namesakes.values()].flatMap((group) => group.flatMap((thing): readonly (readonly [Guid, string])[] => {
    const mark = tellingId(thing, group);
    return mark === null ? [] : [[thing.id, mark]];
  })));
}
