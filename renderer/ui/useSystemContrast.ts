import { useSyncExternalStore } from 'react';
import type { Contrast } from './themes.ts';

const forced = window.matchMedia('(forced-colors: active)');
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Light, dark or high contrast, as the system is set now. */
export function useSystemContrast(): Contrast {
  return useSyncExternalStore(subscribe, current);
}

function current(): Contrast {
  if (forced.matches) return 'highContrast';
  return dark.matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  forced.addEventListener('change', changed);
  dark.addEventListener('change', changed);
  return () => {
    forced.removeEventListener('change', changed);
    dark.removeEventListener('change', changed);
  };
}
