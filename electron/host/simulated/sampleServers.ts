import type { SampleMachine } from './sampleMachine.ts';

const windows = { kind: 'windows', vssWorks: true, shutdownWorks: true, heartbeatWorks: true } as const;
const day = 24;

const webServers = ['WEB01', 'WEB02', 'WEB03'].map((name, index): SampleMachine => ({
  key: name,
  name,
  notes: `Web farm, node ${index + 1} of 3. Drain from the load balancer before restarting (CHG0042107).`,
  folder: `D:\\Hyper-V\\${name}`,
  guest: windows,
  processors: 4, memory: 8, cpu: [23, 19, 27][index] ?? 20, kilobytesPerSecond: 12,
  adapters: [{ switchName: 'Production', mac: `00155D01210${index + 1}`, ips: [`10.20.1.${31 + index}`, `fe80::215:5dff:fe01:210${index + 1}`] }],
  disks: [{ name, size: 127, used: 31 + index }],
  state: 'Running', startedAgo: 9 * day + index, createdAgo: 700 * day,
  // The third node was added after the last patch day.
  checkpoints: name === 'WEB03' ? [] : [
    { key: 'patch', name: 'Before monthly updates (CHG0042107)', ago: 9 * day + 2 + index, written: 0 },
  ],
  written: 6.5,
  settings: { isClustered: true },
}));

