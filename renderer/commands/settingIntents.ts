import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import type { Vm } from '../../shared/domain/vm.ts';
import type { SettingIntent } from './checkpointSettings.ts';

/** What a person has set in the dialog. null: not set, because the host does not say what it is. */
export interface SettingsDraft {
  readonly checkpointType: CheckpointType | null;
  readonly automaticCheckpoints: boolean | null;
  readonly location: string;
}

export function draftOf(vm: Vm): SettingsDraft {
  return {
    checkpointType: vm.checkpointType, automaticCheckpoints: vm.automaticCheckpointsEnabled, location: vm.checkpointFileLocation,
  };
}

/** One operation for each thing that is to be other than it is. */
export function settingIntents(draft: SettingsDraft, vm: Vm): readonly SettingIntent[] {
  const intents: SettingIntent[] = [];
  const { checkpointType, automaticCheckpoints, location } = draft;
  if (checkpointType !== null && checkpointType !== vm.checkpointType) intents.push({ kind: 'setCheckpointType', checkpointType });
  if (automaticCheckpoints !== null && automaticCheckpoints !== vm.automaticCheckpointsEnabled) {
    intents.push({ kind: 'setAutomaticCheckpoints', enabled: automaticCheckpoints });
  }
  if (location !== vm.checkpointFileLocation) intents.push({ kind: 'setCheckpointLocation', path: location });
  return intents;
}
