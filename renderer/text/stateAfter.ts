import type { VmState } from '../../shared/domain/vmState.ts';
import { vmStateTexts } from './virtualMachines.ts';

/** Why the machine is left so; shown below the state itself. */
export function afterApplyHint(state: VmState | null, hasMemory: boolean | null): string {
  if (state === null) return 'the checkpoint or the machine’s state does not tell';
  if (hasMemory === false) return 'the checkpoint holds no memory';
  return state === 'Running' ? 'it goes on from the memory in the checkpoint' : 'with the memory in the checkpoint';
}

/** The state that applying leaves; null: it cannot be told. */
export function stateOrUnknown(state: VmState | null): string {
  return state === null ? 'Not known' : vmStateTexts[state];
}
