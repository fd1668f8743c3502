import type { SampleCheckpoint, SampleMachine } from './sampleMachine.ts';

const windows = { kind: 'windows', vssWorks: true, shutdownWorks: true, heartbeatWorks: true } as const;
const day = 24;

/** Key, key of its parent, name, with memory or not: the tree of a training room, in the order in which it grew. */
const labTree: readonly (readonly [string, string | null, string, boolean])[] = [
  ['clean', null, 'Clean installation', false],
  ['tools', 'clean', 'Tools installed', false],
  ['domain', 'tools', 'Joined to lab.example', true],
  ['m1', 'domain', 'Module 1 · start', true],
  ['m1done', 'm1', 'Module 1 · solution', true],
  ['m1wrong', 'm1', 'Module 1 · broken on purpose', true],
  ['m2', 'm1done', 'Module 2 · start', true],
  ['m2done', 'm2', 'Module 2 · solution', true],
  ['m2alt', 'm2', 'Module 2 · other solution', true],
  ['m2alt2', 'm2alt', 'Module 2 · other solution, cleaned up', false],
  ['m3', 'm2done', 'Module 3 · start', true],
  ['m3done', 'm3', 'Module 3 · solution', true],
  ['exam', 'domain', 'Exam · start', true],
  ['examA', 'exam', 'Exam · group A', true],
  ['examB', 'exam', 'Exam · group B', true],
  ['examC', 'exam', 'Exam · group C', true],
  ['examA2', 'examA', 'Exam · group A, resit', true],
  ['noAgent', 'clean', 'Without tools, for comparison', false],
  ['m4', 'm3done', 'Module 4 · start', true],
  // Two of the same name are legal, and happen.
  ['m4again', 'm4', 'Module 4 · start', true],
  ['m4fix', 'm4', 'Module 4 · typo fixed', true],
];

const labCheckpoints = labTree.map(([key, parent, name, hasMemory], index): SampleCheckpoint => ({
  key,
  name,
  ...(parent === null ? {} : { parent }),
  hasMemory,
  ago: (labTree.length - index) * 2 * day,
  written: index === 0 ? 0 : 0.4 + (index % 5) * 0.35,
}));

/** A build machine whose nightly script forgot to delete: one below Hyper-V's limit of 50. */
const nightly = Array.from({ length: 49 }, (_, index): SampleCheckpoint => ({
  key: `night${index}`,
  name: `nightly #${1201 + index}`,
  ago: (49 - index) * day,
  written: index === 0 ? 0 : 0.3 + (index % 7) * 0.1,
}));

/** The other machines of the sample host: clients, labs and leftovers. */
export const sampleLab: readonly SampleMachine[] = [
  {
    key: 'WIN11-DEV', name: 'WIN11-DEV',
    notes: 'Windows 11 for developers, automatic checkpoints on.',
    folder: 'D:\\Hyper-V\\WIN11-DEV', guest: windows,
    processors: 4, memory: 8, cpu: 9, kilobytesPerSecond: 25,
    dynamic: { minimum: 2, maximum: 16 }, demand: 6.5,
    adapters: [{ switchName: 'Production', mac: '00155D012101', ips: ['10.20.4.11', 'fe80::215:5dff:fe01:2101'] }],
    disks: [{ name: 'WIN11-DEV', size: 127, used: 42 }],
    state: 'Running', startedAgo: 5, createdAgo: 140 * day,
    checkpoints: [{ key: 'automatic', name: null, ago: 5.1, written: 0, isAutomatic: true }],
    written: 1.8,
    settings: { automaticCheckpointsEnabled: true },
  },
  {
    key: 'LAB-TRAINING', name: 'LAB-TRAINING',
    notes: 'Training room, one branch per exercise. Standard checkpoints: learners start where the trainer stopped.',
    folder: 'D:\\Hyper-V\\LAB-TRAINING', guest: windows,
    processors: 4, memory: 6, cpu: 4, kilobytesPerSecond: 10,
    dynamic: { minimum: 4, maximum: 12 }, demand: 4.2,
    adapters: [{ switchName: null, mac: '00155D012102' }],
    disks: [{ name: 'LAB-TRAINING', size: 100, used: 27 }],
    state: 'Running', startedAgo: 7, createdAgo: 60 * day,
    checkpoints: labCheckpoints,
    now: 'm2done',
    written: 0.6,
    settings: { checkpointType: 'Standard', snapshotFileLocation: 'D:\\Hyper-V\\Checkpoints\\LAB-TRAINING' },
  },
  {
    key: 'BUILD01', name: 'BUILD01',
    notes: 'Build agent. The nightly job takes a checkpoint and does not delete it (INC0309871).',
    folder: 'D:\\Hyper-V\\BUILD01', guest: windows,
    processors: 8, memory: 16, cpu: 63, kilobytesPerSecond: 220,
    demand: 17.5,
    adapters: [{ switchName: 'Production', mac: '00155D012103', ips: ['10.20.4.13'] }],
    disks: [{ name: 'BUILD01', size: 256, used: 140 }],
    state: 'Running', startedAgo: 2 * day, createdAgo: 260 * day,
    checkpoints: nightly,
    written: 0.9,
  },
  ...(['Saved', 'Off'] as const).map((state, index): SampleMachine => ({
    key: `SP-TEST/${index}`, name: 'SP-TEST',
    notes: index === 0 ? 'SharePoint test, a restored copy.' : 'SharePoint test, the original.',
    folder: `D:\\Hyper-V\\SP-TEST${index === 0 ? ' (restored)' : ''}`, guest: windows,
    processors: 4, memory: 12,
    adapters: [{ switchName: index === 0 ? null : 'Production', mac: `00155D01211${index}` }],
    disks: [{ name: 'SP-TEST', size: 160, used: 61 }],
    state, createdAgo: (240 - index * 80) * day,
    checkpoints: index === 0 ? [] : [
      { key: 'search', name: 'Search index rebuilt', ago: 75 * day, written: 0, hasMemory: true },
      { key: 'patch', name: 'Before September CU (CHG0041460)', ago: 68 * day, written: 7.5 },
    ],
    written: 2.2,
  })),
];
