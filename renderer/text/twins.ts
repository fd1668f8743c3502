import type { Guid } from '../../shared/domain/vm.ts';

/** Where a part of a GUID ends. */
const parts = [8, 13, 18, 23, 36] as const;

/** For each thing that shares its name with another, as much of its id as tells them apart. */
export function twinMarks(things: readonly { readonly id: Guid; readonly name: string }[]): ReadonlyMap<Guid, string> {
  const idsByName = new Map<string, Guid[]>();
  for (const { id, name } of things) {
    const ids = idsByName.get(name);
    if (ids === undefined) idsByName.set(name, [id]);
    else ids.push(id);
  }
  return new Map([...idsByName.values()].filter(({ length }) => length > 1).flatMap(marksOf));
}

function marksOf(ids: readonly Guid[]): readonly (readonly [Guid, string])[] {
  const enough = parts.find((length) => new Set(ids.map((id) => id.slice(0, length))).size === ids.length);
  return ids.map((id) => [id, id.slice(0, enough)]);
}
