import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import { checkpointExpectationOf, expectationOf } from '../../shared/domain/expectation.ts';
import type { Intent, OperationReceipt, PowerOperationKind, Request } from '../../shared/domain/operation.ts';
import { sampleCheckpoint, sampleVm } from '../../shared/domain/testing/samples.ts';
import type { Vm } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { hostError, type HostError } from '../host/hostError.ts';
import { InventoryService } from '../inventory/InventoryService.ts';
import { FakeHost, later, sampleHost } from '../inventory/testing/FakeHost.ts';
import { ManualScheduler, settle } from '../inventory/testing/ManualScheduler.ts';
import { Activity } from './Activity.ts';
import { CheckpointOrigins } from './CheckpointOrigins.ts';
import type { JournalEntry } from './journalEntry.ts';
import { recordsOf } from './journalEntry.ts';
import { Operations } from './Operations.ts';

type Answer = Result<OperationReceipt, HostError>;
const unknown: Answer = fail(hostError('OUTCOME_UNKNOWN', 'deadline'));
const noCheckpoint: Answer = ok({ createdCheckpointId: null, warnings: [] });

/** A host with one running VM and the checkpoints root ← tip ← Now, read once. */
async function setUp({ vm = {}, isRead = true }: { readonly vm?: Partial<Vm>; readonly isRead?: boolean } = {}) {
  const host = new FakeHost();
  const scheduler = new ManualScheduler();
  const published: ActivityRecord[] = [];
  const journal: JournalEntry[] = [];
  const reported: AppError[] = [];
  /** What happened, in order. */
  const log: string[] = [];
  const disk = { isFull: false };
  host.vms = [sampleVm({ parentCheckpointId: 'tip', checkpointType: 'Production', ...vm })];
  host.checkpoints = [sampleCheckpoint('root'), sampleCheckpoint('tip', 'root', { createdAt: '2026-01-02T09:00:00Z' })];
  const origins = new CheckpointOrigins([]);
  const inventory = new InventoryService({ host, scheduler, originOf: (checkpoint) => origins.of(checkpoint), publish: () => undefined });
  const activity = new Activity([], (record) => published.push(record));
  const operations = new Operations({
    host: { execute: (operation, onBegun) => { log.push(`send ${operation.kind}`); return host.execute(operation, onBegun); } },
    inventory, origins, activity, scheduler, newId: () => randomUUID(), report: (error) => reported.push(error),
    abilities: () => sampleHost.abilities,
    journal: {
      append: (entry) => {
        if (disk.isFull) return Promise.resolve(fail({ code: 'JOURNAL_UNWRITABLE', detail: 'disk full' }));
        journal.push(entry);
        log.push(entry.entry);
        return Promise.resolve(ok(null));
      },
    },
  });
  if (isRead) {
    inventory.follow({ state: 'ready', host: sampleHost, error: null });
    await settle();
  }
  return { host, scheduler, inventory, operations, published, journal, reported, log, disk };
}

type Setup = Awaited<ReturnType<typeof setUp>>;

/** A request as the window would make it of what the host shows now. */
function asked({ host }: Setup, intent: Intent): Request {
  const vm = host.vms[0] ?? sampleVm();
  const checkpoint = 'checkpointId' in intent ? host.checkpoints.find(({ id }) => id === intent.checkpointId) : undefined;
  return {
    ...intent, vmId: vm.id, expect: expectationOf(vm),
    ...(checkpoint === undefined ? {} : { expectCheckpoint: checkpointExpectationOf(checkpoint, host.checkpoints, intent.kind) }),
  } as Request;
}

const run = (setup: Setup, intent: Intent) => setup.operations.run(asked(setup, intent));
const power = (kind: PowerOperationKind): Intent => ({ kind });
const create: Intent = { kind: 'createCheckpoint', name: 'new' };

