/**
 * States of a virtual machine with the numbers of Hyper-V module 2.0, enum VMState.
 * The `…Critical` twin stands in when the VM's health is not OK.
 */
export const vmStateNumbers = {
  Other: 1, Running: 2, Off: 3, Stopping: 4, Saved: 6, Paused: 9, Starting: 10, Reset: 11,
  Saving: 32773, Pausing: 32776, Resuming: 32777, FastSaved: 32779, FastSaving: 32780,
  ForceShutdown: 32781, ForceReboot: 32782, Hibernated: 32783, ComponentServicing: 32784,
  RunningCritical: 32785, OffCritical: 32786, StoppingCritical: 32787, SavedCritical: 32788,
  PausedCritical: 32789, StartingCritical: 32790, ResetCritical: 32791, SavingCritical: 32792,
  PausingCritical: 32793, ResumingCritical: 32794, FastSavedCritical: 32795, FastSavingCritical: 32796,
} as const;

export type KnownVmState = keyof typeof vmStateNumbers;

/** `Unknown` is a number this app does not know: it is shown with its number and nothing may be done with the VM. */
export type VmState = KnownVmState | 'Unknown';

const nameByNumber = new Map<number, KnownVmState>(
  Object.entries(vmStateNumbers).map(([name, number]) => [number, name as KnownVmState]),
);

/** The state behind Hyper-V's number; `Unknown` for a number this app does not know. */
export function vmStateOf(number: number): VmState {
  return nameByNumber.get(number) ?? 'Unknown';
}

/**
 * What Hyper-V is doing with a VM besides its state, from the second entry of OperationalStatus.
 * 32769 is WMI's number for applying; the PowerShell enum says 23769 by a typing error, so both occur.
 */
export const vmActivityNumbers = {
  creatingCheckpoint: [32768],
  applyingCheckpoint: [32769, 23769],
  deletingCheckpoint: [32770],
  waitingToStart: [32771],
  mergingDisks: [32772],
  exporting: [32773],
  migrating: [32774],
  backingUp: [32776],
  modifying: [32777],
  movingStorage: [32778, 32779],
} as const;

export type VmActivity = keyof typeof vmActivityNumbers;

/** VMOperationalStatus Ok alone: Hyper-V has nothing else to say of a VM. */
export function isOperatingNormally(operationalStatus: readonly number[]): boolean {
  return operationalStatus.length === 1 && operationalStatus[0] === 2;
}

/** The running activity among a VM's operational status numbers, or null when there is none this app knows. */
export function vmActivityOf(operationalStatus: readonly number[]): VmActivity | null {
  for (const [activity, numbers] of Object.entries(vmActivityNumbers)) {
    if (operationalStatus.some((number) => (numbers as readonly number[]).includes(number))) return activity as VmActivity;
  }
  return null;
}
