/**
 * What kind of checkpoint a VM takes next. A setting of the VM, not a property of a checkpoint: Hyper-V stores none there.
 * Source of names and numbers: Hyper-V module 2.0, enum CheckpointType; the same numbers are WMI's UserSnapshotType.
 */
export type CheckpointType = 'Disabled' | 'Production' | 'ProductionOnly' | 'Standard';

/** Production (3) may fall back to a standard checkpoint without an error; ProductionOnly (4) fails instead. */
export const checkpointTypeNumbers = {
  Disabled: 2,
  Production: 3,
  ProductionOnly: 4,
  Standard: 5,
} as const satisfies Record<CheckpointType, number>;

export const checkpointTypes = ['Disabled', 'Production', 'ProductionOnly', 'Standard'] as const satisfies readonly CheckpointType[];

/** The type behind Hyper-V's number, or undefined for a number this app does not know. */
export function checkpointTypeOf(number: number): CheckpointType | undefined {
  return checkpointTypes.find((type) => checkpointTypeNumbers[type] === number);
}