/** Makes the host create a checkpoint where Now is. */
function createOn(host: FakeHost, id: string, changes: Partial<Checkpoint> = {}): Answer {
  const parentId = host.vms[0]?.parentCheckpointId ?? null;
  host.checkpoints.push(sampleCheckpoint(id, parentId, { name: 'new', createdAt: '2026-01-02T10:00:00.0000000Z', hasMemory: false, ...changes }));
  host.vms = host.vms.map((vm) => ({ ...vm, parentCheckpointId: id }));
  return ok({ createdCheckpointId: id, warnings: ['a warning'] });
}

function change(host: FakeHost, changes: Partial<Vm>): Answer {
  host.vms = host.vms.map((vm) => ({ ...vm, ...changes }));
  return noCheckpoint;
}

describe('a change', () => {
  it('is journaled before it is sent, read back, and journaled again', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => createOn(setup.host, 'made');
    const result = await run(setup, create);
    expect(result).toMatchObject({ ok: true, value: [{
      state: 'done', error: null, differences: [], warnings: ['a warning'], hostId: 'host',
      before: { checkpointType: 'Production', vmState: 'Running' }, created: { checkpointId: 'made', hasMemory: false },
    }] });
    expect(setup.log).toEqual(['intended', 'send createCheckpoint', 'outcome']);
    expect(setup.published.map(({ state }) => state)).toEqual(['queued', 'running', 'verifying', 'done']);
    expect(recordsOf(setup.journal)).toEqual(result.ok ? result.value : null);
    expect(setup.operations.list()).toEqual(result.ok ? result.value : null);
  });

  it('shows in the view when it is answered, with the origin of what was made', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => createOn(setup.host, 'made');
    await run(setup, create);
    const made = setup.inventory.view.inventory?.checkpoints.find(({ id }) => id === 'made');
    expect(made?.origin).toEqual({ askedType: 'Production', vmState: 'Running' });
  });

  it('tells where the host is not as predicted', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => noCheckpoint;
    expect(await run(setup, { kind: 'renameCheckpoint', checkpointId: 'tip', newName: 'other' })).toMatchObject({
      value: [{ state: 'done', differences: [{ kind: 'name', checkpointId: 'tip', expected: 'other', found: 'name of tip' }] }],
    });
  });

  it('that the host refuses is failed with the host\'s error, and the host is read again', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => fail(hostError('STALE', 'vmChanged: vmState'));
    const reads = setup.host.reads;
    expect(await run(setup, power('save'))).toMatchObject({ ok: true, value: [{ state: 'failed', error: { code: 'STALE' } }] });
    expect(setup.host.reads).toBe(reads + 1);
    expect(recordsOf(setup.journal)).toMatchObject([{ state: 'failed', error: { code: 'STALE' } }]);
  });

  it('that the host did before it failed is done, with the host\'s words as a warning', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      change(setup.host, { state: 'Saved' });
      return fail(hostError('UNSPECIFIED', 'the service was restarted'));
    };
    expect(await run(setup, power('save'))).toMatchObject({ value: [{ state: 'done', error: null, warnings: ['the service was restarted'] }] });
  });

  it('that the host failed at and did not do is failed', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => fail(hostError('UNSPECIFIED', 'no'));
    expect(await run(setup, power('save'))).toMatchObject({ value: [{ state: 'failed', error: { code: 'UNSPECIFIED' } }] });
  });

  it('that succeeded stays done when the host cannot be read afterwards', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      setup.host.answerRead = () => fail(hostError('TIMEOUT', ''));
      return ok({ createdCheckpointId: 'made', warnings: [] });
    };
    expect(await run(setup, create)).toMatchObject({
      value: [{ state: 'done', differences: [], created: { checkpointId: 'made', hasMemory: null } }],
    });
  });
});

