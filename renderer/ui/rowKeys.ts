/** The row that a key leads to in a list of rows, or null for a key that leads nowhere. `current` is -1 when there is none. */
export function rowForKey(key: string, current: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const clamp = (index: number) => Math.min(last, Math.max(0, index));
  switch (key) {
    case 'ArrowDown': return clamp(current + 1);
    case 'ArrowUp': return clamp(current - 1);
    case 'PageDown': return clamp(current + page);
    case 'PageUp': return clamp(current - page);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}

/** The next row whose text begins with what was typed; from the current row on, and round. -1: none. */
export function rowForTyping(typed: string, names: readonly string[], current: number): number {
  const wanted = typed.toLocaleLowerCase();
  // More letters may still fit the current row; a first letter means the next one.
  const start = typed.length > 1 ? current : current + 1;
  for (let step = 0; step < names.length; step += 1) {
    const index = (Math.max(0, start) + step) % names.length;
    if (names[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  // One letter again and again goes on to the next row each time.
  const first = wanted.charAt(0);
  return wanted.length > 1 && wanted === first.repeat(wanted.length) ? rowForTyping(first, names, current) : -1;
}
