/** Why a folder cannot take checkpoints. */
export interface PathRefusal { readonly code: 'pathBlank' | 'pathNotAbsolute' | 'pathCharacters' }

const drivePath = /^[a-z]:[\\/]/i;
/** \\server\share; not \\?\ and \\.\, which name devices. */
const uncPath = /^\\\\[^\\/?.][^\\/]*\\[^\\/]/;
/** What no Windows file name may hold; a colon only after the drive's letter. */
const impossible = /[<>"|?*\p{Cc}\p{Cs}]|^.+:.*:|^\\\\.*:/u;

/**
 * Whether a text can be a folder on a Windows host: an absolute path on a drive or a share. Whether it exists there, only
 * the host knows. null: it can.
 */
export function checkPath(path: string): PathRefusal | null {
  if (path.trim() === '') return { code: 'pathBlank' };
  if (!drivePath.test(path) && !uncPath.test(path)) return { code: 'pathNotAbsolute' };
  if (impossible.test(path)) return { code: 'pathCharacters' };
  return null;
}