describe('a change whose check a person stopped', () => {
  it('is checked by the next reading, and not over before', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      setup.host.answerRead = () => fail(hostError('READ_STOPPED', ''));
      setup.host.checkpoints = [...setup.host.checkpoints, sampleCheckpoint('made', 'tip', { hasMemory: true })];
      return ok({ createdCheckpointId: 'made', warnings: [] });
    };
    const written = run(setup, create);
    await settle();
    expect(setup.operations.list()[0]).toMatchObject({ state: 'verifying' });
    setup.host.answerRead = () => ok(setup.host.inventoryNow());
    await setup.scheduler.pass(5000);
    expect(await written).toMatchObject({ value: [{ state: 'done', created: { checkpointId: 'made', hasMemory: true } }] });
  });
});

describe('a change that is not begun', () => {
  async function expectRefused(setup: Setup, intent: Intent, error: Partial<AppError>): Promise<void> {
    expect(await run(setup, intent)).toMatchObject({ ok: false, error });
    expect(setup.host.executed).toEqual([]);
    expect(setup.journal).toEqual([]);
    expect(setup.operations.list()).toEqual([]);
  }

  it('is refused while nothing is known of the host', async () => {
    await expectRefused(await setUp({ isRead: false }), create, { code: 'NO_CONNECTION' });
  });

  it('is refused for a VM that is gone', async () => {
    const setup = await setUp();
    const request = asked(setup, create);
    setup.host.vms = [];
    await setup.inventory.refresh();
    expect(await setup.operations.run(request)).toMatchObject({ ok: false, error: { code: 'VM_NOT_FOUND' } });
    expect(setup.host.executed).toEqual([]);
  });

  it('is refused by the rules with the reason\'s code', async () => {
    await expectRefused(await setUp({ vm: { checkpointType: 'Disabled' } }), create, { code: 'NOT_ALLOWED', detail: 'checkpointsDisabled' });
    await expectRefused(await setUp(), power('start'), { code: 'NOT_ALLOWED', detail: 'alreadyInState' });
    await expectRefused(await setUp(), { kind: 'renameCheckpoint', checkpointId: 'tip', newName: ' ' }, { code: 'NOT_ALLOWED', detail: 'nameBlank' });
  });

  it('is refused for a checkpoint that is not the user\'s own', async () => {
    const setup = await setUp();
    setup.host.checkpoints = [sampleCheckpoint('root', null, { snapshotType: 'Recovery' })];
    await setup.inventory.refresh();
    await expectRefused(setup, { kind: 'deleteCheckpoint', checkpointId: 'root' }, { code: 'NOT_ALLOWED', detail: 'notYours' });
  });

  it('is refused when the journal cannot be written, and the VM stays free', async () => {
    const setup = await setUp();
    setup.disk.isFull = true;
    await expectRefused(setup, create, { code: 'JOURNAL_UNWRITABLE' });
    setup.disk.isFull = false;
    expect(await run(setup, create)).toMatchObject({ ok: true });
  });
});

