import { checkpointExpectationOf, expectationOf } from '../../shared/domain/expectation.ts';
import type { Intent, Request } from '../../shared/domain/operation.ts';
import type { VmView } from '../../shared/domain/predictedView.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { call } from '../api.ts';
import { checkpointsIn, useInventoryStore, vmIn } from '../state/inventoryStore.ts';

/** What became of a request: its steps that were begun, and the first error among them. */
export type SendResult = Result<readonly ActivityRecord[]> & { readonly records: readonly ActivityRecord[] };

/** Sends an intent together with what the window shows of its VM and checkpoint; the host refuses when that is out of date. */
export async function send(intent: Intent, vmId: Guid): Promise<SendResult> {
  const state = useInventoryStore.getState();
  const vm = vmIn(state, vmId);
  if (vm === undefined) return { ...fail({ code: 'VM_NOT_FOUND', detail: '' }), records: [] };
  const request = requestOf(intent, { vm, checkpoints: checkpointsIn(state, vmId) });
  if (request === null) return { ...fail({ code: 'CHECKPOINT_NOT_FOUND', detail: '' }), records: [] };
  return sendRequest(request);
}

/** Sends a request as it is, once. */
export async function sendRequest(request: Request): Promise<SendResult> {
  const answer = await call('operation:run', request);
  if (!answer.ok) return { ...answer, records: [] };
  const records = answer.value;
  const error = records.find((record) => record.error !== null)?.error ?? null;
  return error === null ? { ...ok(records), records } : { ...fail(error), records };
}

/** An intent bound to what a person saw, or to what is predicted to be there by then. null: the checkpoint is not in it. */
export function requestOf(intent: Intent, { vm, checkpoints }: VmView): Request | null {
  const expect = expectationOf(vm);
  if (!('checkpointId' in intent)) return { ...intent, vmId: vm.id, expect };
  const checkpoint = checkpoints.find(({ id }) => id === intent.checkpointId);
  if (checkpoint === undefined) return null;
  return { ...intent, vmId: vm.id, expect, expectCheckpoint: checkpointExpectationOf(checkpoint, checkpoints, intent.kind) };
}
