import { useEffect } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import { readDetailsAgain } from '../../commands/readDetails.ts';
import { useDetails } from '../details/useDetails.ts';

/** `details` null: being read, or (`isReading` false) they could not be. */
interface FreshDetails { readonly details: VmDetails | null; readonly isReading: boolean }

/** The details of a VM as they are now: read when the dialog opens, whatever was known, because sizes grow without any event. */
export function useFreshDetails(vmId: Guid, checkpoints: readonly Checkpoint[]): FreshDetails {
  const { details, error, isReading } = useDetails(vmId, checkpoints);
  useEffect(() => readDetailsAgain(), []);
  return { details: isReading || error !== null ? null : details, isReading };
}
