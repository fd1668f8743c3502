import type { Guid } from '../../../shared/domain/vm.ts';
import type { World } from './world.ts';

/** A GUID that depends on nothing but the text: the same world makes the same ids. Shaped as a version 4 GUID. */
export function guidOf(text: string): Guid {
  const hex = [1, 2, 3, 4].map((part) => hash(`${part}:${text}`).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The next id of a world, and the world that has given it out. Ids that a world file already uses are left out. */
export function nextGuid(world: World): { readonly world: World; readonly id: Guid } {
  for (let idsGiven = world.idsGiven + 1; ; idsGiven++) {
    const id = guidOf(`${world.host.name}/${idsGiven}`);
    if (!isTaken(world, id)) return { world: { ...world, idsGiven }, id };
  }
}

function isTaken({ checkpoints, diskFiles }: World, id: Guid): boolean {
  return checkpoints.some((checkpoint) => checkpoint.id === id) || diskFiles.some(({ path }) => path.toLowerCase().includes(id));
}

/** FNV-1a over UTF-16 units, with a final mix so that near texts give far numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
