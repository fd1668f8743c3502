import { call } from '../api.ts';
import { useDetailsStore } from '../state/detailsStore.ts';
import { useInventoryStore } from '../state/inventoryStore.ts';
import { notify } from '../state/noticeStore.ts';

/**
 * Ends the reading of the list, or of the details, that is under way. Nothing is changed by it, so it needs no asking. Details that
 * only wait to be read are not wanted any more either.
 */
export function stopReading(what: 'list' | 'details'): void {
  if (what === 'details') useDetailsStore.setState({ isReading: false, error: { code: 'READ_STOPPED', detail: '' } });
  // Where no list is shown, a page says it in its place.
  else if (useInventoryStore.getState().view?.contents != null) notify({ kind: 'readingStopped' });
  void call('host:stopReading', { what });
}
