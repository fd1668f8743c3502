import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deletePlan } from '../../shared/domain/deletePlan.ts';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { Request } from '../../shared/domain/operation.ts';
import { predictedView, type VmView } from '../../shared/domain/predictedView.ts';
import { sampleCheckpoint, sampleVm } from '../../shared/domain/testing/samples.ts';
import { bridgeName, type Channel } from '../../shared/ipc/channels.ts';
import type { Step, StepOrder, StepResult } from '../state/batchStore.ts';
import { useInventoryStore } from '../state/inventoryStore.ts';
import { viewOf } from '../state/inventoryView.ts';
import { applySteps } from './applyCheckpoint.ts';
import { createSteps } from './createCheckpoint.ts';
import { deleteSteps } from './deleteCheckpoint.ts';
import { runSteps, stepOn } from './steps.ts';

const chain: VmView = {
  vm: sampleVm({ parentCheckpointId: 'b' }),
  checkpoints: [
    sampleCheckpoint('a', null, { createdAt: '2026-01-01T00:00:00Z' }), sampleCheckpoint('b', 'a', { createdAt: '2026-01-02T00:00:00Z' }),
  ],
};

/** Main with a host that does what it is asked, unless a test says otherwise. */
class Main {
  view = chain;
  readonly sent: Request[] = [];
  /** Errors for requests in the order in which they come; null: it is done. */
  errors: readonly (string | null)[] = [];
  afterEachRequest: () => void = () => undefined;

  isVmGone = false;
  isUnreadable = false;

  readonly call = (channel: Channel, payload: unknown): Promise<string> => Promise.resolve(JSON.stringify(this.#answer(channel, payload)));

  readonly listen = () => () => undefined;

  inventory() {
    return {
      hostId: 'h', revision: 1, refresh: { readingSince: null, asOf: null, failing: null, pause: null },
      inventory: { takenAt: '', vms: this.isVmGone ? [] : [this.view.vm], checkpoints: this.view.checkpoints },
    };
  }

  /** What the window hears of the host. */
  tell(view: VmView): void {
    this.view = view;
    useInventoryStore.setState({ view: viewOf(this.inventory()) });
  }

  #answer(channel: Channel, payload: unknown) {
    if (channel === 'operation:run') return this.#run(payload as Request);
    if (this.isUnreadable) return { ok: false, error: { code: 'TIMEOUT', detail: '' } };
    if (channel === 'inventory:vm') return { ok: true, value: this.isVmGone ? null : this.view };
    return { ok: true, value: null };
  }

  #run(request: Request) {
    this.sent.push(request);
    const code = this.errors[this.sent.length - 1] ?? null;
    if (code !== null) return { ok: true, value: [{ state: 'failed', error: { code, detail: '' }, differences: [] }] };
    if (request.kind === 'deleteCheckpoint') {
      const [step] = deletePlan([request.checkpointId], this.view) ?? [];
      if (step !== undefined) this.view = predictedView(step.effect, step.before);
    }
    this.afterEachRequest();
    return { ok: true, value: [{ state: 'done', error: null, differences: [] }] };
  }
}

let main: Main;
beforeEach(() => {
  main = new Main();
  vi.stubGlobal(bridgeName, main);
  main.tell(chain);
});
afterEach(() => vi.unstubAllGlobals());

async function run(steps: readonly Step[], order: StepOrder = 'eachNeedsTheLast', signal = new AbortController().signal, told: string[] = []) {
  await runSteps(steps, order, signal, (keys, result) => told.push(...keys.map((key) => `${key} ${textOf(result)}`)));
  return told;
}

function textOf(result: StepResult): string {
  return result.state === 'notDone' ? `notDone ${result.because}` : result.state;
}

const both = () => deleteSteps(deletePlan(['a', 'b'], chain) ?? []);
const withCheckpoints = (checkpoints: readonly Checkpoint[]): VmView => ({ ...main.view, checkpoints });

