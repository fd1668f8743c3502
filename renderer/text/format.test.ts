import { describe, expect, it } from 'vitest';
import { createFormats } from './format.ts';

const formats = createFormats('en-GB', 'UTC');
const now = Date.parse('2026-11-23T10:42:00Z');

/** Intl uses several kinds of blanks. */
function plainBlanks(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('sizes', () => {
  it.each([
    [0, '0 byte'], [512, '512 byte'], [2048, '2 kB'], [412 * 1024 ** 2, '412 MB'], [32 * 1024 ** 3, '32.0 GB'], [1.5 * 1024 ** 4, '1.5 TB'],
  ])('shows %d bytes as %s', (bytes, text) => {
    expect(plainBlanks(formats.size(bytes))).toBe(text);
  });
});

describe('times', () => {
  it('counts uptime in days, hours and minutes', () => {
    expect(formats.span((5 * 60 + 31) * 60_000)).toBe('05:31');
    expect(plainBlanks(formats.span((12 * 24 * 60 + 19 * 60 + 44) * 60_000))).toBe('12 d 19:44');
    expect(formats.span(-5)).toBe('00:00');
  });

  it('counts what is running in seconds', () => {
    expect([12_400, 65_000, 3_931_000, -5].map(formats.elapsed)).toEqual(['0:12', '1:05', '1:05:31', '0:00']);
  });

  it('says how long ago within a week, then the date, then the year too', () => {
    expect(formats.when('2026-11-23T10:04:00Z', now)).toBe('38 minutes ago');
    expect(formats.when('2026-11-21T10:00:00Z', now)).toBe('2 days ago');
    expect(formats.when('2026-10-03T10:00:00Z', now)).toBe('3 Oct');
    expect(formats.when('2025-08-12T10:00:00Z', now)).toBe('12 Aug 2025');
  });

  it('says the same shortly in narrow columns', () => {
    expect(formats.shortWhen('2026-11-23T10:04:00Z', now)).toBe('38 min ago');
    expect(formats.shortWhen('2026-11-22T11:00:00Z', now)).toBe('23 h ago');
    expect(formats.shortWhen('2026-11-21T10:00:00Z', now)).toBe('2 d ago');
    expect(formats.shortWhen('2026-11-23T10:42:30Z', now)).toBe('just now');
    expect(formats.shortWhen('2026-10-03T10:00:00Z', now)).toBe('3 Oct');
    expect(formats.shortWhen('soon', now)).toBe('?');
  });

  it('says what was at most, and an hour as the locale has it', () => {
    expect(plainBlanks(formats.atMost(38 * 60_000))).toBe('up to 38 minutes');
    expect(formats.atMost(5000)).toBe('less than a minute');
    expect(plainBlanks(createFormats('en-US', 'UTC').time('2026-11-23T07:30:07Z'))).toBe('7:30:07 AM');
    expect(formats.time('2026-11-23T07:30:07Z')).toBe('07:30:07');
  });

  it('leaves the year out of a date within it', () => {
    expect(formats.shortDateTime('2026-10-04T07:12:00Z', now)).toBe('4 Oct, 07:12');
    expect(formats.shortDateTime('2025-10-04T07:12:00Z', now)).toBe('4 Oct 2025, 07:12');
    expect(formats.shortDateTime('', now)).toBe('?');
  });

  it('takes what PowerShell writes: seven digits of a second', () => {
    expect(formats.dateTime('2026-11-23T10:42:07.1234567Z')).toContain('10:42');
  });

  it('shows a time that is a little ahead of this clock as now', () => {
    expect(formats.when('2026-11-23T10:42:30Z', now)).toBe('just now');
  });

  it('shows a question mark for what is no time', () => {
    expect(formats.when('soon', now)).toBe('?');
    expect(formats.dateTime('')).toBe('?');
    expect(formats.age('', now)).toBe('?');
  });
});
