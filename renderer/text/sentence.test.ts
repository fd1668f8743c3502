import { describe, expect, it } from 'vitest';
import { named, plain, say, visibleName } from './sentence.ts';

describe('names on the screen', () => {
  it('leaves ordinary names of any script alone', () => {
    for (const name of ['SQL-PROD-01', "'; Remove-Item * #’$(calc)", 'Füße 日本語 عربى', 'a  b', '👩‍💻 lab', 'می‌خواهم']) {
      expect(visibleName(name)).toBe(name);
    }
  });

  it('spells out what cannot be seen or turns the text round', () => {
    expect(visibleName('exe\u202Etxt')).toBe('exe⟨U+202E⟩txt');
    expect(visibleName('a\u200Bb')).toBe('a⟨U+200B⟩b');
    expect(visibleName('a\nb\u0000')).toBe('a⟨U+000A⟩b⟨U+0000⟩');
    expect(visibleName('a\u00A0b')).toBe('a⟨U+00A0⟩b');
    expect(visibleName('\uD800')).toBe('⟨U+D800⟩');
    expect(visibleName('\u200D')).toBe('⟨U+200D⟩');
  });

  it('keeps names apart from the words around them', () => {
    const sentence = say`Apply ${named('a” to “b')} to ${named('vm')} (${'now'})`;
    expect(sentence).toContainEqual({ name: 'a” to “b' });
    expect(plain(say`Apply ${named('a')} to ${named('vm\u202E')}`)).toBe('Apply “a” to “vm⟨U+202E⟩”');
    expect(plain('as it is')).toBe('as it is');
  });
});
