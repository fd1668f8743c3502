import { call } from '../api.ts';
import { useDetailsStore } from '../state/detailsStore.ts';
import { notify } from '../state/noticeStore.ts';

/**
 * Ends the reading of the list, or of the details, that is under way. Nothing is changed by it, so it needs no asking. Details that
 * only wait to be read are not wanted any more either.
 */
export function stopReading(what: 'list' | 'details'): void {
  if (what === 'list') notify({ kind: 'readingStopped' });
  else useDetailsStore.setState({ isReading: false, error: { code: 'READ_STOPPED', detail: '' } });
  void call('host:stopReading', { what });
}
