import { z } from 'zod';
import { checkpointTypes } from '../domain/checkpointType.ts';
import { snapshotTypeNumbers, type SnapshotType } from '../domain/checkpoint.ts';
import type { Request } from '../domain/operation.ts';
import { vmStateNumbers, type VmState } from '../domain/vmState.ts';

/** No text of a request may be longer: a limit for memory, not a rule of the domain (rules.ts has those). */
const text = z.string().max(4096);
const guid = z.guid().transform((value) => value.toLowerCase());

/** A name out of one of Hyper-V's number tables, or 'Unknown'. */
function nameAmong<Name extends string>(numbers: Record<string, number>) {
  return z.custom<Name>((value) => value === 'Unknown' || (typeof value === 'string' && Object.hasOwn(numbers, value)));
}

const expect = z.strictObject({
  vmName: text,
  vmState: nameAmong<VmState>(vmStateNumbers),
  vmParentCheckpointId: guid.nullable(),
  checkpointType: z.enum(checkpointTypes).nullable(),
});

const expectCheckpoint = z.strictObject({
  name: text,
  parentId: guid.nullable(),
  createdAt: text,
  snapshotType: nameAmong<SnapshotType>(snapshotTypeNumbers),
  childIds: z.array(guid).max(100_000).readonly(),
  subtreeIds: z.array(guid).max(100_000).readonly(),
});

const onVm = { vmId: guid, expect };
const onCheckpoint = { ...onVm, checkpointId: guid, expectCheckpoint };

/** The window's wish to change something, as shared/domain/operation.ts defines it. Unknown properties are refused. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('setCheckpointType'), ...onVm, checkpointType: z.enum(checkpointTypes) }),
  z.strictObject({ kind: z.literal('setAutomaticCheckpoints'), ...onVm, enabled: z.boolean() }),
  z.strictObject({ kind: z.literal('setCheckpointLocation'), ...onVm, path: text }),
  z.strictObject({ kind: z.literal('createCheckpoint'), ...onVm, name: text.nullable() }),
  z.strictObject({ kind: z.literal('applyCheckpoint'), ...onCheckpoint }),
  z.strictObject({ kind: z.literal('createAndApply'), ...onCheckpoint, name: text.nullable() }),
  z.strictObject({ kind: z.literal('renameCheckpoint'), ...onCheckpoint, newName: text }),
  z.strictObject({ kind: z.literal('deleteCheckpoint'), ...onCheckpoint }),
  z.strictObject({ kind: z.literal('deleteSubtree'), ...onCheckpoint }),
  z.strictObject({
    kind: z.enum(['start', 'shutDown', 'turnOff', 'save', 'deleteSavedState', 'pause', 'resume', 'reset']),
    ...onVm,
  }),
]) satisfies z.ZodType<Request>;