describe('two changes at once', () => {
  it('of one VM: the second is refused until the first is over, also when both come in the same moment', async () => {
    const setup = await setUp();
    const answer = later<Answer>();
    setup.host.answerWrite = () => answer.promise;
    const first = run(setup, power('save'));
    expect(await run(setup, power('pause'))).toMatchObject({ ok: false, error: { code: 'VM_BUSY', detail: 'save' } });
    expect(setup.operations.running()).toHaveLength(1);
    answer.fulfil(change(setup.host, { state: 'Saved' }));
    await first;
    expect(setup.operations.running()).toEqual([]);
    expect(await run(setup, power('start'))).toMatchObject({ ok: true });
    expect(setup.host.executed.map(({ kind }) => kind)).toEqual(['save', 'start']);
  });

  it('of two VMs run side by side', async () => {
    const setup = await setUp();
    setup.host.vms.push(sampleVm({ id: 'other' }));
    await setup.inventory.refresh();
    const answer = later<Answer>();
    setup.host.answerWrite = () => answer.promise;
    const first = run(setup, power('pause'));
    const other = setup.operations.run({ ...asked(setup, power('pause')), vmId: 'other' });
    await settle();
    expect(setup.host.executed).toHaveLength(2);
    answer.fulfil(noCheckpoint);
    expect(await Promise.all([first, other])).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('lets turning off overtake a shutdown, once', async () => {
    const setup = await setUp();
    const shuttingDown = later<Answer>();
    const turningOff = later<Answer>();
    setup.host.answerWrite = ({ kind }) => (kind === 'shutDown' ? shuttingDown.promise : turningOff.promise);
    const first = run(setup, power('shutDown'));
    await settle();
    change(setup.host, { state: 'Stopping' });
    await setup.scheduler.pass(1000);
    const second = run(setup, power('turnOff'));
    await settle();
    expect(await run(setup, power('turnOff'))).toMatchObject({ ok: false, error: { code: 'VM_BUSY', detail: 'turnOff' } });
    turningOff.fulfil(change(setup.host, { state: 'Off' }));
    shuttingDown.fulfil(fail(hostError('INVALID_STATE', '')));
    expect(await Promise.all([first, second])).toMatchObject([{ value: [{ state: 'failed' }] }, { value: [{ state: 'done' }] }]);
  });

  it('makes the host be read every second meanwhile', async () => {
    const setup = await setUp();
    const answer = later<Answer>();
    setup.host.answerWrite = () => answer.promise;
    const running = run(setup, power('pause'));
    const before = setup.host.reads;
    await setup.scheduler.pass(3000);
    expect(setup.host.reads - before).toBe(3);
    answer.fulfil(noCheckpoint);
    await running;
    const after = setup.host.reads;
    await setup.scheduler.pass(4000);
    expect(setup.host.reads).toBe(after);
  });
});

describe('a change whose answer was lost', () => {
  it('is done when reading shows its effect, and is never sent again', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      createOn(setup.host, 'made');
      return unknown;
    };
    expect(await run(setup, create)).toMatchObject({ value: [{ state: 'done', error: null, created: null }] });
    await setup.scheduler.pass(60_000);
    expect(setup.host.executed).toHaveLength(1);
    expect(recordsOf(setup.journal)).toMatchObject([{ state: 'done' }]);
  });

  it('stays unknown, with what was read, when reading does not show it', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => unknown;
    expect(await run(setup, create)).toMatchObject({ value: [{
      state: 'unknown', error: { code: 'OUTCOME_UNKNOWN' }, finishedAt: '2026-01-02T10:00:00.000Z',
      differences: [{ kind: 'notCreated' }, { kind: 'now' }],
    }] });
    expect(await run(setup, power('pause'))).toMatchObject({ ok: true });
  });

  it('is not called done by what was so before', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => unknown;
    expect(await run(setup, { kind: 'setCheckpointType', checkpointType: 'Production' })).toMatchObject({ value: [{ state: 'unknown' }] });
    expect(await run(setup, { kind: 'applyCheckpoint', checkpointId: 'tip' })).toMatchObject({ value: [{ state: 'unknown' }] });
    expect(await run(setup, power('reset'))).toMatchObject({ value: [{ state: 'unknown' }] });
  });

  it.each<[Intent, Partial<Vm>, Partial<Vm>]>([
    [{ kind: 'setCheckpointType', checkpointType: 'Standard' }, {}, { checkpointType: 'Standard' }],
    [{ kind: 'setAutomaticCheckpoints', enabled: true }, {}, { automaticCheckpointsEnabled: true }],
    [{ kind: 'applyCheckpoint', checkpointId: 'root' }, {}, { parentCheckpointId: 'root', state: 'Off' }],
    [power('turnOff'), {}, { state: 'Off' }],
    [power('deleteSavedState'), { state: 'Saved' }, { state: 'Off' }],
    [power('resume'), { state: 'Paused' }, { state: 'Running' }],
  ])('is seen by what it changed: %j', async (intent, before, after) => {
    const setup = await setUp({ vm: before });
    setup.host.answerWrite = () => {
      change(setup.host, after);
      return unknown;
    };
    expect(await run(setup, intent)).toMatchObject({ value: [{ state: 'done' }] });
  });

  it('keeps its VM locked until the host was read again', async () => {
    const setup = await setUp();
    const readWell = setup.host.answerRead;
    setup.host.answerWrite = () => {
      setup.host.answerRead = () => fail(hostError('POWERSHELL_ENDED', ''));
      return unknown;
    };
    expect(await run(setup, power('pause'))).toMatchObject({ value: [{ state: 'unknown', finishedAt: null }] });
    await setup.scheduler.pass(10_000);
    expect(await run(setup, power('save'))).toMatchObject({ ok: false, error: { code: 'VM_BUSY' } });
    change(setup.host, { state: 'Paused' });
    setup.host.answerRead = readWell;
    await setup.scheduler.pass(1000);
    expect(setup.operations.list()).toMatchObject([{ state: 'done' }]);
    setup.host.answerWrite = () => noCheckpoint;
    expect(await run(setup, power('resume'))).toMatchObject({ ok: true });
  });

  it('is watched on while the host is still at work on the VM', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      change(setup.host, { activity: 'creatingCheckpoint' });
      return unknown;
    };
    expect(await run(setup, create)).toMatchObject({ value: [{ state: 'unknown', finishedAt: null }] });
    createOn(setup.host, 'made');
    change(setup.host, { activity: null });
    await setup.scheduler.pass(5000);
    expect(setup.operations.list()).toMatchObject([{ state: 'done' }]);
  });

  it('is no longer judged by what is read after another change of its VM', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      change(setup.host, { activity: 'modifying' });
      return unknown;
    };
    await run(setup, power('shutDown'));
    setup.host.answerWrite = () => change(setup.host, { state: 'Off', activity: null });
    await run(setup, power('turnOff'));
    await setup.scheduler.pass(5000);
    expect(setup.operations.list()).toMatchObject([
      { state: 'done', operation: { kind: 'turnOff' } },
      { state: 'unknown', operation: { kind: 'shutDown' }, finishedAt: '2026-01-02T10:00:00.000Z' },
    ]);
  });

  it('may be one that was under way when the host was closed, or one that broke', async () => {
    const closed = await setUp();
    closed.host.answerWrite = () => fail(hostError('BRIDGE_CLOSED', ''));
    expect(await run(closed, power('pause'))).toMatchObject({ value: [{ state: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } }] });
    const broken = await setUp();
    broken.host.answerWrite = () => Promise.reject(new Error('a bug'));
    expect(await run(broken, power('pause'))).toMatchObject({ value: [{ state: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } }] });
  });

  it('is none of one that still waited for its turn when the host was closed', async () => {
    const setup = await setUp();
    const turn = later<null>();
    setup.host.turn = turn.promise;
    const running = run(setup, power('pause'));
    await settle();
    expect(setup.operations.running()).toMatchObject([{ state: 'queued' }]);
    setup.host.closedWhileWaiting = true;
    turn.fulfil(null);
    expect(await running).toMatchObject({ value: [{ state: 'failed', error: { code: 'BRIDGE_CLOSED' } }] });
    expect(setup.host.executed).toEqual([]);
  });

  it('is reported when its outcome cannot be journaled', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      setup.disk.isFull = true;
      return noCheckpoint;
    };
    expect(await run(setup, power('pause'))).toMatchObject({ value: [{ state: 'done' }] });
    expect(setup.reported).toMatchObject([{ code: 'JOURNAL_UNWRITABLE' }]);
  });
});

