import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { PowerOfMany } from '../power/PowerOfMany.tsx';
import { PowerOfOne } from '../power/PowerOfOne.tsx';
import { PowerResults } from '../power/PowerResults.tsx';
import { useOwnBatch } from './useOwnBatch.ts';

/** Asks before something that a guest may lose its work by, and tells of several machines what became of each. */
export function PowerDialog({ kind, vms }: { readonly kind: PowerOperationKind; readonly vms: readonly [Vm, ...Vm[]] }) {
  const batch = useOwnBatch();
  const isOfMany = batch === null ? vms.length > 1 : batch.steps.length + batch.leftOut.length > 1;
  // Turn off may follow Shut down in the same place; it begins anew.
  if (!isOfMany) return <PowerOfOne key={kind} kind={kind} vm={vms[0]} batch={batch} />;
  return batch === null ? <PowerOfMany key={kind} kind={kind} vms={vms} /> : <PowerResults key={kind} kind={kind} batch={batch} />;
}
