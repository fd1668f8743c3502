import { z } from 'zod';
import type { AttachedDisk, DiskFile, VmDetails, VmHardware } from '../../../shared/domain/vmDetails.ts';
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

const networkAdapter = z.object({
  name: z.string(), switchName: z.string().nullable(), macAddress: z.string().nullable(), isMacAddressDynamic: z.boolean().nullable(),
  ipAddresses: z.array(z.string()).nullable(), isLegacy: z.boolean().nullable(),
});

const hardware = z.object({
  processorCount: z.number().nullable(),
  memory: z.object({ isDynamic: z.boolean(), startup: z.number(), minimum: z.number(), maximum: z.number() }).nullable(),
  disks: z.array(disk),
  networkAdapters: z.array(networkAdapter),
});

const vmDetailsReply = hardware.extend({
  vmId: guid,
  memoryDemand: z.number().nullable(),
  memoryStatus: z.string().nullable(),
  integrationServices: z.array(z.object({ id: z.string(), name: z.string(), enabled: z.boolean(), status: z.string() })),
  checkpoints: z.array(hardware.extend({ id: guid, generation: z.number().nullable(), version: z.string().nullable() })),
  files: z.array(file),
});

/** One VM's details, from getVmDetails' reply. */
export function decodeVmDetails(value: unknown): Result<VmDetails, HostError> {
  const reply = decode(vmDetailsReply, value);
  if (!reply.ok) return reply;
  const { vmId, memoryDemand, memoryStatus, integrationServices, checkpoints, files } = reply.value;
  return ok({
    vmId, memoryStatus, integrationServices,
    ...vmHardware(reply.value),
    memoryDemandBytes: memoryDemand,
    checkpoints: checkpoints.map(({ id, generation, version, ...kept }) => ({ checkpointId: id, generation, version, ...vmHardware(kept) })),
    files: files.map(diskFile),
  });
}

function vmHardware({ processorCount, memory, disks, networkAdapters }: z.infer<typeof hardware>): VmHardware {
  return {
    processorCount, networkAdapters,
    memory: memory && {
      isDynamic: memory.isDynamic, startupBytes: memory.startup, minimumBytes: memory.minimum, maximumBytes: memory.maximum,
    },
    disks: disks.map(attachedDisk),
  };
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
