import { sampleLab } from './sampleLab.ts';
import type { SampleMachine } from './sampleMachine.ts';
import { buildMachine } from './sampleMachine.ts';
import { sampleServers } from './sampleServers.ts';
import { utcTimeOf } from './time.ts';
import { unconfirmed } from './unconfirmed.ts';
import type { World } from './world.ts';

/**
 * A Hyper-V host that an administrator recognises, as it is at an instant (ms since 1970): its times are relative to that,
 * its ids are always the same.
 */
export function sampleWorld(nowMs: number): World {
  return worldOf([...sampleServers, ...sampleLab], nowMs);
}

/** The sample host with these machines only. */
export function worldOf(machines: readonly SampleMachine[], nowMs: number): World {
  const parts = machines.map((machine) => buildMachine(machine, nowMs));
  return {
    version: 1,
    time: utcTimeOf(nowMs),
    idsGiven: 0,
    host: {
      name: 'HV-PROD-01',
      fullyQualifiedDomainName: 'hv-prod-01.contoso.example',
      osCaption: 'Microsoft Windows Server 2025 Datacenter',
      logicalProcessorCount: 64,
      memoryCapacityBytes: 512 * 1024 ** 3,
      utcOffsetMinutes: 0,
      virtualHardDiskPath: 'D:\\Hyper-V\\Virtual Hard Disks',
      virtualMachinePath: 'D:\\Hyper-V',
      switches: ['Production', 'Backup'],
      hasCheckpointTypes: true,
      hasAutomaticCheckpoints: true,
    },
    unconfirmed,
    vms: parts.map(({ vm }) => vm),
    checkpoints: parts.flatMap(({ checkpoints }) => checkpoints),
    diskFiles: parts.flatMap(({ diskFiles }) => diskFiles),
  };
}
