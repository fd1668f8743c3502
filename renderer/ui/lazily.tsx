import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes later. */
export interface Later<Props> {
  (props: Props): ReactNode;
  /** Reads its code, so that it is there when it is drawn. */
  readonly preload: () => void;
}

/**
 * A component whose code is a file of its own, read when it is first drawn or before by `preload`. `Missing` is drawn in its place where it
 * cannot be read, which stays so until the page is loaded anew (Chromium remembers a module that failed), and `Waiting`, if there is one,
 * until it is there. Not React.lazy: that waits a moment even for what is there, and a dialog has to be there at once for the focus to go in
 * and out of it.
 */
export function lazily<Props extends object>(
  read: () => Promise<ComponentType<Props>>, Missing: ComponentType<Props>, Waiting: ComponentType | null = null,
): Later<Props> {
  let state: { readonly Part: ComponentType<Props> } | 'missing' | null = null;
  let isAskedFor = false;
  const listeners = new Set<() => void>();

  async function preload(): Promise<void> {
    if (isAskedFor) return;
    isAskedFor = true;
    state = await read().then((Part) => ({ Part }), () => 'missing' as const);
    listeners.forEach((listener) => listener());
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function LaterPart(props: Props): ReactNode {
    const shown = useSyncExternalStore(subscribe, () => state);
    useEffect(() => void preload(), []);
    if (shown === null) return Waiting && <Waiting />;
    return shown === 'missing' ? <Missing {...props} /> : <shown.Part {...props} />;
  }
  return Object.assign(LaterPart, { preload: () => void preload() });
}
