/** A value as getInventory's reply has it, of a host of any size; half of its VMs run, and what moves with a round moves. */
export function inventoryReply({ vms, checkpoints, round }: { readonly vms: number; readonly checkpoints: number; readonly round: number }): unknown {
  const id = (kind: string, number: number) => `00000000-0000-4000-${kind}-${String(number).padStart(12, '0')}`;
  return {
    takenAt: new Date(Date.UTC(2026, 10, 23, 9) + round * 5000).toISOString(), isElevated: true, isHyperVAdministrator: true,
    vmColumns: ['id', 'name', 'state', 'cpuUsage', 'memoryAssigned', 'uptimeMs', 'status', 'operationalStatus', 'checkpointType',
      'automaticCheckpointsEnabled', 'snapshotFileLocation', 'parentSnapshotId', 'generation', 'version', 'notes', 'isClustered', 'replicationMode'],
    vms: Array.from({ length: vms }, (_, at) => {
      const runs = at % 2 === 0;
      return [
        id('9000', at), `BENCH-${String(at)}`, runs ? 2 : 3, runs ? (at + round) % 100 : 0, runs ? 2 ** 31 + round * 2 ** 20 : 0, runs ? 3_600_000 + round * 5000 : 0, 'Operating normally', [2], 3,
        false, 'D:\\Hyper-V', checkpoints === 0 ? null : id('a000', at * checkpoints), 2, '12.0', '', false, 0,
      ];
    }),
    checkpointColumns: ['id', 'vmId', 'name', 'parentSnapshotId', 'creationTime', 'snapshotType', 'state', 'isAutomaticCheckpoint', 'notes'],
    checkpoints: Array.from({ length: vms * checkpoints }, (_, at) => [
      id('a000', at), id('9000', Math.floor(at / checkpoints)), `before update ${String(at)}`, null, '2026-11-01T09:00:00.0000000Z', 0, 3, false, '',
    ]),
  };
}
