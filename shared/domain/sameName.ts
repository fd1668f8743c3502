import type { Guid } from './vm.ts';

/** Long enough to be told apart at a glance, short enough to be read. */
const usualLength = 8;

interface Named { readonly id: Guid; readonly name: string }

/** Made once for each list: every row of a list of hundreds asks. */
const tellingIdsByList = new WeakMap<readonly Named[], ReadonlyMap<Guid, string>>();

/**
 * For each thing that shares its name with another, the start of its id that tells them apart. Hyper-V takes names without
 * regard to case, and so does a person.
 */
export function tellingIds(things: readonly Named[]): ReadonlyMap<Guid, string> {
  const known = tellingIdsByList.get(things);
  if (known !== undefined) return known;
  const ids = new Map(namesakesIn(things).flatMap((group) => group.map(({ id }) => [id, startThatTells(id, group)] as const)));
  tellingIdsByList.set(things, ids);
  return ids;
}

export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function namesakesIn(things: readonly Named[]): readonly (readonly Named[])[] {
  const groups = new Map<string, Named[]>();
  for (const thing of things) {
    const group = groups.get(thing.name.toLowerCase());
    if (group === undefined) groups.set(thing.name.toLowerCase(), [thing]);
    else group.push(thing);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function startThatTells(id: Guid, group: readonly Named[]): string {
  let length = usualLength;
  while (length < id.length && group.some((other) => other.id !== id && other.id.startsWith(id.slice(0, length)))) length += 1;
  return id.slice(0, length);
}
