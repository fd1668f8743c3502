import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { journalFileName } from '../../electron/operations/Journal.ts';
import { intendedEntry, lineOf, outcomeEntry } from '../../electron/operations/journalEntry.ts';
import { guidOf } from '../../electron/host/simulated/guids.ts';
import { inventoryOf } from '../../electron/host/simulated/inventoryOf.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import { checkpointExpectationOf, expectationOf } from '../../shared/domain/expectation.ts';
import type { Inventory } from '../../shared/domain/inventory.ts';
import type { Intent, Operation } from '../../shared/domain/operation.ts';
import type { Vm } from '../../shared/domain/vm.ts';
import type { VmState } from '../../shared/domain/vmState.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';

/**
 * The journal of an app that was used on the sample world before: some of its checkpoints were made by it, so that they are
 * called by what was asked and obtained, and Activity holds records of every outcome.
 */
export async function seedJournal(userData: string, world: World, nowMs: number): Promise<void> {
  const folder = path.join(userData, 'journal');
  await mkdir(folder, { recursive: true });
  const records = recordsOf(inventoryOf(world), `simulated:${world.host.name.toLowerCase()}`, nowMs);
  const entries = records.flatMap((record) => (record.state === 'running' ? [intendedEntry(record)] : [intendedEntry(record), outcomeEntry(record)]));
  await writeFile(path.join(folder, journalFileName), entries.map(lineOf).join(''));
}

const hour = 3_600_000;

function recordsOf(inventory: Inventory, hostId: string, nowMs: number): readonly ActivityRecord[] {
  const vm = (name: string): Vm => found(inventory.vms.find((one) => one.name === name), name);
  const checkpointsOf = ({ id }: Vm) => inventory.checkpoints.filter(({ vmId }) => vmId === id);
  const checkpoint = (of: Vm, name: string): Checkpoint => found(checkpointsOf(of).find((one) => one.name === name), name);

  const record = (operation: Operation, askedMs: number, changes: Partial<ActivityRecord> = {}): ActivityRecord => ({
    id: guidOf(`pictures/${operation.kind}/${String(askedMs)}`), hostId, operation, state: 'done', askedAt: timeOf(askedMs), finishedAt: timeOf(askedMs + 4000),
    error: null, differences: [], warnings: [], before: null, created: null, ...changes,
  });
  /** A checkpoint of the sample world, as if this app had made it. */
  const made = (of: Vm, name: string, askedType: CheckpointType, vmState: VmState = 'Running'): ActivityRecord => {
    const { id, createdAt, hasMemory } = checkpoint(of, name);
    return record({ kind: 'createCheckpoint', name, vmId: of.id, expect: { ...expectationOf(of), vmState, checkpointType: askedType } }, Date.parse(createdAt) - 1000, {
      before: { checkpointType: askedType, vmState }, created: { checkpointId: id, hasMemory },
    });
  };
  const onVm = (of: Vm, intent: Exclude<Intent, { checkpointId: string }>, hoursAgo: number, changes: Partial<ActivityRecord> = {}) =>
    record({ ...intent, vmId: of.id, expect: expectationOf(of) }, nowMs - hoursAgo * hour, changes);
  const onCheckpoint = (of: Vm, name: string, intent: { readonly kind: 'applyCheckpoint' | 'deleteCheckpoint' } | { readonly kind: 'renameCheckpoint'; readonly newName: string }, hoursAgo: number, changes: Partial<ActivityRecord> = {}) => {
    const one = checkpoint(of, name);
    const expectCheckpoint = checkpointExpectationOf(one, checkpointsOf(of), intent.kind);
    return record({ ...intent, checkpointId: one.id, vmId: of.id, expect: expectationOf(of), expectCheckpoint }, nowMs - hoursAgo * hour, changes);
  };

  const [dc, sql, old, lab, printer] = [vm('DC01'), vm('SQL01'), vm('LNX-OLD01'), vm('LAB-TRAINING'), vm('PRINT01')];
  const restored = found(inventory.vms.find((one) => one.name === 'SP-TEST' && checkpointsOf(one).length > 0), 'SP-TEST');
  return [
    made(restored, 'Search index rebuilt', 'Production', 'Saved'),
    made(sql, 'After installation of CU14', 'Production', 'Off'),
    made(lab, 'Clean installation', 'Standard', 'Off'),
    made(lab, 'Module 2 · start', 'Standard'),
    made(lab, 'Module 2 · solution', 'Standard'),
    made(dc, 'Before schema update (CHG0041822)', 'ProductionOnly'),
    made(sql, 'Before migration of ERP (CHG0042015)', 'Production'),
    made(sql, 'Migration, second attempt', 'Production'),
    made(sql, 'ERP migrated and tested', 'Production'),
    made(old, 'Before disk cleanup', 'Production'),
    made(dc, 'Before raising the forest level (CHG0041977)', 'ProductionOnly'),
    onVm(lab, { kind: 'setCheckpointType', checkpointType: 'Standard' }, 52),
    onCheckpoint(lab, 'Module 2 · solution', { kind: 'applyCheckpoint' }, 49, { finishedAt: timeOf(nowMs - 49 * hour + 9000) }),
    onCheckpoint(sql, 'Migration, first attempt', { kind: 'renameCheckpoint', newName: 'Migration, first attempt' }, 30),
    onVm(vm('WEB02'), { kind: 'createCheckpoint', name: 'Before kernel driver update' }, 26, {
      state: 'failed', before: { checkpointType: 'ProductionOnly', vmState: 'Running' },
      error: {
        code: 'CHECKPOINT_FAILED', detail: 'Production checkpoints cannot be created for \'WEB02\'.',
        technical: {
          identifier: 'OperationFailed,Microsoft.HyperV.PowerShell.Commands.CheckpointVM', category: 'NotSpecified',
          exceptionType: 'Microsoft.HyperV.PowerShell.VirtualizationException', command: 'Checkpoint-VM',
        },
      },
    }),
    onVm(printer, { kind: 'shutDown' }, 25, { state: 'failed', error: { code: 'GUEST_NOT_ANSWERING', detail: '' } }),
    onVm(vm('LNX-APP01'), { kind: 'createCheckpoint', name: 'Before do-release-upgrade' }, 22, {
      state: 'unknown', finishedAt: null, before: { checkpointType: 'Production', vmState: 'Running' },
      error: { code: 'OUTCOME_UNKNOWN', detail: 'PowerShell ended while it worked.' },
    }),
    onCheckpoint(vm('FS01'), 'Before quota change (CHG0042090)', { kind: 'deleteCheckpoint' }, 3, {
      differences: [{ kind: 'lost', checkpointId: guidOf('pictures/gone') }], warnings: ['The virtual machine is merging disks.'],
    }),
    // Without an outcome: the app ended before it knew one.
    onVm(vm('ERP01'), { kind: 'save' }, 1, { state: 'running', finishedAt: null }),
  ];
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The sample world has no "${name}" any more: change e2e/pictures/journal.ts.`);
  return value;
}
