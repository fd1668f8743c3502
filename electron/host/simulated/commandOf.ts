import type { Operation } from '../../../shared/domain/operation.ts';
import type { EngineCommand } from './engineCommand.ts';

/** The cmdlet that does an operation. Shut down is never forced. */
export function commandOf(operation: Operation): EngineCommand {
  const { vmId } = operation;
  switch (operation.kind) {
    case 'setCheckpointType': return { cmdlet: 'Set-VM', vmId, checkpointType: operation.checkpointType };
    case 'setAutomaticCheckpoints': return { cmdlet: 'Set-VM', vmId, automaticCheckpointsEnabled: operation.enabled };
    case 'setCheckpointLocation': return { cmdlet: 'Set-VM', vmId, snapshotFileLocation: operation.path };
    case 'createCheckpoint': return { cmdlet: 'Checkpoint-VM', vmId, snapshotName: operation.name };
    case 'applyCheckpoint': return { cmdlet: 'Restore-VMSnapshot', snapshotId: operation.checkpointId };
    case 'renameCheckpoint': return { cmdlet: 'Rename-VMSnapshot', snapshotId: operation.checkpointId, newName: operation.newName };
    case 'deleteCheckpoint': return { cmdlet: 'Remove-VMSnapshot', snapshotId: operation.checkpointId, includeAllChildSnapshots: false };
    case 'deleteSubtree': return { cmdlet: 'Remove-VMSnapshot', snapshotId: operation.checkpointId, includeAllChildSnapshots: true };
    case 'start': return { cmdlet: 'Start-VM', vmId };
    case 'shutDown': return { cmdlet: 'Stop-VM', vmId, mode: 'shutDown', force: false };
    case 'turnOff': return { cmdlet: 'Stop-VM', vmId, mode: 'turnOff', force: false };
    case 'save': return { cmdlet: 'Save-VM', vmId };
    case 'deleteSavedState': return { cmdlet: 'Remove-VMSavedState', vmId };
    case 'pause': return { cmdlet: 'Suspend-VM', vmId };
    case 'resume': return { cmdlet: 'Resume-VM', vmId };
    case 'reset': return { cmdlet: 'Restart-VM', vmId };
  }
}
