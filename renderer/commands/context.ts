import { useSyncExternalStore } from 'react';
import type { HostAbilities } from '../../shared/domain/inventory.ts';
import type { RequestKind } from '../../shared/domain/operation.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';
import { useActivityStore } from '../state/activityStore.ts';
import { useHostStore } from '../state/hostStore.ts';
import { checkpointsIn, useInventoryStore, vmsIn, vmIn } from '../state/inventoryStore.ts';
import { isSameButLoad } from '../state/inventoryView.ts';
import { selectedCheckpointIds, shownVmId, useSelectionStore } from '../state/selectionStore.ts';
import type { CommandContext } from './command.ts';

const noAbilities: HostAbilities = { checkpointType: false, automaticCheckpoints: false };

const stores = [useHostStore, useInventoryStore, useActivityStore, useSelectionStore] as const;

/** What the stores hold, as commands see it. */
export function currentContext(): CommandContext {
  return contextNow().context;
}

/**
 * The same for views, which are drawn anew when it changes. A refresh that only moved the load of machines is no change: no command
 * looks at it, and who shows it takes it from the list of machines.
 */
export function useCommandContext(): CommandContext {
  return useSyncExternalStore(subscribe, settledContext);
}

function subscribe(listener: () => void): () => void {
  const stops = stores.map((store) => store.subscribe(listener));
  return () => stops.forEach((stop) => stop());
}

/** A context, with what it was made of. */
interface Made { readonly context: CommandContext; readonly checkpointsByVm: unknown; readonly busy: ReadonlyMap<Guid, RequestKind> }

/** The last one made, which all who ask share: whatever they ask of it is then asked once. */
let last: { readonly of: readonly unknown[]; readonly made: Made } | null = null;

function contextNow(): Made {
  const of = stores.map((store) => store.getState());
  if (last === null || last.of.some((state, index) => state !== of[index])) last = { of, made: makeContext() };
  return last.made;
}

let settled: Made | null = null;

function settledContext(): CommandContext {
  const made = contextNow();
  if (settled === null || !isSameForCommands(settled, made)) settled = made;
  return settled.context;
}

function makeContext(): Made {
  const { status, app } = useHostStore.getState();
  const inventory = useInventoryStore.getState();
  const { running, records } = useActivityStore.getState();
  const selection = useSelectionStore.getState();
  // What is not on the screen is not acted on.
  const isShown = selection.view === 'virtualMachines';
  const vms = isShown ? vmsIn(inventory).filter(({ id }) => selection.vms.keys.has(id)) : [];
  const vm = isShown ? (vmIn(inventory, shownVmId(selection)) ?? null) : null;
  const checkpoints = checkpointsIn(inventory, vm?.id ?? null);
  const chosen = new Set(selectedCheckpointIds(selection));
  const checkpointIds = [...new Set(checkpoints.map(({ id }) => id).filter((id) => chosen.has(id)))];
  // Asked for each of many VMs by each command; the newest operation of a VM comes last and so stays.
  const busy = new Map(running.toReversed().map(({ operation }) => [operation.vmId, operation.kind]));
  const busyOn = (vmId: string | null) => (vmId === null ? null : busy.get(vmId) ?? null);
  const context: CommandContext = {
    hostState: status?.state ?? 'connecting',
    abilities: status?.host?.abilities ?? noAbilities,
    app, vms, vm, checkpoints, checkpointIds,
    checkpointId: checkpointIds.length === 1 ? (checkpointIds[0] ?? null) : null,
    busyWith: busyOn(vm?.id ?? null),
    checkpointsOf: (vmId) => checkpointsIn(inventory, vmId),
    busyOn,
    newestOperation: records[0]?.operation ?? null,
  };
  return { context, checkpointsByVm: inventory.view?.contents?.checkpointsByVm, busy };
}

/** Whether every command answers the same, and acts on the same, in both. */
function isSameForCommands(one: Made, other: Made): boolean {
  const [a, b] = [one.context, other.context];
  return one.checkpointsByVm === other.checkpointsByVm && a.hostState === b.hostState && a.abilities === b.abilities && a.app === b.app
    && a.newestOperation === b.newestOperation
    && isSameVm(a.vm, b.vm) && isSameList(a.vms, b.vms, isSameVm) && isSameList(a.checkpointIds, b.checkpointIds, Object.is)
    && isSameList([...one.busy], [...other.busy], ([vmId, kind], [otherId, otherKind]) => vmId === otherId && kind === otherKind);
}

function isSameVm(one: Vm | null, other: Vm | null): boolean {
  return one === other || (one !== null && other !== null && isSameButLoad(one, other));
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index] as T));
}
