import { describe, expect, it } from 'vitest';
import { decodeVmDetails } from './decodeVmDetails.ts';
import { InventoryDecoder } from './InventoryDecoder.ts';

const upper = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11';
const lower = upper.toLowerCase();
const parent = '11111111-2222-3333-4444-555555555555';

const vmRow = [
  upper, 'web01', 2, 7, 4294967296, 3600000, 'Operating normally', [2, 32772], 3, true, 'D:\\', parent, 2, '12.0', 'notes', false, 0,
];
const checkpointRow = [parent, upper, 'first', null, '2024-05-01T10:00:00.1234567Z', 0, 6, false, ''];

function inventoryReply(changes: object = {}) {
  return {
    takenAt: '2024-05-01T12:00:00.0000000Z', isElevated: null, isHyperVAdministrator: null,
    vmColumns: ['id', 'name', 'state', 'cpuUsage', 'memoryAssigned', 'uptimeMs', 'status', 'operationalStatus', 'checkpointType',
      'automaticCheckpointsEnabled', 'snapshotFileLocation', 'parentSnapshotId', 'generation', 'version', 'notes', 'isClustered', 'replicationMode'],
    vms: [vmRow],
    checkpointColumns: ['id', 'vmId', 'name', 'parentSnapshotId', 'creationTime', 'snapshotType', 'state', 'isAutomaticCheckpoint', 'notes'],
    checkpoints: [checkpointRow],
    ...changes,
  };
}

function vmWith(column: number, value: unknown) {
  const decoded = new InventoryDecoder().decode(inventoryReply({ vms: [vmRow.with(column, value as never)] }));
  return decoded.ok ? decoded.value.inventory.vms[0] : decoded.error;
}

describe('InventoryDecoder', () => {
  it('makes a VM of a row, its id in lower case and its start counted back from its uptime', () => {
    expect(vmWith(0, upper)).toEqual({
      id: lower, name: 'web01', state: 'Running', stateNumber: 2, cpuUsagePercent: 7, memoryAssignedBytes: 4294967296,
      startedAt: '2024-05-01T11:00:00.000Z', status: 'Operating normally', isOperatingNormally: false, activity: 'mergingDisks', checkpointType: 'Production',
      automaticCheckpointsEnabled: true, checkpointFileLocation: 'D:\\', parentCheckpointId: parent, generation: 2, version: '12.0',
      notes: 'notes', isClustered: false, isReplica: false,
    });
  });

  it.each([[[2], true], [[2, 32772], false], [[3], false], [[], false]])('takes the operational status %j for normal: %s', (numbers, isNormal) => {
    expect(vmWith(7, numbers)).toMatchObject({ isOperatingNormally: isNormal });
  });

  it('makes a checkpoint of a row and keeps all digits of its time', () => {
    const decoded = new InventoryDecoder().decode(inventoryReply());
    expect(decoded.ok && decoded.value.inventory.checkpoints).toEqual([{
      id: parent, vmId: lower, name: 'first', parentId: null, createdAt: '2024-05-01T10:00:00.1234567Z', snapshotType: 'Standard',
      hasMemory: true, isAutomatic: false, notes: '', origin: null,
    }]);
  });

  it('keeps numbers it does not know as unknown', () => {
    expect(vmWith(2, 4711)).toMatchObject({ state: 'Unknown', stateNumber: 4711 });
    expect(vmWith(8, 99)).toMatchObject({ checkpointType: null });
    const decoded = new InventoryDecoder().decode(inventoryReply({ checkpoints: [checkpointRow.with(5, 3).with(6, 9)] }));
    expect(decoded.ok && decoded.value.inventory.checkpoints[0]).toMatchObject({ snapshotType: 'Unknown', hasMemory: null });
  });

  it('tells what a host does not have from what is off', () => {
    expect(vmWith(9, null)).toMatchObject({ automaticCheckpointsEnabled: null });
    expect(vmWith(9, false)).toMatchObject({ automaticCheckpointsEnabled: false });
    expect(vmWith(5, 0)).toMatchObject({ startedAt: null });
  });

  it.each([[0, false], [1, false], [2, true], [3, true], [4, true]])('replication mode %d: replica %s', (mode, isReplica) => {
    expect(vmWith(16, mode)).toMatchObject({ isReplica });
  });

  it.each([
    ['an id that is none', { vms: [vmRow.with(0, 'web01')] }],
    ['a row that is too short', { vms: [vmRow.slice(1)] }],
    ['a time that is local', { checkpoints: [checkpointRow.with(4, '2024-05-01T10:00:00.0000000+02:00')] }],
    ['other columns', { vmColumns: ['name', 'id'] }],
    ['an object in place of a list', { vms: { value: [vmRow], Count: 1 } }],
    ['null', { checkpoints: null }],
  ])('answers BAD_REPLY to %s', (_, changes) => {
    expect(new InventoryDecoder().decode(inventoryReply(changes))).toMatchObject({ ok: false, error: { code: 'BAD_REPLY' } });
  });

  it('keeps the identity of what is the same again, and of nothing else', () => {
    const decoder = new InventoryDecoder();
    const read = (changes: object) => {
      const decoded = decoder.decode(inventoryReply(changes));
      if (!decoded.ok) throw new Error(decoded.error.detail);
      return decoded.value.inventory;
    };
    const other = checkpointRow.with(0, lower);
    const first = read({ checkpoints: [checkpointRow, other] });
    const wavering = vmRow.with(5, 3601000).with(0, lower);
    const second = read({ vms: [wavering], checkpoints: [other.with(2, 'renamed'), checkpointRow], takenAt: '2024-05-01T12:00:01.5000000Z' });
    expect(second.checkpoints[1]).toBe(first.checkpoints[0]);
    expect(second.checkpoints[0]).toEqual({ ...first.checkpoints[1], name: 'renamed' });
    const third = read({ vms: [vmRow.with(5, 3603000).with(0, lower)], takenAt: '2024-05-01T12:00:03.0000000Z' });
    expect(third.vms[0]).toBe(second.vms[0]);
    const off = read({ vms: [vmRow.with(5, 0).with(0, lower)] });
    expect(off.vms[0]).toMatchObject({ startedAt: null });
    expect(read({ vms: [vmRow.with(5, 0).with(0, lower)] }).vms[0]).toBe(off.vms[0]);
    expect(read({ vms: [vmRow.with(5, 0).with(0, lower).with(7, [2])] }).vms[0]).toMatchObject({ activity: null });
  });

  it('tells an empty host from one that shows nothing for lack of rights', () => {
    const isEmpty = (isElevated: boolean | null, isHyperVAdministrator: boolean | null, vms: unknown[] = []) => {
      const decoded = new InventoryDecoder().decode(inventoryReply({ vms, checkpoints: [], isElevated, isHyperVAdministrator }));
      return decoded.ok && decoded.value.isEmptyForLackOfRights;
    };
    expect(isEmpty(false, false)).toBe(true);
    expect([isEmpty(true, false), isEmpty(false, true), isEmpty(null, null), isEmpty(false, false, [vmRow])]).toEqual([false, false, false, false]);
  });
});

