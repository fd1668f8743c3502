import type { Vm } from '../../shared/domain/vm.ts';
import type { Step } from '../state/batchStore.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command } from './command.ts';
import { checkOnSelected } from './rules.ts';
import { stepOn } from './steps.ts';

export const createCheckpoint: Command = {
  id: 'createCheckpoint', label: commandLabels.createCheckpoint, group: 'vm',
  shortcut: { key: 'n', ctrl: true, where: 'window' },
  check: (context) => checkOnSelected('createCheckpoint', context),
  confirm: ({ vms }) => openDialog({ name: 'create', vmIds: vms.map(({ id }) => id) }),
};

/** One for each VM, bound to what the window shows of it. `name` null: Hyper-V chooses one. */
export function createSteps(vms: readonly Vm[], name: string | null): readonly Step[] {
  return vms.flatMap((vm) => stepOn(vm.id, { kind: 'createCheckpoint', name }, { vm, checkpoints: [] }));
}
