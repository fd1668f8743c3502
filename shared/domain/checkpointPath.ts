/** Why a folder cannot take checkpoints. */
export type PathRefusal =
  | { readonly code: 'pathBlank' | 'pathNotAbsolute' | 'pathCharacters' }
  /** `part`: the folder's name in the path that Windows would change or take for something else. */
  | { readonly code: 'pathEnding' | 'pathReserved'; readonly part: string }
  | { readonly code: 'pathTooLong'; readonly length: number; readonly limit: number };

/**
 * MAX_PATH counts a last character nobody sees, so a path may have one less. Microsoft, "Naming Files, Paths, and Namespaces".
 * What Hyper-V adds below the folder needs room too; how much is not documented, so only what can never be is refused.
 */
export const maximumPathLength = 259;

const drivePath = /^[a-z]:[\\/]/i;
/** \\server\share; not \\?\ and \\.\, which name devices. */
const uncPath = /^\\\\[^\\/?.][^\\/]*\\[^\\/]/;
/** What no Windows file name may hold; a colon only after the drive's letter. */
const impossible = /[<>"|?*\p{Cc}\p{Cs}]|^.+:.*:|^\\\\.*:/u;

/** A device's name, also with an extension, whatever its case. The superscript digits count too. Same source. */
const reserved = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\..*)?$/i;

/**
 * Whether a text can be a folder on a Windows host: an absolute path on a drive or a share. Whether it exists there, only
 * the host knows. null: it can.
 */
export function checkPath(path: string): PathRefusal | null {
  if (path.trim() === '') return { code: 'pathBlank' };
  if (!drivePath.test(path) && !uncPath.test(path)) return { code: 'pathNotAbsolute' };
  if (impossible.test(path)) return { code: 'pathCharacters' };
  return partRefusal(path) ?? lengthRefusal(path);
}

/** Windows drops a blank or a dot at a name's end, so another folder would be meant; `.` and `..` are not names. */
function partRefusal(path: string): PathRefusal | null {
  const named = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  // The drive or the server comes first, which is no folder.
  const parts = named.slice(1);
  const ending = parts.find((part) => /[. ]$/.test(part));
  if (ending !== undefined) return { code: 'pathEnding', part: ending };
  const device = parts.find((part) => reserved.test(part));
  return device === undefined ? null : { code: 'pathReserved', part: device };
}

function lengthRefusal({ length }: string): PathRefusal | null {
  return length > maximumPathLength ? { code: 'pathTooLong', length, limit: maximumPathLength } : null;
}