describe('create and apply', () => {
  const safely = (checkpointId: string): Intent => ({ kind: 'createAndApply', checkpointId, name: 'new' });

  it('makes the checkpoint, then applies as the host stands then, both journaled', async () => {
    const setup = await setUp();
    setup.host.answerWrite = ({ kind }) => (kind === 'createCheckpoint'
      ? createOn(setup.host, 'made')
      : change(setup.host, { parentCheckpointId: 'root', state: 'Running' }));
    expect(await run(setup, safely('root'))).toMatchObject({ value: [
      { state: 'done', operation: { kind: 'createCheckpoint', expect: { vmParentCheckpointId: 'tip' } } },
      { state: 'done', operation: { kind: 'applyCheckpoint', checkpointId: 'root', expect: { vmParentCheckpointId: 'made' }, expectCheckpoint: { childIds: ['tip'] } } },
    ] });
    expect(setup.log).toEqual(['intended', 'send createCheckpoint', 'outcome', 'intended', 'send applyCheckpoint', 'outcome']);
  });

  it('counts the new checkpoint among the children of the one to apply when it hangs there', async () => {
    const setup = await setUp();
    setup.host.answerWrite = ({ kind }) => (kind === 'createCheckpoint' ? createOn(setup.host, 'made') : noCheckpoint);
    await run(setup, safely('tip'));
    expect(setup.host.executed[1]).toMatchObject({ checkpointId: 'tip', expectCheckpoint: { childIds: ['made'] } });
  });

  it('does not apply when the checkpoint was not made', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => fail(hostError('CHECKPOINT_FAILED', ''));
    expect(await run(setup, safely('root'))).toMatchObject({ ok: true, value: [{ state: 'failed' }] });
    expect(setup.host.executed).toHaveLength(1);
  });

  it.each<[string, (setup: Setup) => Answer, string]>([
    ['the new checkpoint is not seen', () => ok({ createdCheckpointId: 'made', warnings: [] }), 'STALE'],
    ['the host cannot be read', ({ host }) => {
      host.answerRead = () => fail(hostError('TIMEOUT', ''));
      return createOn(host, 'made');
    }, 'STALE'],
    ['the VM\'s state is no longer what the person saw', ({ host }) => {
      const answer = createOn(host, 'made');
      change(host, { state: 'Paused' });
      return answer;
    }, 'STALE'],
    ['the checkpoint to apply was renamed', ({ host }) => {
      host.checkpoints = host.checkpoints.map((one) => (one.id === 'root' ? { ...one, name: 'other' } : one));
      return createOn(host, 'made');
    }, 'STALE'],
    ['the answer to the new checkpoint was lost', ({ host }) => {
      createOn(host, 'made');
      return unknown;
    }, 'OUTCOME_UNKNOWN'],
  ])('does not apply when %s, and says so', async (_name, answer, code) => {
    const setup = await setUp();
    setup.host.answerWrite = () => answer(setup);
    expect(await run(setup, safely('root'))).toMatchObject({ value: [
      { state: 'done', operation: { kind: 'createCheckpoint' } },
      { state: 'failed', error: { code }, operation: { kind: 'applyCheckpoint' } },
    ] });
    expect(setup.host.executed.map(({ kind }) => kind)).toEqual(['createCheckpoint']);
    expect(recordsOf(setup.journal)).toMatchObject([{ state: 'done' }, { state: 'failed', error: { code } }]);
  });

  it('does not apply when the second step cannot be journaled', async () => {
    const setup = await setUp();
    setup.host.answerWrite = () => {
      setup.disk.isFull = true;
      return createOn(setup.host, 'made');
    };
    expect(await run(setup, safely('root'))).toMatchObject({ value: [{ state: 'done' }, { state: 'failed', error: { code: 'JOURNAL_UNWRITABLE' } }] });
    expect(setup.host.executed).toHaveLength(1);
  });

  it('keeps the VM locked from the first step to the end of the second', async () => {
    const setup = await setUp();
    const applying = later<Answer>();
    setup.host.answerWrite = ({ kind }) => (kind === 'createCheckpoint' ? createOn(setup.host, 'made') : applying.promise);
    const running = run(setup, safely('root'));
    await settle();
    expect(await run(setup, power('pause'))).toMatchObject({ ok: false, error: { code: 'VM_BUSY', detail: 'createAndApply' } });
    applying.fulfil(change(setup.host, { parentCheckpointId: 'root' }));
    await running;
    setup.host.answerWrite = () => noCheckpoint;
    expect(await run(setup, power('pause'))).toMatchObject({ ok: true });
  });
});
