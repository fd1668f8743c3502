import { z } from 'zod';
import type { AttachedDisk, DiskFile, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { HostError } from '../hostError.ts';
import { decode, guid } from './decode.ts';

/** Hyper-V module 2.0, enums ControllerType, VhdFormat and VhdType. */
const controllerTypes = new Map([[0, 'IDE'], [1, 'SCSI'], [2, 'PMEM']] as const);
const formats = new Map([[2, 'VHD'], [3, 'VHDX'], [4, 'VHDSet']] as const);
const types = new Map([[2, 'Fixed'], [3, 'Dynamic'], [4, 'Differencing']] as const);

const disk = z.object({
  controllerType: z.number(), controllerNumber: z.number(), controllerLocation: z.number(), path: z.string(), isPassThrough: z.boolean(),
});

const file = z.union([
  z.object({
    path: z.string(), parentPath: z.string().nullable(), fileSize: z.number(), size: z.number(), format: z.number(), type: z.number(),
  }),
  z.object({ path: z.string(), reason: z.string() }),
]);

const vmDetailsReply = z.object({
  vmId: guid,
  processorCount: z.number(),
  memoryStartup: z.number(),
  memoryMinimum: z.number(),
  memoryMaximum: z.number(),
  dynamicMemoryEnabled: z.boolean(),
  integrationServices: z.array(z.object({ id: z.string(), name: z.string(), enabled: z.boolean(), status: z.string() })),
  disks: z.array(disk),
  checkpoints: z.array(z.object({ id: guid, disks: z.array(disk) })),
  files: z.array(file),
});

/** One VM's details, from getVmDetails' reply. */
export function decodeVmDetails(value: unknown): Result<VmDetails, HostError> {
  const reply = decode(vmDetailsReply, value);
  if (!reply.ok) return reply;
  const { vmId, processorCount, memoryStartup, memoryMinimum, memoryMaximum, dynamicMemoryEnabled, integrationServices, disks, checkpoints, files }
    = reply.value;
  return ok({
    vmId, processorCount, dynamicMemoryEnabled, integrationServices,
    memoryStartupBytes: memoryStartup,
    memoryMinimumBytes: memoryMinimum,
    memoryMaximumBytes: memoryMaximum,
    disks: disks.map(attachedDisk),
    checkpoints: checkpoints.map((checkpoint) => ({ checkpointId: checkpoint.id, disks: checkpoint.disks.map(attachedDisk) })),
    files: files.map(diskFile),
  });
}

function attachedDisk({ controllerType, ...rest }: z.infer<typeof disk>): AttachedDisk {
  return { ...rest, controllerType: named(controllerTypes, controllerType) };
}

function diskFile(sent: z.infer<typeof file>): DiskFile {
  if ('reason' in sent) return { readable: false, path: sent.path, reason: sent.reason };
  const { path, parentPath, fileSize, size, format, type } = sent;
  return {
    readable: true, path, parentPath, fileSizeBytes: fileSize, sizeBytes: size, format: named(formats, format), type: named(types, type),
  };
}

function named<Name extends string>(names: ReadonlyMap<number, Name>, number: number): Name | 'Unknown' {
  return names.get(number) ?? 'Unknown';
}
