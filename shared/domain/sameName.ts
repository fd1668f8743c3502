import type { Guid } from './vm.ts';

/** Long enough to be told apart at a glance, short enough to be read. */
const usualLength = 8;

/**
 * The start of an id that tells a thing from the others of its name; null: no other has its name, which then says enough.
 * Hyper-V takes names without regard to case, and so does a person.
 */
export function tellingId(one: { readonly id: Guid; readonly name: string }, all: readonly { readonly id: Guid; readonly name: string }[]): string | null {
  const twins = all.filter(({ id, name }) => id !== one.id && isSameName(name, one.name));
  if (twins.length === 0) return null;
  let length = usualLength;
  while (length < one.id.length && twins.some(({ id }) => id.startsWith(one.id.slice(0, length)))) length += 1;
  return one.id.slice(0, length);
}

export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
