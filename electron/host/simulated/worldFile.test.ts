import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { begin } from './engine.ts';
import { sampleWorld } from './sampleWorld.ts';
import { startMs, theVm, worldWith } from './testing/oneMachine.ts';
import type { World } from './world.ts';
import { formatWorld, parseWorld } from './worldFile.ts';

const documentation = readFileSync(new URL('../../../docs/world-format.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(documentation)?.[1] ?? '';

function parsed(text: string): World {
  const result = parseWorld(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.world;
}

/** The problems of the documented example after a change to its text or its data. */
function problemsAfter(change: (world: Record<string, never> & ExampleWorld) => void): readonly { path: string; message: string }[] {
  const world = JSON.parse(example) as Record<string, never> & ExampleWorld;
  change(world);
  const result = parseWorld(JSON.stringify(world));
  return result.ok ? [] : result.problems;
}

type Item = Record<string, unknown>;
interface ExampleWorld { version: unknown; host: Item; vms: Item[]; checkpoints: Item[]; diskFiles: Item[] }

function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

describe('a world file', () => {
  it('comes back as the world it was written from', () => {
    const world = sampleWorld(startMs);
    expect(parsed(formatWorld(world))).toEqual(world);
  });

  it('keeps a command under way', () => {
    const world = worldWith({});
    const begun = begin(world, { cmdlet: 'Checkpoint-VM', vmId: theVm(world).id, snapshotName: 'a' }, startMs);
    expect(begun.ok && parsed(formatWorld(begun.world))).toEqual(begun.ok && begun.world);
  });

  it('keeps every name to the letter', () => {
    const world = worldWith({ name: '\'; Remove-Item * #’$(calc)"\\\u0000\u2028😀' });
    expect(theVm(parsed(formatWorld(world))).configuration.name).toBe(theVm(world).configuration.name);
  });

  it('takes the documented example, and fills in what it leaves out', () => {
    const world = parsed(example);
    expect(world.vms[0]).toMatchObject({ checkpointType: 'Production', generation: 2, task: null, startedAt: '2026-03-01T06:12:00.0000000Z' });
    expect(world.vms[0]?.integrationServices).toHaveLength(6);
    expect(world.host.switches).toEqual([]);
    expect(world.vms[0]?.configuration.networkAdapters).toEqual([]);
    expect(world.vms[0]?.load.memoryDemandBytes).toBe(world.vms[0]?.load.memoryBytes);
    expect(parsed(formatWorld(world))).toEqual(world);
  });

  it('is documented field by field', () => {
    const world = worldWith({ checkpoints: [{ key: 'a', name: 'a', ago: 1, written: 0 }], merging: { size: 1, minutesLeft: 1 } });
    const steps = [
      { kind: 'createCheckpoint', durationMs: 1, checkpoint: { id: '', name: '', createdAt: '', state: 'Off', savedStateBytes: 0, isAutomatic: false } },
      { kind: 'changeState', durationMs: 1, through: 'Saving', to: 'Saved' },
      { kind: 'applyCheckpoint', durationMs: 1, checkpointId: '' },
    ] as const;
    const task = { id: 1, isShutDown: false, replacedIds: [], steps, stepEndsAt: '' };
    const keys = new Set(keysIn({ ...world, vms: [...world.vms, { ...theVm(world), task }] }));
    expect(keys.size).toBeGreaterThan(70);
    expect([...keys].filter((key) => !documentation.includes(`\`${key}\``))).toEqual([]);
  });

  it('may start with a byte order mark', () => {
    expect(parseWorld(`\uFEFF${example}`).ok).toBe(true);
  });

  it('takes GUIDs in upper case as the same GUIDs', () => {
    const upper = example.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => id.toUpperCase());
    expect(parsed(upper).vms[0]?.id).toBe('6f1c0a52-9d0e-4d55-8a6b-0b7f8d1c2e01');
  });

  it('fills in what a network adapter leaves out', () => {
    const world = JSON.parse(example) as ExampleWorld;
    Object.assign(world.host, { switches: ['Lab'] });
    Object.assign(world.vms[0] ?? {}, { configuration: { name: 'a', networkAdapters: [{ switchName: 'Lab', macAddress: '00155d0a0b0c' }] } });
    expect(parsed(JSON.stringify(world)).vms[0]?.configuration.networkAdapters).toEqual([
      { name: 'Network Adapter', switchName: 'Lab', macAddress: '00155D0A0B0C', isMacAddressDynamic: true, isLegacy: false, ipAddresses: [] },
    ]);
  });

  it('may hold parent links that real damaged hosts have', () => {
    expect(problemsAfter(({ vms: [vm], checkpoints: [checkpoint] }) => {
      Object.assign(vm ?? {}, { parentCheckpointId: '00000000-0000-4000-8000-000000000001' });
      Object.assign(checkpoint ?? {}, { parentId: checkpoint?.['id'] });
    })).toEqual([]);
  });
});

describe('a bad world file tells what is wrong and where', () => {
  it.each(['', '{', '[1,', 'null', '[]', '"world"', '{}'])('%j', (text) => {
    const result = parseWorld(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['a version this app does not know', 'version', (world: ExampleWorld) => { world.version = 2; }],
    ['a field that is missing', 'host.name', (world: ExampleWorld) => { delete world.host['name']; }],
    ['a value that is not one of those allowed', 'vms[0].checkpointType', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { checkpointType: 'Productive' }); }],
    ['an id that is no GUID', 'checkpoints[0].vmId', (world: ExampleWorld) => { Object.assign(world.checkpoints[0] ?? {}, { vmId: '{1}' }); }],
    ['a day that there is not', 'checkpoints[0].createdAt', (world: ExampleWorld) => { Object.assign(world.checkpoints[0] ?? {}, { createdAt: '2026-02-31T00:00:00Z' }); }],
    ['a size below zero', 'diskFiles[0].sizeBytes', (world: ExampleWorld) => { Object.assign(world.diskFiles[0] ?? {}, { sizeBytes: -1 }); }],
    ['two machines of one id', 'vms[1].id', (world: ExampleWorld) => { world.vms.push(...world.vms); }],
    ['two checkpoints of one id', 'checkpoints[1].id', (world: ExampleWorld) => { world.checkpoints.push(...world.checkpoints); }],
    ['two files of one path, in whatever case', 'diskFiles[2].path', (world: ExampleWorld) => { world.diskFiles.push({ ...world.diskFiles[0], path: 'd:\\hyper-v\\WEB01.VHDX' }); }],
    ['a checkpoint of no machine', 'checkpoints[0].vmId', (world: ExampleWorld) => { Object.assign(world.checkpoints[0] ?? {}, { vmId: '00000000-0000-4000-8000-000000000001' }); }],
    ['a disk without a file', 'vms[0].configuration.disks[0].path', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { configuration: { name: 'a', disks: [{ path: 'X:\\no.vhdx' }] } }); }],
    ['a pass-through disk with a file', 'vms[0].configuration.disks[0].path', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { configuration: { name: 'a', disks: [{ path: 'X:\\no.vhdx', passThroughDiskNumber: 1 }] } }); }],
    ['an adapter on a switch that is not there', 'vms[0].configuration.networkAdapters[0].switchName', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { configuration: { name: 'a', networkAdapters: [{ switchName: 'Lab' }] } }); }],
    ['a MAC address that is none', 'vms[0].configuration.networkAdapters[0].macAddress', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { configuration: { name: 'a', networkAdapters: [{ macAddress: '00-15-5D' }] } }); }],
    ['two switches of one name', 'host.switches[1]', (world: ExampleWorld) => { Object.assign(world.host, { switches: ['Lab', 'Lab'] }); }],
    ['a parent file that is not there', 'diskFiles[1].parentPath', (world: ExampleWorld) => { Object.assign(world.diskFiles[1] ?? {}, { parentPath: 'X:\\no.vhdx' }); }],
    ['a differencing disk without a parent', 'diskFiles[1].parentPath', (world: ExampleWorld) => { delete world.diskFiles[1]?.['parentPath']; }],
    ['a running machine that was never started', 'vms[0].startedAt', (world: ExampleWorld) => { delete world.vms[0]?.['startedAt']; }],
    ['a merge of a file that is not there', 'vms[0].merge.childPath', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { releasedDisks: ['D:\\Hyper-V\\web01.vhdx'], merge: { childPath: 'X:\\no.avhdx', parentPath: 'D:\\Hyper-V\\web01.vhdx', endsAt: '2026-03-09T14:30:00Z' } }); }],
    ['a merge into a file that was not released', 'vms[0].merge.parentPath', (world: ExampleWorld) => { Object.assign(world.vms[0] ?? {}, { merge: { childPath: 'D:\\Hyper-V\\web01.vhdx', parentPath: 'D:\\Hyper-V\\web01.vhdx', endsAt: '2026-03-09T14:30:00Z' } }); }],
  ] as const)('%s: %s', (_, path, change) => {
    expect(problemsAfter(change).map((problem) => problem.path)).toEqual([path]);
  });

  it('names a field it does not know', () => {
    const [problem] = problemsAfter((world) => { Object.assign(world.vms[0] ?? {}, { chekpointType: 'Standard' }); });
    expect(problem?.path).toBe('vms[0]');
    expect(problem?.message).toContain('chekpointType');
  });

  it('tells of all problems at once', () => {
    expect(problemsAfter((world) => { world.version = 2; delete world.host['name']; })).toHaveLength(2);
  });
});
