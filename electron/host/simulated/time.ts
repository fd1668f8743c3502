import type { UtcTime } from '../../../shared/domain/vm.ts';

/** Milliseconds since 1970 as an instant with seven digits of a second, as PowerShell's 'o' writes it. */
export function utcTimeOf(milliseconds: number): UtcTime {
  return new Date(milliseconds).toISOString().replace('Z', '0000Z');
}

/** Milliseconds since 1970 of an instant; digits below a millisecond are dropped. */
export function millisecondsOf(time: UtcTime): number {
  return Date.parse(time);
}
