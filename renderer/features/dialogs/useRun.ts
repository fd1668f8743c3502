import { useEffect, useRef, useState } from 'react';
import type { SendResult } from '../../commands/send.ts';
import { closeDialog, setRunning, useDialogStore } from '../../state/dialogStore.ts';

export type Failure = Extract<SendResult, { ok: false }>;

interface Run {
  readonly isRunning: boolean;
  /** How the last one ended, when not well. */
  readonly failure: Failure | null;
  readonly begin: (run: () => Promise<SendResult>) => void;
}

/** Runs what a dialog decided: it closes when that went well, and stays with the error when not. */
export function useRun(): Run {
  const isRunning = useDialogStore((state) => state.isRunning);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isOpen = useIsOpen();

  async function carryOut(run: () => Promise<SendResult>): Promise<void> {
    setRunning(true);
    setFailure(null);
    const result = await run();
    // Left running: another dialog may be open by now, and Activity shows how this one ended.
    if (!isOpen()) return;
    setRunning(false);
    if (result.ok) closeDialog();
    else setFailure(result);
  }

  return {
    isRunning, failure,
    begin: (run) => {
      if (!isRunning) void carryOut(run);
    },
  };
}

/** Whether the dialog that asks is still on the screen. */
export function useIsOpen(): () => boolean {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return () => isOpen.current;
}
