import { useMemo } from 'react';
import type { HostAbilities } from '../../shared/domain/inventory.ts';
import { useActivityStore } from '../state/activityStore.ts';
import { useHostStore } from '../state/hostStore.ts';
import { checkpointsIn, useInventoryStore, vmIn, vmsIn } from '../state/inventoryStore.ts';
import { selectedCheckpointIds, shownVmId, useSelectionStore } from '../state/selectionStore.ts';
import type { CommandContext } from './command.ts';

const noAbilities: HostAbilities = { checkpointType: false, automaticCheckpoints: false };

/** What the stores hold, as commands see it. */
export function currentContext(): CommandContext {
  return sharedContext(useHostStore.getState(), useInventoryStore.getState(), useActivityStore.getState(), useSelectionStore.getState());
}

/** The same for views, which are drawn anew when it changes. */
export function useCommandContext(): CommandContext {
  const host = useHostStore();
  const inventory = useInventoryStore();
  const activity = useActivityStore();
  const selection = useSelectionStore();
  return useMemo(() => sharedContext(host, inventory, activity, selection), [host, inventory, activity, selection]);
}

/** The last one made, which all views share: whatever they ask of it is then asked once. */
let last: { readonly of: readonly unknown[]; readonly context: CommandContext } | null = null;

type StateOf<Store extends { getState: () => unknown }> = ReturnType<Store['getState']>;

function sharedContext(...of: Parameters<typeof contextIn>): CommandContext {
  if (last === null || last.of.some((store, index) => store !== of[index])) last = { of, context: contextIn(...of) };
  return last.context;
}

function contextIn(
  { status, app }: StateOf<typeof useHostStore>,
  inventory: StateOf<typeof useInventoryStore>,
  activity: StateOf<typeof useActivityStore>,
  selection: StateOf<typeof useSelectionStore>,
): CommandContext {
  // What is not on the screen is not acted on.
  const isShown = selection.view === 'virtualMachines';
  const vms = isShown ? vmsIn(inventory).filter(({ id }) => selection.vms.keys.has(id)) : [];
  const vm = isShown ? (vmIn(inventory, shownVmId(selection)) ?? null) : null;
  const checkpoints = checkpointsIn(inventory, vm?.id ?? null);
  const chosen = new Set(selectedCheckpointIds(selection));
  const checkpointIds = [...new Set(checkpoints.map(({ id }) => id).filter((id) => chosen.has(id)))];
  // Asked for each of many VMs by each command; the newest operation of a VM comes last and so stays.
  const busy = new Map(activity.running.toReversed().map(({ operation }) => [operation.vmId, operation.kind]));
  const busyOn = (vmId: string | null) => (vmId === null ? null : busy.get(vmId) ?? null);
  return {
    hostState: status?.state ?? 'connecting',
    abilities: status?.host?.abilities ?? noAbilities,
    app, vms, vm, checkpoints, checkpointIds,
    checkpointId: checkpointIds.length === 1 ? (checkpointIds[0] ?? null) : null,
    busyWith: busyOn(vm?.id ?? null),
    checkpointsOf: (vmId) => checkpointsIn(inventory, vmId),
    busyOn,
  };
}
