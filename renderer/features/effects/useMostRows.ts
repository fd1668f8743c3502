import { useSyncExternalStore } from 'react';

/** Pixels of the window below which a dialog has room for one row less. */
const lowWindow = 760;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** Rows that a side of the picture may take without pushing the rest of its dialog out of sight. */
export function useMostRows(): number {
  return useSyncExternalStore(subscribe, () => (window.innerHeight < lowWindow ? 7 : 8));
}
