/** One word of a filter as typed: `web`, `-"two words"`, `state:running`. */
export interface FilterWord {
  readonly typed: string;
  readonly isNegated: boolean;
  /** In lower case; null: a plain word. */
  readonly field: string | null;
  readonly value: string;
}

/** A minus, a field with its colon, then what is in quotes (to the end when they are not closed), up to a blank, or nothing. */
const pattern = /(?<minus>-?)(?:(?<field>\p{L}+):)?(?:"(?<quoted>[^"]*)(?:"|$)|(?<bare>[^\s"]+)|(?=\s|$))/gu;

export function filterWordsOf(text: string): readonly FilterWord[] {
  return [...text.matchAll(pattern)].filter(([typed]) => typed !== '').map(({ 0: typed, groups = {} }) => ({
    typed,
    isNegated: groups['minus'] === '-',
    field: groups['field']?.toLowerCase() ?? null,
    value: groups['quoted'] ?? groups['bare'] ?? '',
  }));
}

/** The values of a field, which may be several at once: `state:running,off` is either. */
export function choicesOf(text: string, field: string): readonly string[] {
  return filterWordsOf(text).filter((word) => isChoice(word, field)).flatMap(({ value }) => partsOf(value));
}

/** The filter with other values of a field; none: without the field. Everything else stays as typed. */
export function withChoices(text: string, field: string, values: readonly string[]): string {
  const others = filterWordsOf(text).filter((word) => !isChoice(word, field)).map(({ typed }) => typed);
  const value = values.join(',');
  const choice = value.includes(' ') ? `${field}:"${value}"` : `${field}:${value}`;
  return [...others, ...(values.length === 0 ? [] : [choice])].join(' ');
}

export function partsOf(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
}

function isChoice(word: FilterWord, field: string): boolean {
  return word.field === field && !word.isNegated;
}
