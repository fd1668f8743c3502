import type { EngineCommand, EngineError } from '../../electron/host/simulated/engineCommand.ts';
import type { SimulatedHyperV } from '../../electron/host/simulated/SimulatedHyperV.ts';
import type { WorldCheckpoint } from '../../electron/host/simulated/world.ts';
import { hardDrivesOf, hostObject, integrationServicesOf, networkAdaptersOf, snapshotObjects, virtualHardDisk, virtualMachineObjects } from './cmdletObjects.ts';
import type { Asked } from './StandInServer.ts';
import type { Reply, ReplyError } from './standInReply.ts';

/** Answers what the stand-in's cmdlets ask, from one simulated host. */
export class StandInHost {
  vmmsIsRunning = true;
  hyperV: SimulatedHyperV;

  constructor(hyperV: SimulatedHyperV) {
    this.hyperV = hyperV;
  }

  async respond(asked: Asked): Promise<Reply> {
    if (asked.subject === 'vmmsStatus') return { value: this.vmmsIsRunning ? serviceStatus.running : serviceStatus.stopped };
    if (asked.subject === 'osCaption') return { value: this.hyperV.world().host.osCaption };
    if (!this.vmmsIsRunning) return { error: vmmsStopped(this.hyperV.world().host.name) };
    if (asked.subject === 'run') return this.#run(asked['command'] as EngineCommand, asked['confirmed'] === true);
    return this.#read(asked);
  }

  #read(asked: Asked): Reply {
    const world = this.hyperV.world();
    switch (asked.subject) {
      case 'virtualMachines': return { value: virtualMachineObjects(world) };
      case 'snapshots': return { value: snapshotObjects(world, chosen(asked)) };
      case 'hardDrives': return orNotFound(hardDrivesOf(world, String(asked['ownerId'])));
      case 'networkAdapters': return orNotFound(networkAdaptersOf(world, String(asked['ownerId'])));
      case 'integrationServices': return orNotFound(integrationServicesOf(world, String(asked['ownerId'])));
      case 'virtualHardDisk': return virtualHardDisk(world, String(asked['path']));
      case 'host': return { value: hostObject(world) };
      default: throw new Error(`the stand-in was asked for ${asked.subject}`);
    }
  }

  /** `confirmed`: somebody answered yes to the question, which is what -Force says at once. */
  async #run(command: EngineCommand, confirmed: boolean): Promise<Reply> {
    const result = await this.hyperV.run(complete(command, confirmed));
    if (result.ok) return { value: result.createdSnapshotId, warnings: result.warnings };
    return result.error.kind === 'shouldContinue' ? { question: result.error.message } : { error: replyErrorOf(result.error) };
  }
}

const serviceStatus = { stopped: 1, running: 4 };

/** Of all checkpoints those that a cmdlet asks for: of some VMs, or a single one. */
function chosen({ vmIds, id }: Asked): (checkpoint: WorldCheckpoint) => boolean {
  const owners = Array.isArray(vmIds) ? new Set<unknown>(vmIds) : null;
  return (checkpoint) => (owners?.has(checkpoint.vmId) ?? true) && (typeof id !== 'string' || checkpoint.id === id);
}

/** The cmdlets leave out what was not given. */
function complete(command: EngineCommand, confirmed: boolean): EngineCommand {
  if (command.cmdlet === 'Checkpoint-VM') return { ...command, snapshotName: (command as Partial<typeof command>).snapshotName ?? null };
  if (command.cmdlet === 'Stop-VM') return { ...command, force: command.force || confirmed };
  return command;
}

function replyErrorOf({ identifier, category, message, targetVmName }: EngineError): ReplyError {
  return { identifier, category, message, ...(targetVmName !== undefined && { targetVmName }) };
}

function orNotFound(value: readonly unknown[] | null): Reply {
  if (value !== null) return { value };
  return { error: { identifier: 'ObjectNotFound', category: 'ObjectNotFound', message: 'The object does not exist any more.' } };
}

/** Text and identifier as posted for an elevated caller (kubernetes/minikube#16679, eryph-org/eryph#176). */
function vmmsStopped(hostName: string): ReplyError {
  return {
    identifier: 'ObjectNotFound',
    category: 'ObjectNotFound',
    message: `Hyper-V encountered an error trying to access an object on computer '${hostName}' because the object was not found. `
      + 'The object might have been deleted. Verify that the Virtual Machine Management service on the computer is running.',
  };
}
