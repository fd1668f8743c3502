import { describe, expect, it } from 'vitest';
import { checkName } from './checkpointName.ts';

describe('checkName', () => {
  it.each([
    'before update', `'; Remove-Item * #’$(calc)`, 'קובץ', '检查点', '💾'.repeat(50), 'a'.repeat(100), '  padded ', 'a\u200Db', '-Force', '*',
  ])('takes %j', (name) => {
    expect(checkName(name)).toBeNull();
  });

  it.each(['', '   ', '\t\n', '\u00A0', '\u200B\u200E'])('calls %j blank', (name) => {
    expect(checkName(name)).toEqual({ code: 'nameBlank' });
  });

  it.each(['a\nb', 'a\u0000', '\u007Fa', 'a\u0085b', 'a\u2028b'])('refuses the control character in %j', (name) => {
    expect(checkName(name)).toEqual({ code: 'nameControlCharacters' });
  });

  it.each(['a\uD83D', '\uDCBEa', '\uDCBE\uD83D'])('refuses the half of a character in %j', (name) => {
    expect(checkName(name)).toEqual({ code: 'nameLoneSurrogate' });
  });

  it('refuses more than 100 characters, counted as Windows counts', () => {
    expect(checkName('a'.repeat(101))).toEqual({ code: 'nameTooLong', length: 101, limit: 100 });
    expect(checkName('💾'.repeat(51))).toEqual({ code: 'nameTooLong', length: 102, limit: 100 });
  });
});
