import { useSyncExternalStore } from 'react';

/** Pixels of the window below which a dialog has room for one row less, and for lower ones. */
const lowWindow = 760;

/** How a side of the picture is laid out; a row's height in pixels, the same in every density. */
export interface EffectLayout { readonly mostRows: number; readonly rowHeight: number }

const usual: EffectLayout = { mostRows: 8, rowHeight: 30 };
const low: EffectLayout = { mostRows: 7, rowHeight: 26 };

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** What the picture may take without pushing the rest of its dialog out of sight. */
export function useEffectLayout(): EffectLayout {
  return useSyncExternalStore(subscribe, () => (window.innerHeight < lowWindow ? low : usual));
}
