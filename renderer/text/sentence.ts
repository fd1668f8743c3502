/** A name somebody gave to a thing: shown in quotes, isolated from the direction of the text around it. */
export interface Named {
  readonly name: string;
  /** The start of the id, where another thing has the same name. */
  readonly tellingId?: string | undefined;
}

/** What a person reads. Names stand apart, so that nothing in a name can pass for our words. */
export type Sentence = string | readonly (string | Named)[];

export function named(name: string, tellingId: string | null = null): Named {
  return tellingId === null ? { name } : { name, tellingId };
}

/** What stands behind a name that is not alone. */
export function afterName({ tellingId }: Named): string {
  return tellingId === undefined ? '' : ` (id ${tellingId}…)`;
}

/** Template tag: say`Apply ${named(checkpoint.name)} to ${named(vm.name)}`. */
export function say(strings: TemplateStringsArray, ...values: readonly (string | Named)[]): Sentence {
  return strings.flatMap((text, index) => {
    const value = values[index];
    return value === undefined ? [text] : [text, value];
  });
}

/** The sentence as plain text, for places that take no markup. */
export function plain(sentence: Sentence): string {
  if (typeof sentence === 'string') return sentence;
  return sentence.map((part) => (typeof part === 'string' ? part : `“${visibleName(part.name)}”${afterName(part)}`)).join('');
}

/** Words as they stand within a line: "standard, with memory", but "VM was off". */
export function lowered(words: string): string {
  return words.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

/** As the beginning of a sentence. */
export function raised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Controls, format characters (bidi, zero width), lone surrogates, line and paragraph separators, and blanks other than a space. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
/** Joins emoji and the letters of some scripts; harmless between letters and needed to read them. */
const joiners = new Set(['\u200C', '\u200D']);

/** A name with every character that cannot be seen, or that turns the text round, spelled out: ⟨U+202E⟩. */
export function visibleName(name: string): string {
  return name.replace(unseen, (character, offset: number) => (
    joiners.has(character) && isBetweenSymbols(name, offset) ? character : codePointName(character)
  ));
}

function isBetweenSymbols(name: string, offset: number): boolean {
  const joined = /[\p{Letter}\p{Mark}\p{Emoji}\uFE0F]/u;
  return joined.test(name.slice(0, offset).slice(-2)) && joined.test(name.slice(offset + 1).slice(0, 2));
}

function codePointName(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `⟨U+${number.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
