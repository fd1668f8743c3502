import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import type { Intent } from '../../shared/domain/operation.ts';
import type { Vm } from '../../shared/domain/vm.ts';

/** One thing to set; each is an operation of its own with an outcome of its own. */
export type SettingIntent = Extract<Intent, { kind: 'setCheckpointType' | 'setAutomaticCheckpoints' | 'setCheckpointLocation' }>;
export type SettingKind = SettingIntent['kind'];

export function isSettingIntent(intent: Intent): intent is SettingIntent {
  return intent.kind === 'setCheckpointType' || intent.kind === 'setAutomaticCheckpoints' || intent.kind === 'setCheckpointLocation';
}

/** What a person has set in the dialog. null: not touched, so that every VM keeps its own. */
export interface SettingsDraft {
  readonly checkpointType: CheckpointType | null;
  readonly automaticCheckpoints: boolean | null;
  readonly location: string | null;
}

export const untouched: SettingsDraft = { checkpointType: null, automaticCheckpoints: null, location: null };

/** A setting of a VM as it is: its checkpoint type, folder or switch; null: the host does not say. */
export type SettingValue = string | boolean | null;

/** One setting of one VM that is to be other than it is. */
export interface SettingChange {
  readonly key: string;
  readonly vm: Vm;
  readonly intent: SettingIntent;
  readonly now: SettingValue;
  readonly after: SettingValue;
}

/** What has to be changed for every VM to be as the draft says; nothing for what is so already. */
export function changesFor(draft: SettingsDraft, vms: readonly Vm[]): readonly SettingChange[] {
  return vms.flatMap((vm) => intentsOf(draft).flatMap((intent): readonly SettingChange[] => {
    const [now, after] = [valueOf(intent.kind, vm), valueIn(intent)];
    return now === after ? [] : [{ key: `${vm.id}/${intent.kind}`, vm, intent, now, after }];
  }));
}

function intentsOf({ checkpointType, automaticCheckpoints, location }: SettingsDraft): readonly SettingIntent[] {
  return [
    ...(checkpointType === null ? [] : [{ kind: 'setCheckpointType', checkpointType } as const]),
    ...(automaticCheckpoints === null ? [] : [{ kind: 'setAutomaticCheckpoints', enabled: automaticCheckpoints } as const]),
    ...(location === null ? [] : [{ kind: 'setCheckpointLocation', path: location } as const]),
  ];
}

export function valueOf(kind: SettingKind, vm: Vm): SettingValue {
  switch (kind) {
    case 'setCheckpointType': return vm.checkpointType;
    case 'setAutomaticCheckpoints': return vm.automaticCheckpointsEnabled;
    case 'setCheckpointLocation': return vm.checkpointFileLocation;
  }
}

export function valueIn(intent: SettingIntent): SettingValue {
  switch (intent.kind) {
    case 'setCheckpointType': return intent.checkpointType;
    case 'setAutomaticCheckpoints': return intent.enabled;
    case 'setCheckpointLocation': return intent.path;
  }
}

/** The value that all share, or 'mixed' where they differ. */
export function sharedValue<T>(values: readonly T[]): T | 'mixed' | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : 'mixed';
}

/** How often each value occurs, the most frequent first. */
export function countsOf<T>(values: readonly T[]): readonly { readonly value: T; readonly count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
