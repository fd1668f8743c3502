import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes later. */
export interface Later<Props> {
  (props: Props): ReactNode;
  /** Reads its code, so that it is there when it is drawn. */
  readonly preload: () => void;
}

/**
 * A component whose code is a file of its own, read when it is first drawn or before by `preload`. `Missing` is drawn in its place where it
 * cannot be read; the next time it is tried again. Not React.lazy: that waits a moment even for what is there, and a dialog has to be there at
 * once for the focus to go in and out of it.
 */
export function lazily<Props extends object>(read: () => Promise<ComponentType<Props>>, Missing: ComponentType<Props>): Later<Props> {
  let state: { readonly Part: ComponentType<Props> } | 'missing' | null = null;
  let isReading = false;
  const listeners = new Set<() => void>();

  async function preload(): Promise<void> {
    if (isReading || (state !== null && state !== 'missing')) return;
    isReading = true;
    state = await read().then((Part) => ({ Part }), () => 'missing' as const);
    isReading = false;
    listeners.forEach((listener) => listener());
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function LaterPart(props: Props): ReactNode {
    const shown = useSyncExternalStore(subscribe, () => state);
    useEffect(() => void preload(), []);
    if (shown === null) return null;
    return shown === 'missing' ? <Missing {...props} /> : <shown.Part {...props} />;
  }
  return Object.assign(LaterPart, { preload: () => void preload() });
}
