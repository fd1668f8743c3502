import type { PowerOperationKind } from '../../shared/domain/operation.ts';
import type { Vm } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command, CommandContext } from './command.ts';
import { runBatch } from './batch.ts';
import { checkOnSelected, verdictsOn } from './rules.ts';
import { send } from './send.ts';
import { stepOn } from './steps.ts';

/** What may cost a guest its work or its users their connection, or a VM its saved memory, is asked about first. */
const asked: readonly PowerOperationKind[] = ['shutDown', 'turnOff', 'reset', 'deleteSavedState'];
/** What nobody misses who did it by a slip, on however many VMs. */
const neverAsked: readonly PowerOperationKind[] = ['start', 'resume'];

/** Begins what the open dialog decided on these VMs, as they were seen there; those where it is not possible are left out. */
export function beginPower(kind: PowerOperationKind, vms: readonly Vm[], context: CommandContext): void {
  const verdicts = verdictsOn(kind, vms, context).map(({ vm, reason }) => ({ key: vm.id, vm, intent: { kind }, reason }));
  void runBatch({
    steps: verdicts.flatMap(({ key, vm, intent, reason }) => (reason === null ? stepOn(key, intent, { vm, checkpoints: [] }) : [])),
    leftOut: verdicts.flatMap(({ reason, ...one }) => (reason === null ? [] : { ...one, reason })),
    order: 'besideEachOther', closesWhenWell: vms.length === 1, isRepeatable: false,
  });
}

const kinds: readonly PowerOperationKind[] = ['start', 'shutDown', 'turnOff', 'save', 'pause', 'resume', 'reset', 'deleteSavedState'];

export const powerCommands: readonly Command[] = kinds.map((kind) => (asked.includes(kind) ? asking(kind) : direct(kind)));

function face(kind: PowerOperationKind) {
  return {
    id: kind, label: commandLabels[kind], group: 'power', shortcut: null,
    check: (context) => checkOnSelected(kind, context),
  } as const satisfies Partial<Command>;
}

function ask(kind: PowerOperationKind, { vms }: CommandContext): void {
  openDialog({ name: 'power', kind, vmIds: vms.map(({ id }) => id) });
}

function asking(kind: PowerOperationKind): Command {
  return { ...face(kind), confirm: (context) => ask(kind, context) };
}

/** On one VM at once; on several in a dialog, which asks first where it is about stopping them and tells what became of each. */
function direct(kind: PowerOperationKind): Command {
  return {
    ...face(kind),
    run: async (context) => {
      const { vm } = context;
      if (vm !== null) return send({ kind }, vm.id);
      ask(kind, context);
      if (neverAsked.includes(kind)) beginPower(kind, context.vms, context);
      return { ok: true };
    },
  };
}
