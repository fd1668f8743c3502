import type { World } from './world.ts';
import type { WorldProblem } from './worldReferences.ts';
import { referenceProblems } from './worldReferences.ts';
import { worldSchema } from './worldSchema.ts';

export type ParsedWorld =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly problems: readonly WorldProblem[] };

/** Reads a world file (docs/world-format.md). A bad one tells everything that is wrong and where, and gives no world. */
export function parseWorld(text: string): ParsedWorld {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = worldSchema.safeParse(json.value);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) };
  }
  const problems = referenceProblems(parsed.data);
  return problems.length === 0 ? { ok: true, world: parsed.data } : { ok: false, problems };
}

/** Writes a world file; parseWorld reads the same world from it. */
export function formatWorld(world: World): string {
  return `${JSON.stringify(world, null, 2)}\n`;
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly WorldProblem[] } {
  try {
    // Editors on Windows may put a byte order mark first.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, problems: [{ path: '', message: error instanceof Error ? error.message : String(error) }] };
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '');
}
