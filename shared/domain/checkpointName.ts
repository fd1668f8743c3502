/**
 * The most characters (UTF-16 units, as .NET counts) a checkpoint's name may have. Microsoft's checkpoint documentation says
 * both "limited to 100" and "less than 100"; a name of exactly 100 is therefore left to the host to judge.
 */
export const maximumNameLength = 100;

/** Why a checkpoint cannot be called so. */
export type NameRefusal =
  | { readonly code: 'nameBlank' | 'nameControlCharacters' | 'nameLoneSurrogate' }
  | { readonly code: 'nameTooLong'; readonly length: number; readonly limit: number };

/** Nothing in it that can be seen: white space and characters that only steer others. */
const blank = /^[\s\p{Cf}]*$/u;
/** Line and paragraph separators break a line just as the control characters do. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const loneSurrogate = /\p{Cs}/u;

/** Whether a checkpoint may get this name, or why not; null: it may. Names need not be unique. */
export function checkName(name: string): NameRefusal | null {
  if (blank.test(name)) return { code: 'nameBlank' };
  if (loneSurrogate.test(name)) return { code: 'nameLoneSurrogate' };
  if (control.test(name)) return { code: 'nameControlCharacters' };
  if (name.length > maximumNameLength) return { code: 'nameTooLong', length: name.length, limit: maximumNameLength };
  return null;
}
