import type { World, WorldCheckpoint, WorldDiskFile } from '../../electron/host/simulated/world.ts';
import { contractWorld } from '../contract/contractWorld.ts';

const GB = 1024 ** 3;

/** A checkpoint of web01 in few words; each is made an hour after the one before it. */
export interface TreePlan extends Partial<Pick<WorldCheckpoint, 'state' | 'snapshotType' | 'notes' | 'isAutomatic'>> {
  readonly name: string;
  /** Name of its parent; null: a root. */
  readonly parent: string | null;
  /** Gigabytes of its own disk; absent: it has the base disk. */
  readonly size?: number;
}

/** The world of the contract, with this tree on web01 and Now below the checkpoint called `now`. Names must differ. */
export function worldWithTree(plans: readonly TreePlan[], now: string | null): World {
  const world = contractWorld();
  const vm = world.vms.find(({ configuration }) => configuration.name === 'web01');
  const base = world.checkpoints.find(({ vmId, parentId }) => vmId === vm?.id && parentId === null)?.configuration;
  if (vm === undefined || base === undefined) throw new Error('the contract has no web01');
  const places = new Map(plans.map(({ name }, index) => [name, index]));
  const idOf = (name: string | null) => (name === null ? null : idAt(places.get(name) ?? 0));
  const pathOf = (name: string) => `${vm.path}\\tree_${idOf(name) ?? ''}.avhdx`;
  const hourMs = 3_600_000;
  const checkpoints = plans.map(({ name, parent, size, ...plan }, index): WorldCheckpoint => ({
    id: idAt(index), vmId: vm.id, name, parentId: idOf(parent),
    createdAt: new Date(Date.parse(world.time) - (plans.length - index) * hourMs).toISOString().replace('Z', '0000Z'),
    snapshotType: 'Standard', state: 'Off', savedStateBytes: 0, isAutomatic: false, notes: '', ...plan,
    configuration: size === undefined ? base : { ...base, disks: base.disks.map((disk) => ({ ...disk, path: pathOf(name) })) },
  }));
  const [baseDisk] = base.disks;
  const files = plans.flatMap(({ name, size }): readonly WorldDiskFile[] => (size === undefined ? [] : [{
    path: pathOf(name), parentPath: baseDisk?.path ?? null, fileSizeBytes: size * GB, sizeBytes: 64 * GB, format: 'VHDX', type: 'Differencing',
    unreadableBecause: null,
  }]));
  return {
    ...world,
    vms: world.vms.map((one) => (one === vm ? { ...one, parentCheckpointId: idOf(now) } : one)),
    checkpoints: [...world.checkpoints.filter(({ vmId }) => vmId !== vm.id), ...checkpoints],
    diskFiles: [...world.diskFiles, ...files],
  };
}

function idAt(index: number): string {
  return `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
}

/** Drawn as: nightly, base, update, trial, trial with flags, trial results, verified, Now. */
export const smallTree = worldWithTree([
  { name: 'base', parent: null, notes: 'licence applied' },
  { name: 'update', parent: 'base', size: 8 },
  { name: 'nightly', parent: null, snapshotType: 'Recovery' },
  { name: 'trial', parent: 'update', size: 2, state: 'Saved' },
  { name: 'trial with flags', parent: 'trial', size: 1, state: 'Saved' },
  { name: 'trial results', parent: 'trial', size: 1 },
  { name: 'verified', parent: 'update', size: 4 },
], 'verified');

export const smallTreeRows = ['nightly', 'base', 'update', 'trial', 'trial with flags', 'trial results', 'verified', 'Now'] as const;