describe('steps', () => {
  it('go out one after the other, each bound to what the one before leaves', async () => {
    expect(await run(both())).toEqual(['b running', 'b done', 'a running', 'a done']);
    expect(main.sent.map((request) => 'expectCheckpoint' in request && request.expectCheckpoint.childIds)).toEqual([[], []]);
  });

  it('end at the first that fails', async () => {
    main.errors = ['OPERATION_FAILED'];
    expect(await run(both())).toEqual(['b running', 'b failed', 'a notDone earlier']);
    expect(main.sent).toHaveLength(1);
  });

  it('end where the host is not as predicted, whatever differs', async () => {
    main.afterEachRequest = () => { main.view = withCheckpoints([...main.view.checkpoints, sampleCheckpoint('backup', 'a', { snapshotType: 'Recovery' })]); };
    expect(await run(both())).toEqual(['b running', 'b done', 'a notDone differs']);
    expect(main.sent).toHaveLength(1);
  });

  it('wait until Hyper-V is through with the VM', async () => {
    main.afterEachRequest = () => main.tell({ ...main.view, vm: { ...main.view.vm, activity: 'mergingDisks' } });
    const told: string[] = [];
    const running = run(both(), 'eachNeedsTheLast', undefined, told);
    await vi.waitFor(() => expect(told.at(-1)).toBe('a hostBusy'));
    expect(main.sent).toHaveLength(1);
    main.tell({ ...main.view, vm: { ...main.view.vm, activity: null } });
    expect(await running).toEqual(['b running', 'b done', 'a hostBusy', 'a running', 'a done']);
  });

  it('stop waiting when the person says so, and send nothing more', async () => {
    main.afterEachRequest = () => main.tell({ ...main.view, vm: { ...main.view.vm, activity: 'mergingDisks' } });
    const stop = new AbortController();
    const told: string[] = [];
    const running = run(both(), 'eachNeedsTheLast', stop.signal, told);
    await vi.waitFor(() => expect(told.at(-1)).toBe('a hostBusy'));
    stop.abort();
    await running;
    expect(told.at(-1)).toBe('a notDone stopped');
    expect(main.sent).toHaveLength(1);
  });

  it('of several machines do not stop each other', async () => {
    main.errors = ['CHECKPOINT_FAILED', null];
    const steps = createSteps([chain.vm, sampleVm({ id: 'other' })], 'x');
    expect((await run(steps, 'besideEachOther')).toSorted()).toEqual(['other done', 'other running', 'vm failed', 'vm running']);
  });

  it('start a machine only after applying ended well, in the state that was predicted', async () => {
    const steps = applySteps({ kind: 'applyCheckpoint', checkpointId: 'a' }, chain, 'Off');
    expect(await run(steps)).toEqual(['apply running', 'apply done', 'start running', 'start done']);
    expect(main.sent.map(({ kind, expect: { vmState } }) => [kind, vmState])).toEqual([['applyCheckpoint', 'Running'], ['start', 'Off']]);
    main.sent.length = 0;
    main.errors = ['OUTCOME_UNKNOWN'];
    expect(await run(steps)).toEqual(['apply running', 'apply unknown', 'start notDone earlier']);
    expect(main.sent).toHaveLength(1);
  });

  it('are told as unknown where nobody knows, and the rest is not sent', async () => {
    main.errors = ['OUTCOME_UNKNOWN'];
    expect(await run(both())).toEqual(['b running', 'b unknown', 'a notDone earlier']);
    expect(main.sent).toHaveLength(1);
  });

  it('end where the machine is gone, or the host cannot be read', async () => {
    main.afterEachRequest = () => { main.isVmGone = true; };
    expect((await run(both())).at(-1)).toBe('a notDone gone');
    main = new Main();
    vi.stubGlobal(bridgeName, main);
    main.afterEachRequest = () => { main.isUnreadable = true; };
    expect((await run(both())).at(-1)).toBe('a notDone unread');
  });
});

describe('steps beside each other', () => {
  /** Main that answers when it is told to. */
  function slowMain() {
    const sent: string[] = [];
    const answers: (() => void)[] = [];
    vi.stubGlobal(bridgeName, {
      listen: () => () => undefined,
      call: (_channel: Channel, { vmId, kind }: Request) => {
        sent.push(`${vmId} ${kind}`);
        return new Promise((resolve) => answers.push(() => resolve(JSON.stringify({ ok: true, value: [] }))));
      },
    });
    return { sent, answers };
  }

  const power = (id: string, kind: 'start' | 'pause') => stepOn(`${id} ${kind}`, { kind }, { vm: sampleVm({ id }), checkpoints: [] });

  it('go out at once, those of one VM in a row', async () => {
    const { sent, answers } = slowMain();
    const ended = run([...power('a', 'start'), ...power('b', 'start'), ...power('a', 'pause')], 'besideEachOther');
    expect(sent).toEqual(['a start', 'b start']);
    answers[0]?.();
    await vi.waitFor(() => expect(sent).toEqual(['a start', 'b start', 'a pause']));
    answers.forEach((answer) => answer());
    await ended;
    expect(sent).toHaveLength(3);
  });

  it('are handed to main a few at a time, and those that were not are not done once the person stops', async () => {
    const { sent, answers } = slowMain();
    const stop = new AbortController();
    const told: string[] = [];
    const ended = run(Array.from({ length: 40 }, (_, index) => power(`vm${String(index)}`, 'start')).flat(), 'besideEachOther', stop.signal, told);
    const handed = sent.length;
    expect(handed).toBeLessThanOrEqual(16);
    stop.abort();
    expect(told.filter((text) => text.endsWith('notDone stopped'))).toHaveLength(40 - handed);
    answers.forEach((answer) => answer());
    await ended;
    expect(sent).toHaveLength(handed);
    expect(told.filter((text) => text.endsWith(' done'))).toHaveLength(handed);
  });
});
