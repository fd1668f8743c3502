import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDetails } from '../details/useDetails.ts';

/** What in the machine itself stands against checkpoints. Its disks only: which integration service is the backup's, no source confirms. */
export function GuestNote({ vm, checkpoints }: { readonly vm: Vm; readonly checkpoints: readonly Checkpoint[] }) {
  const { details } = useDetails(vm.id, checkpoints);
  if (details === null) return null;
  const isPassedThrough = details.disks.some(({ isPassThrough }) => isPassThrough);
  return isPassedThrough
    ? <Notice tone="warning">{settingsTexts.passThrough}</Notice>
    : <Notice tone="good">{settingsTexts.noPassThrough}</Notice>;
}
