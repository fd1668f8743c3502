import { describe, expect, it } from 'vitest';
import type { World } from '../../electron/host/simulated/world.ts';
import type { Intent } from '../../shared/domain/operation.ts';
import { powerShellOf } from '../../shared/domain/powerShellText.ts';
import { InstantClock } from '../contract/InstantClock.ts';
import { runEngine } from './runEngine.ts';
import { startStandIn } from './standIn.ts';
import { checkpointIds, hostileName, testWorld, vmIds } from './testWorld.ts';

/** What makes trouble wherever it is taken for PowerShell: quotes of all kinds, line ends, and what turns text round. */
const terribleName = `${hostileName}\u201E‚‛ \u2028$env:X \`n "x" @'\u202E; Stop-VM * #`;

const hostile: World = {
  ...testWorld,
  vms: testWorld.vms.map((vm) => ({ ...vm, configuration: { ...vm.configuration, name: terribleName } })),
  checkpoints: testWorld.checkpoints.map((checkpoint) => ({ ...checkpoint, name: terribleName })),
};

interface Case {
  readonly intent: Intent;
  readonly vmId: string;
  /** What is to be other than before, as `seen` tells it. */
  readonly change: (before: Seen) => Partial<Seen>;
}

/** What a script may change of the host: of the VM it is about, and of the checkpoints of all. */
interface Seen {
  readonly state: string;
  readonly checkpointType: string;
  readonly automatic: boolean;
  readonly location: string;
  readonly now: string | null;
  readonly checkpoints: Readonly<Record<string, { readonly name: string; readonly parentId: string | null }>>;
}

function seen(world: World, vmId: string): Seen {
  const vm = world.vms.find(({ id }) => id === vmId);
  if (vm === undefined) throw new Error(`no VM ${vmId}`);
  return {
    state: vm.state, checkpointType: vm.checkpointType, automatic: vm.automaticCheckpointsEnabled, location: vm.snapshotFileLocation,
    now: nameOfId(vm.parentCheckpointId),
    checkpoints: Object.fromEntries(world.checkpoints.map(({ id, name, parentId }) => [nameOfId(id) ?? '', { name, parentId }])),
  };
}

/** The id of a checkpoint the test knows; a new one's is the host's to choose. */
function nameOfId(id: string | null): string | null {
  return id === null || Object.values<string>(checkpointIds).includes(id) ? id : 'new';
}

function without(checkpoints: Seen['checkpoints'], ...ids: readonly string[]): Seen['checkpoints'] {
  return Object.fromEntries(Object.entries(checkpoints).filter(([id]) => !ids.includes(id)));
}

const { base, child } = checkpointIds;
const created = (name: string, parentId: string | null) => ({ checkpoints }: Seen) => ({
  now: 'new', checkpoints: { ...checkpoints, new: { name, parentId } },
});

const cases: Readonly<Record<string, Case>> = {
  setCheckpointType: {
    vmId: vmIds.web, intent: { kind: 'setCheckpointType', checkpointType: 'ProductionOnly' }, change: () => ({ checkpointType: 'ProductionOnly' }),
  },
  setAutomaticCheckpoints: { vmId: vmIds.web, intent: { kind: 'setAutomaticCheckpoints', enabled: true }, change: () => ({ automatic: true }) },
  setCheckpointLocation: {
    vmId: vmIds.hostile, intent: { kind: 'setCheckpointLocation', path: 'E:\\it’s $(here) `ü' }, change: () => ({ location: 'E:\\it’s $(here) `ü' }),
  },
  createCheckpoint: { vmId: vmIds.web, intent: { kind: 'createCheckpoint', name: hostileName }, change: created(hostileName, child) },
  applyCheckpoint: { vmId: vmIds.web, intent: { kind: 'applyCheckpoint', checkpointId: base }, change: () => ({ now: base }) },
  createAndApply: {
    vmId: vmIds.web, intent: { kind: 'createAndApply', checkpointId: base, name: hostileName },
    change: (before) => ({ ...created(hostileName, child)(before), now: base }),
  },
  renameCheckpoint: {
    vmId: vmIds.web, intent: { kind: 'renameCheckpoint', checkpointId: child, newName: hostileName },
    change: ({ checkpoints }) => ({ checkpoints: { ...checkpoints, [child]: { name: hostileName, parentId: base } } }),
  },
  deleteCheckpoint: {
    vmId: vmIds.web, intent: { kind: 'deleteCheckpoint', checkpointId: base },
    change: ({ checkpoints }) => ({ checkpoints: { ...without(checkpoints, base), [child]: { name: terribleName, parentId: null } } }),
  },
  deleteSubtree: {
    vmId: vmIds.web, intent: { kind: 'deleteSubtree', checkpointId: base },
    change: ({ checkpoints }) => ({ now: null, checkpoints: without(checkpoints, base, child) }),
  },
  start: { vmId: vmIds.web, intent: { kind: 'start' }, change: () => ({ state: 'Running' }) },
  shutDown: { vmId: vmIds.running, intent: { kind: 'shutDown' }, change: () => ({ state: 'Off' }) },
  turnOff: { vmId: vmIds.running, intent: { kind: 'turnOff' }, change: () => ({ state: 'Off' }) },
  save: { vmId: vmIds.running, intent: { kind: 'save' }, change: () => ({ state: 'Saved' }) },
  deleteSavedState: { vmId: vmIds.twinB, intent: { kind: 'deleteSavedState' }, change: () => ({ state: 'Off' }) },
  pause: { vmId: vmIds.running, intent: { kind: 'pause' }, change: () => ({ state: 'Paused' }) },
  reset: { vmId: vmIds.running, intent: { kind: 'reset' }, change: () => ({}) },
} satisfies Readonly<Record<Exclude<Intent['kind'], 'resume'>, Case>>;

async function runOn(world: World, scripts: readonly string[]): Promise<World> {
  const standIn = await startStandIn({ world, clock: new InstantClock(Date.parse(world.time)) });
  try {
    for (const script of scripts) {
      expect(await runEngine(script, { modulePath: standIn.moduleFolder })).toMatchObject({ exitCode: 0, stderr: '' });
    }
    return standIn.hyperV.world();
  } finally {
    await standIn.close();
  }
}

function scriptOf(vmId: string, ...intents: readonly Intent[]): string {
  return powerShellOf(intents.map((intent) => (
    { vmId, vmName: terribleName, checkpointName: 'checkpointId' in intent ? terribleName : null, intent }
  )));
}

describe('PowerShell to copy does on a host what it says', () => {
  it.each(Object.entries<Case>(cases))('%s', async (_, { intent, vmId, change }) => {
    const before = seen(hostile, vmId);
    const after = seen(await runOn(hostile, [scriptOf(vmId, intent)]), vmId);
    expect(after).toEqual({ ...before, ...change(before) });
  });

  it('resume, after a pause in the same text', async () => {
    const world = await runOn(hostile, [scriptOf(vmIds.running, { kind: 'pause' }, { kind: 'resume' })]);
    expect(seen(world, vmIds.running).state).toBe('Running');
  });

  it('touches no other VM of the same name', async () => {
    const world = await runOn(hostile, [scriptOf(vmIds.twinB, { kind: 'start' })]);
    expect(world.vms.filter(({ state }) => state === 'Running').map(({ id }) => id).toSorted())
      .toEqual([vmIds.running, vmIds.silent, vmIds.twinB].toSorted());
  });
});
