import { call } from '../api.ts';

/** Ends the reading of the list, or of the details, that is under way. Nothing is changed by it, so it needs no asking. */
export function stopReading(what: 'list' | 'details'): void {
  void call('host:stopReading', { what });
}