/** The servers of the sample host: what production looks like. */
export const sampleServers: readonly SampleMachine[] = [
  {
    key: 'DC01', name: 'DC01',
    notes: 'Domain controller, holds all FSMO roles. Production checkpoints only: see RUN-017 before applying one.',
    folder: 'D:\\Hyper-V\\DC01', guest: windows,
    processors: 2, memory: 4, cpu: 3, kilobytesPerSecond: 4,
    adapters: [{ switchName: 'Production', mac: '00155D012001', isMacFixed: true, ips: ['10.20.0.10', 'fe80::215:5dff:fe01:2001'] }],
    disks: [{ name: 'DC01-OS', size: 80, used: 24 }, { name: 'DC01-NTDS', size: 20, used: 6, isFixed: true }],
    state: 'Running', startedAgo: 34 * day, createdAgo: 1400 * day,
    checkpoints: [
      { key: 'schema', name: 'Before schema update (CHG0041822)', ago: 33 * day, written: 0, notes: 'Delete when the quarter is closed' },
      { key: 'level', name: 'Before raising the forest level (CHG0041977)', ago: 12 * day, written: 3.4 },
    ],
    written: 2.1,
    settings: { checkpointType: 'ProductionOnly' },
  },
  {
    key: 'SQL01', name: 'SQL01',
    notes: 'SQL Server 2022, instance ERP. Owner: database team. Backups at 22:00.',
    folder: 'E:\\Hyper-V\\SQL01', guest: windows,
    processors: 16, memory: 64, cpu: 41, kilobytesPerSecond: 380,
    adapters: [
      { name: 'Production', switchName: 'Production', mac: '00155D012005', isMacFixed: true, ips: ['10.20.0.50', 'fe80::215:5dff:fe01:2005'] },
      { name: 'Backup', switchName: 'Backup', mac: '00155D012006', ips: ['10.90.0.50'] },
    ],
    disks: [
      { name: 'SQL01-OS', size: 127, used: 48 }, { name: 'SQL01-Data', size: 1024, used: 655 }, { name: 'SQL01-Log', size: 256, used: 90 },
    ],
    state: 'Running', startedAgo: 5 * day, createdAgo: 900 * day,
    checkpoints: [
      { key: 'base', name: 'After installation of CU14', ago: 61 * day, written: 0 },
      { key: 'migration', name: 'Before migration of ERP (CHG0042015)', ago: 26 * day, written: 38 },
      { key: 'attempt1', name: 'Migration, first attempt', ago: 25 * day, written: 17, notes: 'Index rebuild failed; kept for the vendor' },
      { key: 'attempt1b', name: 'First attempt, with the vendor\'s fix', ago: 24 * day, written: 9 },
      { key: 'attempt2', name: 'Migration, second attempt', parent: 'migration', ago: 22 * day, written: 21 },
      { key: 'done', name: 'ERP migrated and tested', ago: 21 * day, written: 12 },
    ],
    written: 74,
    settings: { isClustered: true },
  },
  ...webServers,
  {
    key: 'LNX-APP01', name: 'LNX-APP01',
    notes: 'Ubuntu 24.04, order service. hv_vss_daemon installed, so that production checkpoints work.',
    folder: 'D:\\Hyper-V\\LNX-APP01', guest: { ...windows, kind: 'linux' },
    processors: 4, memory: 8, cpu: 12, kilobytesPerSecond: 40,
    adapters: [{ switchName: 'Production', mac: '00155D012011', ips: ['10.20.1.61'] }],
    disks: [{ name: 'LNX-APP01', size: 64, used: 19 }],
    state: 'Running', startedAgo: 47 * day, createdAgo: 500 * day,
    checkpoints: [{ key: 'upgrade', name: 'Before do-release-upgrade (CHG0042188)', ago: 4 * day, written: 0 }],
    written: 3.2,
  },
  {
    key: 'LNX-OLD01', name: 'LNX-OLD01',
    notes: 'Debian 9, invoice archive. No hv_vss_daemon: production checkpoints fall back to standard ones.',
    folder: 'D:\\Hyper-V\\LNX-OLD01', guest: { ...windows, kind: 'linux', vssWorks: false },
    processors: 2, memory: 4, cpu: 2, kilobytesPerSecond: 6,
    adapters: [{ name: 'Legacy Network Adapter', switchName: 'Production', mac: '00155D012012', isLegacy: true }],
    disks: [{ name: 'LNX-OLD01', size: 40, used: 17 }],
    state: 'Running', startedAgo: 211 * day, createdAgo: 1900 * day, generation: 1, version: '8.0',
    checkpoints: [{ key: 'before', name: 'Before disk cleanup', ago: 16 * day, written: 0, hasMemory: true }],
    written: 1.4,
  },
  {
    key: 'FS01', name: 'FS01',
    notes: 'File server. Checkpoint of CHG0042133 deleted today; its disks are merging.',
    folder: 'E:\\Hyper-V\\FS01', guest: windows,
    processors: 4, memory: 16, cpu: 7, kilobytesPerSecond: 150,
    adapters: [{ switchName: 'Production', mac: '00155D012020', ips: ['10.20.0.20'] }],
    disks: [{ name: 'FS01', size: 2048, used: 1310 }],
    state: 'Running', startedAgo: 18 * day, createdAgo: 1100 * day,
    checkpoints: [{ key: 'quota', name: 'Before quota change (CHG0042090)', ago: 17 * day, written: 0 }],
    merging: { size: 210, minutesLeft: 35 },
    written: 96,
    settings: { isClustered: true },
  },
  {
    key: 'ERP01', name: 'ERP01',
    notes: 'ERP application server. Backed up by DPM every night; a recovery checkpoint was left behind.',
    folder: 'E:\\Hyper-V\\ERP01', guest: windows,
    processors: 8, memory: 32, cpu: 18, kilobytesPerSecond: 60,
    adapters: [{ switchName: 'Production', mac: '00155D012030', ips: ['10.20.0.60'] }],
    disks: [{ name: 'ERP01', size: 256, used: 118 }],
    state: 'Running', startedAgo: 26 * day, createdAgo: 820 * day,
    checkpoints: [
      { key: 'release', name: 'Before release 9.4 (CHG0042151)', ago: 8 * day, written: 0 },
      { key: 'backup', name: null, ago: 11, written: 14, snapshotType: 'Recovery' },
    ],
    written: 2.6,
  },
  {
    key: 'CRM01', name: 'CRM01',
    notes: 'Replica of CRM01 on HV-PROD-02 (Hyper-V Replica, every 5 minutes). Do not start here.',
    folder: 'E:\\Hyper-V Replica\\CRM01', guest: windows,
    processors: 4, memory: 16,
    adapters: [{ switchName: 'Production', mac: '00155D012040' }],
    disks: [{ name: 'CRM01', size: 200, used: 87 }],
    state: 'Off', createdAgo: 320 * day,
    checkpoints: [3, 2, 1].map((ago) => ({
      key: `point${ago}`, name: null, ago, written: ago === 3 ? 0 : 1.1, snapshotType: 'Replica',
    })),
    written: 0.7,
    settings: { replicationMode: 'Replica' },
  },
  {
    key: 'PRINT01', name: 'PRINT01',
    notes: 'Print server. Paused by the night shift while the SAN path is checked (INC0310442).',
    folder: 'D:\\Hyper-V\\PRINT01', guest: { ...windows, shutdownWorks: false },
    processors: 2, memory: 4, cpu: 1, kilobytesPerSecond: 2,
    adapters: [{ switchName: null, mac: '00155D012050' }],
    disks: [{ name: 'PRINT01', size: 80, used: 22 }],
    state: 'Paused', startedAgo: 90 * day, createdAgo: 1300 * day, generation: 1,
  },
];
