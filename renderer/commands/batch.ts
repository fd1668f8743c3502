import { expectationOf } from '../../shared/domain/expectation.ts';
import { useBatchStore, type BatchTask, type LeftOut } from '../state/batchStore.ts';
import { closeDialog, setRunning, useDialogStore } from '../state/dialogStore.ts';
import { sendRequest } from './send.ts';
import { sendTasks, type TaskEnd } from './sendTasks.ts';

/**
 * Carries out what the open dialog decided, and tells in the store how each task ended. Goes on when the dialog is left.
 * A single VM's dialog has nothing left to show when all went well, and closes.
 */
export async function runBatch(tasks: readonly BatchTask[], leftOut: readonly LeftOut[], closesWhenWell: boolean): Promise<void> {
  const { open: dialog, isRunning } = useDialogStore.getState();
  if (dialog === null || isRunning) return;
  const ends = new Map<string, TaskEnd>();
  useBatchStore.setState({ batch: { dialog, tasks, leftOut, ends: new Map() } });
  setRunning(true);
  // With the VM as it was seen when this was decided, however long ago that is by then.
  await sendTasks(tasks, ({ intent, vm }) => sendRequest({ ...intent, vmId: vm.id, expect: expectationOf(vm) }), ({ key }, end) => {
    ends.set(key, end);
    // Another batch may have taken its place by now; Activity shows how this one ended.
    if (useBatchStore.getState().batch?.tasks === tasks) useBatchStore.setState({ batch: { dialog, tasks, leftOut, ends: new Map(ends) } });
  });
  if (useDialogStore.getState().open !== dialog) return;
  setRunning(false);
  if (closesWhenWell && [...ends.values()].every((end) => end === null)) closeDialog();
}

/** What was entered has changed since, or is to be changed. */
export function forgetBatch(): void {
  useBatchStore.setState({ batch: null });
}
