import { differenceFrom } from '../../shared/domain/effectDifference.ts';
import type { Effect } from '../../shared/domain/effects.ts';
import type { Intent, Request } from '../../shared/domain/operation.ts';
import type { VmView } from '../../shared/domain/predictedView.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import { call } from '../api.ts';
import { isClean, type NotDoneReason, type Step, type StepOrder, type StepResult } from '../state/batchStore.ts';
import { useInventoryStore, vmIn } from '../state/inventoryStore.ts';
import { requestOf, sendRequest } from './send.ts';

/** The step of an intent on a view; none where the view lacks the intent's checkpoint. */
export function stepOn(key: string, intent: Intent, view: VmView, follows: Effect | null = null): readonly Step[] {
  const request = requestOf(intent, view);
  return request === null ? [] : [{ key, vm: view.vm, request, follows }];
}

/** Hears what becomes of steps, by their keys. */
export type Tell = (keys: readonly string[], result: StepResult) => void;

/** So many are handed to main at once: it never waits for the next one, and what it has not been given can still be stopped. */
const atOnce = 8;

/** Sends each step at most once. `signal` ends it before the next step; what was sent goes on. */
export async function runSteps(steps: readonly Step[], order: StepOrder, signal: AbortSignal, tell: Tell): Promise<void> {
  if (order === 'eachNeedsTheLast') await inTurn(steps, signal, tell);
  else await besideEachOther(steps, signal, tell);
}

/** One after the other; the first that does not come out as predicted ends it. */
async function inTurn(steps: readonly Step[], signal: AbortSignal, tell: Tell): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const obstacle = await obstacleTo(step, signal, () => tell([step.key], { state: 'hostBusy' }));
    const result = obstacle === null ? await sendStep(step, tell) : tellNotDone([step], obstacle, tell);
    if (isClean(result)) continue;
    const rest = steps.slice(index + 1);
    if (rest.length > 0) tellNotDone(rest, obstacle === 'stopped' ? 'stopped' : 'earlier', tell);
    return;
  }
}

/** Those of one VM one after the other in their order, those of different VMs beside each other. A failure stops nothing. */
async function besideEachOther(steps: readonly Step[], signal: AbortSignal, tell: Tell): Promise<void> {
  const unsent = new Set(steps);
  const giveUp = (): void => {
    if (unsent.size > 0) tellNotDone([...unsent], 'stopped', tell);
    unsent.clear();
  };
  signal.addEventListener('abort', giveUp);
  const chains = chainsOf(steps).values();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    // Whoever is free takes the next one.
    for (const chain of chains) {
      for (const step of chain) if (unsent.delete(step)) await sendStep(step, tell);
    }
  }));
  signal.removeEventListener('abort', giveUp);
}

function chainsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const chains = new Map<Guid, Step[]>();
  for (const step of steps) {
    const chain = chains.get(step.vm.id);
    if (chain === undefined) chains.set(step.vm.id, [step]);
    else chain.push(step);
  }
  return [...chains.values()];
}

async function sendStep({ key, request }: Step, tell: Tell): Promise<StepResult> {
  tell([key], { state: 'running' });
  const result = await resultOf(request);
  tell([key], result);
  return result;
}

function tellNotDone(steps: readonly Step[], because: NotDoneReason, tell: Tell): StepResult {
  const result: StepResult = { state: 'notDone', because };
  tell(steps.map(({ key }) => key), result);
  return result;
}

async function resultOf(request: Request): Promise<StepResult> {
  const { records, ...result } = await sendRequest(request);
  if (!result.ok) return { state: result.error.code === 'OUTCOME_UNKNOWN' ? 'unknown' : 'failed', records, error: result.error };
  return { state: 'done', records, differences: records.flatMap(({ differences }) => differences) };
}

/** Why a step must not be sent. Waits until Hyper-V is through with what the step before it began. */
async function obstacleTo({ request, follows }: Step, signal: AbortSignal, tellBusy: () => void): Promise<NotDoneReason | null> {
  while (!signal.aborted) {
    if (follows === null) return null;
    const read = await readVm(request.vmId);
    if (typeof read === 'string') return read;
    if (read.vm.activity === null) return differenceFrom(follows, read).length > 0 ? 'differs' : null;
    tellBusy();
    await rest(request.vmId, signal);
  }
  return 'stopped';
}

/** A VM as main read it just now, not as events have brought it to the window so far. */
async function readVm(vmId: Guid): Promise<VmView | 'unread' | 'gone'> {
  const refreshed = await call('inventory:refresh');
  const answer = await call('inventory:vm', { vmId });
  return refreshed.ok && answer.ok ? answer.value ?? 'gone' : 'unread';
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
