import { useRef, useState } from 'react';
import { isClean, runSteps, type Step, type StepOrder, type StepResult } from '../../commands/steps.ts';
import { closeDialog, setOver, setRunning, useDialogStore } from '../../state/dialogStore.ts';
import { useIsOpen } from './useIsOpen.ts';

/** What became of each step, by its key; a step without an entry waits for its turn. */
export type StepResults = Readonly<Record<string, StepResult>>;

interface StepsRun {
  /** `over`: it has ended, not all of it well, and must not be decided again in this dialog. */
  readonly phase: 'deciding' | 'running' | 'over';
  readonly results: StepResults;
  /** Of the steps that were begun last, in their order. */
  readonly keys: readonly string[];
  readonly begin: (steps: readonly Step[], order?: StepOrder) => void;
  readonly isStopping: boolean;
  /** Sends no further step. */
  readonly stop: () => void;
}

/**
 * Runs what a dialog decided. The dialog closes when all went well and as predicted. Where nothing was done, it can be decided
 * again; else its results stay until it is closed.
 */
export function useSteps(): StepsRun {
  const isRunning = useDialogStore((state) => state.isRunning);
  const isOver = useDialogStore((state) => state.isOver);
  const [results, setResults] = useState<StepResults>({});
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [isStopping, setIsStopping] = useState(false);
  const abort = useRef<AbortController>(null);
  const isOpen = useIsOpen();

  async function carryOut(steps: readonly Step[], order: StepOrder): Promise<void> {
    const ended: Record<string, StepResult> = {};
    abort.current = new AbortController();
    setRunning(true);
    setResults({});
    setKeys(steps.map(({ key }) => key));
    setIsStopping(false);
    await runSteps(steps, order, abort.current.signal, (key, result) => {
      ended[key] = result;
      setResults((before) => ({ ...before, [key]: result }));
    });
    // Left running: another dialog may be open by now, and Activity shows how this one ended.
    if (!isOpen()) return;
    if (steps.every(({ key }) => isClean(ended[key]))) closeDialog();
    else if (Object.values(ended).some(hasHappened)) setOver();
    else setRunning(false);
  }

  return {
    phase: isRunning ? 'running' : isOver ? 'over' : 'deciding',
    results, keys, isStopping,
    begin: (steps, order = 'eachNeedsTheLast') => {
      if (!isRunning && !isOver && steps.length > 0) void carryOut(steps, order);
    },
    stop: () => {
      setIsStopping(true);
      abort.current?.abort();
    },
  };
}

/** Something of it was done, or may have been. */
function hasHappened(result: StepResult): boolean {
  return result.state === 'done' || (result.state === 'failed' && result.records.some(({ state }) => state === 'done' || state === 'unknown'));
}
