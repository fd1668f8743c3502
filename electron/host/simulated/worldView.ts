import type { Guid } from '../../../shared/domain/vm.ts';
import type { KnownVmState, VmActivity } from '../../../shared/domain/vmState.ts';
import { vmActivityNumbers } from '../../../shared/domain/vmState.ts';
import type { ServiceRole } from './integrationServices.ts';
import { componentIds } from './integrationServices.ts';
import type { WorldIntegrationService, WorldNetworkAdapter, WorldVm } from './world.ts';

/** What Hyper-V tells of a VM that can be computed from the world. */

const passingStates: readonly KnownVmState[] = [
  'Starting', 'Stopping', 'Saving', 'Pausing', 'Resuming', 'Reset', 'FastSaving', 'ForceShutdown', 'ForceReboot',
  'StartingCritical', 'StoppingCritical', 'SavingCritical', 'PausingCritical', 'ResumingCritical', 'ResetCritical', 'FastSavingCritical',
];

/** Is the VM between two states? */
export function isPassingState(state: KnownVmState): boolean {
  return passingStates.includes(state);
}

const statesInMemory: readonly KnownVmState[] = [
  'Running', 'Paused', 'Pausing', 'Resuming', 'Saving', 'Starting', 'Stopping', 'Reset', 'RunningCritical', 'PausedCritical',
];

/** Bytes assigned now: 0 while the guest is not in memory. */
export function memoryAssignedOf(vm: WorldVm): number {
  return statesInMemory.includes(vm.state) ? vm.load.memoryBytes : 0;
}

/** Bytes the guest asks for: 0 while it is not in memory. */
export function memoryDemandOf(vm: WorldVm): number {
  return memoryAssignedOf(vm) === 0 ? 0 : vm.load.memoryDemandBytes;
}

/** MemoryStatus: empty while the guest is not in memory. From what demand on Hyper-V says "Low" is unconfirmed. */
export function memoryStatusOf(vm: WorldVm): '' | 'OK' | 'Low' {
  if (memoryAssignedOf(vm) === 0) return '';
  return vm.load.memoryDemandBytes > vm.load.memoryBytes ? 'Low' : 'OK';
}

/** IPAddresses of an adapter: what the guest says while it runs and the adapter is connected. */
export function ipAddressesOf(vm: WorldVm, { switchName, ipAddresses }: WorldNetworkAdapter): readonly string[] {
  return vm.state === 'Running' && vm.guest.kind !== 'none' && switchName !== null ? ipAddresses : [];
}

export function cpuUsageOf(vm: WorldVm): number {
  return vm.state === 'Running' || vm.state === 'RunningCritical' ? vm.load.cpuPercent : 0;
}

/** What Hyper-V does with the VM besides its state. A command comes before a merge, which goes on in the background. */
export function activityOf(vm: WorldVm): VmActivity | null {
  const step = vm.task?.steps[0]?.kind;
  if (step === 'createCheckpoint') return 'creatingCheckpoint';
  if (step === 'applyCheckpoint') return 'applyingCheckpoint';
  return vm.merge === null ? null : 'mergingDisks';
}

/** VMOperationalStatus, as numbers: 2 (Ok), and a second one while something goes on. */
export function operationalStatusOf(vm: WorldVm): readonly number[] {
  const activity = activityOf(vm);
  return activity === null ? [2] : [2, vmActivityNumbers[activity][0]];
}

/** The words that belong to the numbers, in the same order. Those of an English host. */
export function statusDescriptionsOf(vm: WorldVm): readonly string[] {
  const activity = activityOf(vm);
  const words: Partial<Record<VmActivity, string>> = {
    creatingCheckpoint: 'Creating checkpoint', applyingCheckpoint: 'Applying checkpoint', mergingDisks: 'Merging disks',
  };
  return activity === null ? ['Operating normally'] : ['Operating normally', words[activity] ?? ''];
}

/** `Status` of Get-VM: the second description if there is one. */
export function statusOf(vm: WorldVm): string {
  return statusDescriptionsOf(vm).at(-1) ?? '';
}

/** VMHeartbeatStatus by name; null while the VM is off. */
export function heartbeatOf(vm: WorldVm): 'OkApplicationsHealthy' | 'OkApplicationsUnknown' | 'NoContact' | 'Disabled' | 'Paused' | null {
  if (vm.state === 'Paused') return 'Paused';
  if (vm.state !== 'Running') return null;
  if (!isEnabled(vm, 'heartbeat')) return 'Disabled';
  if (!vm.guest.heartbeatWorks || vm.guest.kind === 'none') return 'NoContact';
  // Only a Windows guest reports on its applications (general knowledge, unconfirmed).
  return vm.guest.kind === 'windows' ? 'OkApplicationsHealthy' : 'OkApplicationsUnknown';
}

/** Is a service switched on for the VM and answered by its running guest? */
export function serviceAnswers(vm: WorldVm, role: ServiceRole): boolean {
  return isEnabled(vm, role) && guestAnswers(vm, role);
}

/** The id as Get-VMIntegrationService gives it: the VM's, then the component's. */
export function integrationServiceIdOf(vmId: Guid, { componentId }: WorldIntegrationService): string {
  return `Microsoft:${vmId.toUpperCase()}\\${componentId}`;
}

/** PrimaryStatusDescription: null while the guest does not run or the service is switched off. */
export function integrationStatusOf(vm: WorldVm, service: WorldIntegrationService): 'OK' | 'No Contact' | null {
  if (vm.state !== 'Running' || !service.enabled) return null;
  const role = roleOf(service);
  return role !== undefined && guestAnswers(vm, role) ? 'OK' : 'No Contact';
}

function isEnabled(vm: WorldVm, role: ServiceRole): boolean {
  return vm.integrationServices.some((service) => service.enabled && roleOf(service) === role);
}

function roleOf({ componentId }: WorldIntegrationService): ServiceRole | undefined {
  const roles = Object.keys(componentIds) as ServiceRole[];
  return roles.find((role) => componentIds[role].toLowerCase() === componentId.toLowerCase());
}

function guestAnswers({ guest }: WorldVm, role: ServiceRole): boolean {
  if (guest.kind === 'none') return false;
  if (role === 'vss') return guest.vssWorks;
  return role === 'shutdown' ? guest.shutdownWorks : guest.heartbeatWorks;
}
