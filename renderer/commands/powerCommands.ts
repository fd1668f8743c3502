import type { PowerOperationKind } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command } from './command.ts';
import { checkRequest } from './rules.ts';
import { send, type SendResult } from './send.ts';

/** What may cost a guest its work, or a VM its saved memory, is asked about first. */
type RiskyKind = 'turnOff' | 'reset' | 'deleteSavedState';

export function runPower(kind: PowerOperationKind, vmId: Guid): Promise<SendResult> {
  return send({ kind }, vmId);
}

export const powerCommands: readonly Command[] = [
  direct('start'), direct('shutDown'), asking('turnOff'), direct('save'),
  direct('pause'), direct('resume'), asking('reset'), asking('deleteSavedState'),
];

function face(kind: PowerOperationKind) {
  return {
    id: kind, label: commandLabels[kind], group: 'power', shortcut: null, operation: kind,
    check: (context) => checkRequest(kind, context),
  } as const satisfies Partial<Command>;
}

function direct(kind: Exclude<PowerOperationKind, RiskyKind>): Command {
  return { ...face(kind), run: async ({ vm }) => (vm === null ? { ok: true } : runPower(kind, vm.id)) };
}

function asking(kind: RiskyKind): Command {
  return { ...face(kind), confirm: ({ vm }) => vm !== null && openDialog({ name: kind, vmId: vm.id }) };
}
