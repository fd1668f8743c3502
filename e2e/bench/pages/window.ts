import { bridgeName, type PreloadBridge } from '../../../shared/ipc/channels.ts';
import type { Channel, EventName } from '../../../shared/ipc/channels.ts';
import type { EventPayloads, ResponseOf } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { begin, end, listenToReact, type Changes } from './commits.ts';
import { host, viewWith } from './hostAnswers.ts';
import { machinesOf, moved } from './machines.ts';
import { frameDrawn, untilDrawn } from './timing.ts';

/** The whole window over a host that the page itself plays: main's answers come from here, through the bridge the preload makes. */
export interface WindowBench {
  /** Opens the window with so many machines, until their list is drawn. */
  readonly open: (count: number) => Promise<void>;
  /** Tells of a refresh that found these machines changed, and what the window did with it. */
  readonly refresh: (changed: 'all that run' | 'one') => Promise<Changes>;
}

let vms: readonly Vm[] = [];
let view = viewWith([], []);
const listeners = new Map<EventName, ((payload: string) => void)[]>();

const answers: { readonly [C in Channel]?: () => ResponseOf<C> } = {
  'app:info': () => ({ version: '0', platform: 'bench', hostKind: 'simulated', canSaveWorld: false, startedAt: new Date().toISOString() }),
  'app:unsent': () => null,
  'host:get': () => ({ state: 'ready', host, error: null }),
  'inventory:get': () => ({ ...view, next: null }),
  'operation:list': () => [],
};

const bridge: PreloadBridge = {
  call: (channel) => {
    const answer = answers[channel];
    return Promise.resolve(JSON.stringify(answer === undefined ? fail({ code: 'INTERNAL', detail: 'The bench answers no such call.' }) : ok(answer())));
  },
  listen: (event, listener) => {
    listeners.set(event, [...listeners.get(event) ?? [], listener]);
    return () => undefined;
  },
};

function tell<E extends EventName>(event: E, payload: EventPayloads[E]): void {
  for (const listener of listeners.get(event) ?? []) listener(JSON.stringify(payload));
}

async function refresh(changed: 'all that run' | 'one'): Promise<Changes> {
  const found = vms.filter(({ startedAt }) => startedAt !== null).slice(0, changed === 'one' ? 1 : undefined).map(moved);
  const byId = new Map(found.map((vm) => [vm.id, vm]));
  vms = vms.map((vm) => byId.get(vm.id) ?? vm);
  const takenAt = new Date().toISOString();
  const status = { readingSince: null, asOf: takenAt, failing: null, pause: 5000 };
  begin();
  // As main does: that it reads, and what it found.
  tell('inventory:changed', { hostId: host.hostId, revision: view.revision, change: null, refresh: { ...view.refresh, readingSince: new Date().toISOString() } });
  await frameDrawn();
  view = { ...view, revision: view.revision + 1, refresh: status };
  tell('inventory:changed', {
    hostId: host.hostId, revision: view.revision, refresh: status,
    change: { takenAt, changedVms: found, removedVmIds: [], changedCheckpoints: [], removedCheckpointIds: [] },
  });
  await frameDrawn();
  await frameDrawn();
  return end();
}

const bench: WindowBench = {
  open: async (count) => {
    const machines = machinesOf(count);
    vms = machines.vms;
    view = viewWith(machines.vms, machines.checkpoints);
    await import('../../../renderer/main.ts');
    await untilDrawn(performance.now(), () => document.querySelector('[data-vm]') !== null);
    // The first machine is selected by itself; what follows from that is no part of a refresh.
    for (let frames = 0; frames < 30; frames++) await frameDrawn();
  },
  refresh,
};

listenToReact();
Object.assign(globalThis, { [bridgeName]: bridge, windowBench: bench });
