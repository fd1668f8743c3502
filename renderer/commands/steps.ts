import { differenceFrom, type EffectDifference } from '../../shared/domain/effectDifference.ts';
import type { Effect } from '../../shared/domain/effects.ts';
import type { Intent, Request } from '../../shared/domain/operation.ts';
import type { VmView } from '../../shared/domain/predictedView.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { call } from '../api.ts';
import { useInventoryStore, vmIn } from '../state/inventoryStore.ts';
import { requestOf, sendRequest } from './send.ts';

/** One operation of those that a person decided on in one go. */
export interface Step {
  readonly key: string;
  /** Bound to what the person saw, or to what the steps before it are predicted to leave. */
  readonly request: Request;
  /** What the steps before it are predicted to have left, of all the VM; null: the request's own expectations are enough. */
  readonly follows: Effect | null;
}

/** The step of an intent on a view; none where the view lacks the intent's checkpoint. */
export function stepOn(key: string, intent: Intent, view: VmView, follows: Effect | null = null): readonly Step[] {
  const request = requestOf(intent, view);
  return request === null ? [] : [{ key, request, follows }];
}

/** How steps depend on each other: each on the one before it, or on none. */
export type StepOrder = 'eachNeedsTheLast' | 'independent';

export type StepResult =
  /** `hostBusy`: Hyper-V is not through with the VM yet. */
  | { readonly state: 'hostBusy' | 'running' }
  | { readonly state: 'done'; readonly records: readonly ActivityRecord[]; readonly differences: readonly EffectDifference[] }
  | { readonly state: 'failed'; readonly records: readonly ActivityRecord[]; readonly error: AppError }
  /** `earlier`: the one before it failed or came out otherwise; `differs`: the host is not as predicted; `stopped`: by the person. */
  | { readonly state: 'notDone'; readonly because: NotDoneReason };

export type NotDoneReason = 'earlier' | 'differs' | 'stopped' | 'unread';

/**
 * Sends steps one after the other, each at most once. `tell` hears of each what becomes of it. `signal` ends it before the next
 * step; what was sent goes on.
 */
export async function runSteps(
  steps: readonly Step[], order: StepOrder, signal: AbortSignal, tell: (key: string, result: StepResult) => void,
): Promise<void> {
  let obstacle: NotDoneReason | null = null;
  for (const step of steps) {
    obstacle ??= await obstacleTo(step, signal, () => tell(step.key, { state: 'hostBusy' }));
    if (obstacle !== null) {
      tell(step.key, { state: 'notDone', because: obstacle });
      if (obstacle !== 'stopped') obstacle = 'earlier';
      continue;
    }
    tell(step.key, { state: 'running' });
    const result = await resultOf(step.request);
    tell(step.key, result);
    if (order === 'eachNeedsTheLast' && !isClean(result)) obstacle = 'earlier';
  }
}

/** Done, and the host is as predicted. */
export function isClean(result: StepResult | undefined): boolean {
  return result?.state === 'done' && result.differences.length === 0;
}

async function resultOf(request: Request): Promise<StepResult> {
  const { records, ...result } = await sendRequest(request);
  if (!result.ok) return { state: 'failed', records, error: result.error };
  return { state: 'done', records, differences: records.flatMap(({ differences }) => differences) };
}

/** Why a step must not be sent. Waits until Hyper-V is through with what the step before it began. */
async function obstacleTo({ request, follows }: Step, signal: AbortSignal, tellBusy: () => void): Promise<NotDoneReason | null> {
  while (!signal.aborted) {
    if (follows === null) return null;
    const read = await readVm(request.vmId);
    if (read === null) return 'unread';
    if (read.vm.activity === null) return differenceFrom(follows, read).length > 0 ? 'differs' : null;
    tellBusy();
    await rest(request.vmId, signal);
  }
  return 'stopped';
}

/** A VM as main read it just now, not as events have brought it to the window so far. */
async function readVm(vmId: Guid): Promise<VmView | null> {
  const refreshed = await call('inventory:refresh');
  const answer = await call('inventory:get');
  const inventory = refreshed.ok && answer.ok ? answer.value.inventory : null;
  const vm = inventory?.vms.find(({ id }) => id === vmId);
  if (inventory === null || vm === undefined) return null;
  return { vm, checkpoints: inventory.checkpoints.filter((checkpoint) => checkpoint.vmId === vmId) };
}

/** Waits for news of the host after which the VM is at rest. */
function rest(vmId: Guid, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      stopListening();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const stopListening = useInventoryStore.subscribe((state) => {
      if ((vmIn(state, vmId)?.activity ?? null) === null) end();
    });
    signal.addEventListener('abort', end);
  });
}
