import { maximumCheckpoints } from '../../../shared/domain/rules.ts';
import { vmActivityTexts, vmTableTexts } from '../../text/virtualMachines.ts';
import type { TextTone } from '../../ui/TonedText.tsx';
import type { VmRow } from './vmRows.ts';

export interface VmStatus { readonly text: string; readonly tone: TextTone }

/** Nearly full is worth a colour: the next checkpoint may be the last. */
export function isNearlyFull({ checkpointCount }: VmRow): boolean {
  return checkpointCount >= maximumCheckpoints - 1;
}

/** The one thing worth saying about a VM: what is wrong with it, what the host does with it, what is about to be full. */
export function statusOf(row: VmRow): VmStatus {
  const { vm } = row;
  if (vm.state.endsWith('Critical')) return { text: vm.status, tone: 'danger' };
  if (vm.activity !== null) return { text: vmActivityTexts[vm.activity], tone: 'plain' };
  if (isNearlyFull(row)) return { text: vmTableTexts.nearlyFull(maximumCheckpoints), tone: 'warning' };
  return { text: vm.status, tone: 'quiet' };
}
