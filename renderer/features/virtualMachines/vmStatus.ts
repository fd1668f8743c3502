import { isLastCheckpoint, maximumCheckpoints } from '../../../shared/domain/rules.ts';
import { doingText } from '../../text/refusals.ts';
import { vmActivityTexts, vmTableTexts } from '../../text/virtualMachines.ts';
import type { TextTone } from '../../ui/TonedText.tsx';
import type { VmRow } from './vmRows.ts';

export interface VmStatus { readonly text: string; readonly tone: TextTone }

/** Nearly full is worth a colour: the next checkpoint may be the last. */
export function isNearlyFull({ checkpointCount }: VmRow): boolean {
  return checkpointCount >= maximumCheckpoints - 1;
}

/**
 * The one thing worth saying about a VM: what is wrong with it, what this app or the host does with it, what is about to be full.
 * That it operates normally is not worth saying.
 */
export function statusOf(row: VmRow): VmStatus {
  const { vm, checkpointCount, busyWith } = row;
  if (vm.state.endsWith('Critical')) return { text: vm.status, tone: 'danger' };
  if (busyWith !== null) return { text: doingText(busyWith), tone: 'plain' };
  if (vm.activity !== null) return { text: vmActivityTexts[vm.activity], tone: 'plain' };
  if (isNearlyFull(row)) return { text: isLastCheckpoint(checkpointCount) ? vmTableTexts.lastLeft : vmTableTexts.full(maximumCheckpoints), tone: 'warning' };
  return { text: vm.isOperatingNormally ? '' : vm.status, tone: 'quiet' };
}
