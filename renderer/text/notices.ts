import type { OperationKind } from '../../shared/domain/operation.ts';

type Counted = Exclude<OperationKind, 'setCheckpointType' | 'setAutomaticCheckpoints' | 'setCheckpointLocation'> | 'settings';

const severalTexts: Readonly<Record<Counted, (count: string) => string>> = {
  settings: (count) => `${count} machines: settings saved`,
  createCheckpoint: (count) => `${count} checkpoints were created`,
  applyCheckpoint: (count) => `${count} checkpoints were applied`,
  renameCheckpoint: (count) => `${count} checkpoints were renamed`,
  deleteCheckpoint: (count) => `${count} checkpoints were deleted`,
  deleteSubtree: (count) => `${count} subtrees were deleted`,
  start: (count) => `${count} machines were started`,
  shutDown: (count) => `${count} machines were shut down`,
  turnOff: (count) => `${count} machines were turned off`,
  save: (count) => `${count} machines were saved`,
  deleteSavedState: (count) => `The saved states of ${count} machines were deleted`,
  pause: (count) => `${count} machines were paused`,
  resume: (count) => `${count} machines were resumed`,
  reset: (count) => `${count} machines were reset`,
};

/** Several successes of one kind, in one line. */
export function severalDone(what: Counted, count: string): string {
  return severalTexts[what](count);
}
