import type { AppError } from '../../shared/ipc/appError.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { BatchTask } from '../state/batchStore.ts';
import type { SendResult } from './send.ts';

/** null: it went well. */
export type TaskEnd = AppError | null;

/**
 * Sends each task once: those of one VM one after the other in their order, those of different VMs beside each other.
 * A failure stops nothing.
 */
export async function sendTasks(
  tasks: readonly BatchTask[], send: (task: BatchTask) => Promise<SendResult>, onEnd: (task: BatchTask, end: TaskEnd) => void,
): Promise<void> {
  await Promise.all(chainsOf(tasks).map(async (chain) => {
    for (const task of chain) {
      const result = await send(task);
      onEnd(task, result.ok ? null : result.error);
    }
  }));
}

function chainsOf(tasks: readonly BatchTask[]): readonly (readonly BatchTask[])[] {
  const chains = new Map<Guid, BatchTask[]>();
  for (const task of tasks) {
    const chain = chains.get(task.vm.id);
    if (chain === undefined) chains.set(task.vm.id, [task]);
    else chain.push(task);
  }
  return [...chains.values()];
}
