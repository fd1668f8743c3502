/** A time no clock can show. */
const noTime = '?';
const justNow = 'just now';
const underAMinute = 'less than a minute';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const shortUnits = { minute: 'min', hour: 'h', day: 'd' } as const;
const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Numbers, sizes, times and spans as people read them. `timeZone` undefined: that of the machine. */
export function createFormats(locale: string, timeZone?: string) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const sizeFormats: Intl.NumberFormat[] = [];
  const percentage = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'long' });
  // A style, not parts: an hour has two digits only where the locale's clock has 24.
  const clock = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'medium' });
  const shortClock = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'short' });
  const dateAndTime = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'medium', timeStyle: 'short' });
  const exactly = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'medium', timeStyle: 'medium' });
  const dayAndMonth = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short' });
  const dayMonthYear = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short', year: 'numeric' });
  const year = new Intl.DateTimeFormat(locale, { ...zone, year: 'numeric' });

  function size(bytes: number): string {
    const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), sizeUnits.length - 1);
    const unit = sizeUnits[power] ?? 'byte';
    const digits = power < 3 ? 0 : 1;
    // Made once each: making one takes far longer than using it, and a table uses it for every row.
    sizeFormats[power] ??= new Intl.NumberFormat(locale, {
      style: 'unit', unit, unitDisplay: 'short', minimumFractionDigits: digits, maximumFractionDigits: digits,
    });
    return sizeFormats[power].format(bytes / 1024 ** power);
  }

  /** "05:31" within a day, "12 d 19:44" beyond. */
  function span(milliseconds: number): string {
    const left = Math.max(0, milliseconds);
    const time = `${twoDigits.format(Math.floor((left % day) / hour))}:${twoDigits.format(Math.floor((left % hour) / minute))}`;
    return left < day ? time : `${whole.format(Math.floor(left / day))} d ${time}`;
  }

  /** "0:12", "1:05:31": for what is being counted or was measured. */
  function elapsed(milliseconds: number): string {
    const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, twoDigits.format(seconds % 60)];
    return hours === 0 ? `${whole.format(minutes)}:${rest}` : `${whole.format(hours)}:${twoDigits.format(minutes)}:${rest}`;
  }

  /** "38 minutes", for sentences. */
  function duration(milliseconds: number): string {
    if (milliseconds < minute) return underAMinute;
    const [value, unit] = largestUnit(milliseconds);
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  }

  /** "up to 38 minutes". */
  function atMost(milliseconds: number): string {
    return milliseconds < minute ? underAMinute : `up to ${duration(milliseconds)}`;
  }

  /** "38 minutes ago". */
  function age(time: string, now: number): string {
    const then = Date.parse(time);
    if (Number.isNaN(then)) return noTime;
    if (now - then < minute) return justNow;
    const [value, unit] = largestUnit(now - then);
    return ago.format(-value, unit);
  }

  /** "38 minutes ago" within a week, "3 Oct" within the year, "12 Aug 2025" beyond. */
  function when(time: string, now: number): string {
    const then = Date.parse(time);
    if (Number.isNaN(then)) return noTime;
    if (now - then < 7 * day) return age(time, now);
    return year.format(then) === year.format(now) ? dayAndMonth.format(then) : dayMonthYear.format(then);
  }

  /** The same in narrow columns: "38 min ago", "5 h ago". */
  function shortWhen(time: string, now: number): string {
    const passed = now - Date.parse(time);
    if (Number.isNaN(passed) || passed < minute || passed >= 7 * day) return when(time, now);
    const [value, unit] = largestUnit(passed);
    return `${whole.format(value)} ${shortUnits[unit]} ago`;
  }

  function on(format: Intl.DateTimeFormat, time: string): string {
    const then = Date.parse(time);
    return Number.isNaN(then) ? noTime : format.format(then);
  }

  /** "4 Oct, 07:12" within the year, "4 Oct 2025, 07:12" beyond. */
  function shortDateTime(time: string, now: number): string {
    const then = Date.parse(time);
    if (Number.isNaN(then)) return noTime;
    const date = year.format(then) === year.format(now) ? dayAndMonth : dayMonthYear;
    return `${date.format(then)}, ${shortClock.format(then)}`;
  }

  return {
    count: (value: number) => whole.format(value),
    percent: (value: number) => percentage.format(value / 100),
    size, span, duration, atMost, elapsed, age, when, shortWhen, shortDateTime,
    time: (time: string) => on(clock, time),
    dateTime: (time: string) => on(dateAndTime, time),
    /** To the second, for what is compared with a log. */
    moment: (time: string) => on(exactly, time),
    /** "4 Oct, 07:12": tells namesakes apart where there is little room. */
    shortTime: (time: string) => (Number.isNaN(Date.parse(time)) ? noTime : `${on(dayAndMonth, time)}, ${on(shortClock, time)}`),
  };
}

function largestUnit(milliseconds: number): readonly [number, 'minute' | 'hour' | 'day'] {
  if (milliseconds >= day) return [Math.floor(milliseconds / day), 'day'];
  if (milliseconds >= hour) return [Math.floor(milliseconds / hour), 'hour'];
  return [Math.floor(milliseconds / minute), 'minute'];
}

/** The words are English, so dates and numbers are too: a window speaks one language. Which English, the system says. */
function englishLocale(): string {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return locale.startsWith('en') ? locale : 'en-GB';
}

export const formats = createFormats(englishLocale());
