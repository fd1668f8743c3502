import { useMemo } from 'react';
import type { HostAbilities } from '../../shared/domain/inventory.ts';
import { runningOn, useActivityStore } from '../state/activityStore.ts';
import { useHostStore } from '../state/hostStore.ts';
import { checkpointsIn, useInventoryStore, vmIn } from '../state/inventoryStore.ts';
import { useSelectionStore } from '../state/selectionStore.ts';
import type { CommandContext } from './command.ts';

const noAbilities: HostAbilities = { checkpointType: false, automaticCheckpoints: false };

/** What the stores hold, as commands see it. */
export function currentContext(): CommandContext {
  return contextOf(useHostStore.getState(), useInventoryStore.getState(), useActivityStore.getState(), useSelectionStore.getState());
}

/** The same for views, which are drawn anew when it changes. */
export function useCommandContext(): CommandContext {
  const host = useHostStore();
  const inventory = useInventoryStore();
  const activity = useActivityStore();
  const selection = useSelectionStore();
  return useMemo(() => contextOf(host, inventory, activity, selection), [host, inventory, activity, selection]);
}

type StateOf<Store extends { getState: () => unknown }> = ReturnType<Store['getState']>;

function contextOf(
  { status, app }: StateOf<typeof useHostStore>,
  inventory: StateOf<typeof useInventoryStore>,
  activity: StateOf<typeof useActivityStore>,
  { vmId, checkpointId }: StateOf<typeof useSelectionStore>,
): CommandContext {
  const checkpoints = checkpointsIn(inventory, vmId);
  const isThere = checkpoints.some(({ id }) => id === checkpointId);
  return {
    hostState: status?.state ?? 'connecting',
    abilities: status?.host?.abilities ?? noAbilities,
    canSaveWorld: app?.canSaveWorld ?? false,
    vm: vmIn(inventory, vmId) ?? null,
    checkpoints,
    checkpointId: isThere ? checkpointId : null,
    busyWith: runningOn(activity, vmId)?.operation.kind ?? null,
  };
}