describe('decodeVmDetails', () => {
  const disk = { controllerType: 1, controllerNumber: 0, controllerLocation: 2, path: 'D:\\a.avhdx', isPassThrough: false };
  const adapter = { name: 'Network Adapter', switchName: 'Lab', macAddress: '00155D000001', isMacAddressDynamic: true, ipAddresses: ['10.0.0.1'], isLegacy: false };
  const hardware = { processorCount: 4, memory: { isDynamic: true, startup: 1, minimum: 2, maximum: 3 }, disks: [disk], networkAdapters: [adapter] };
  const reply = {
    vmId: upper, ...hardware, memoryDemand: 5, memoryStatus: 'OK',
    integrationServices: [{ id: 'Microsoft:1', name: 'Takt', enabled: true, status: 'OK' }],
    checkpoints: [{ ...hardware, id: parent, generation: 2, version: '9.0', disks: [{ ...disk, controllerType: 7 }], networkAdapters: [] }],
    files: [
      { path: 'D:\\a.avhdx', parentPath: 'D:\\b.vhdx', fileSize: 10, size: 20, format: 3, type: 4 },
      { path: 'D:\\b.vhdx', reason: 'Zugriff verweigert' },
    ],
  };

  it('tells disks, files and the reason why a file could not be read', () => {
    expect(decodeVmDetails(reply)).toEqual({
      ok: true,
      value: {
        vmId: lower, processorCount: 4, memoryDemandBytes: 5, memoryStatus: 'OK', disks: [{ ...disk, controllerType: 'SCSI' }], networkAdapters: [adapter],
        memory: { isDynamic: true, startupBytes: 1, minimumBytes: 2, maximumBytes: 3 },
        integrationServices: [{ id: 'Microsoft:1', name: 'Takt', enabled: true, status: 'OK' }],
        checkpoints: [{
          checkpointId: parent, generation: 2, version: '9.0', processorCount: 4, memory: { isDynamic: true, startupBytes: 1, minimumBytes: 2, maximumBytes: 3 },
          disks: [{ ...disk, controllerType: 'Unknown' }], networkAdapters: [],
        }],
        files: [
          { readable: true, path: 'D:\\a.avhdx', parentPath: 'D:\\b.vhdx', fileSizeBytes: 10, sizeBytes: 20, format: 'VHDX', type: 'Differencing' },
          { readable: false, path: 'D:\\b.vhdx', reason: 'Zugriff verweigert' },
        ],
      },
    });
  });

  it('keeps what a host does not tell apart from what is empty', () => {
    const silent = { ...adapter, switchName: null, macAddress: null, isMacAddressDynamic: null, ipAddresses: null, isLegacy: null };
    const told = { processorCount: null, memory: null, memoryStatus: null, networkAdapters: [silent, { ...adapter, switchName: '', ipAddresses: [] }] };
    expect(decodeVmDetails({ ...reply, ...told, memoryDemand: null })).toMatchObject({ ok: true, value: { ...told, memoryDemandBytes: null } });
  });

  it('answers BAD_REPLY, with the place, to anything else', () => {
    expect(decodeVmDetails({ ...reply, disks: null })).toMatchObject({ error: { code: 'BAD_REPLY', detail: expect.stringContaining('disks') as unknown } });
  });
});
