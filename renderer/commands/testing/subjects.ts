import type { CommandId } from '../../text/commands.ts';
import type { RequestKind } from '../../../shared/domain/operation.ts';
import { reasonOf } from '../command.ts';
import { commandList } from '../commandList.ts';
import { checkRequest } from '../rules.ts';
import { contextOf, type Situation } from './situations.ts';

/**
 * What each command acts on. A new command is a line here; then run commandTable.test.ts with -u and read what it changes in
 * docs/what-is-possible.md.
 */
const actsOn: Readonly<Record<string, 'window' | 'vm' | 'checkpoint'>> = {
  refresh: 'window', saveWorld: 'window', connect: 'window', close: 'window', showVirtualMachines: 'window', showActivity: 'window', copyName: 'window',
  // Opens a program of its own, whatever the machine does.
  connectVm: 'window',
  filterVms: 'window', chooseColumns: 'window', resetColumns: 'window', openPalette: 'window', compactRows: 'window', resetLayout: 'window',
  showLastPowerShell: 'window', showShortcuts: 'window', about: 'window',
  createCheckpoint: 'vm', settings: 'vm', revert: 'vm',
  start: 'vm', shutDown: 'vm', turnOff: 'vm', save: 'vm', pause: 'vm', resume: 'vm', reset: 'vm', deleteSavedState: 'vm',
  applyCheckpoint: 'checkpoint', renameCheckpoint: 'checkpoint', deleteCheckpoint: 'checkpoint', deleteSubtree: 'checkpoint',
};

/** What dialogs offer besides: requests that no command stands for alone. */
const inDialogs = {
  setCheckpointType: 'Settings: type', setAutomaticCheckpoints: 'Settings: automatic checkpoints', setCheckpointLocation: 'Settings: location',
  createAndApply: 'Create checkpoint and apply',
} as const satisfies Partial<Record<RequestKind, string>>;

/** A command or a choice in a dialog, and the reason why it is not possible in a situation; null: it is. */
export interface Subject {
  readonly id: CommandId | keyof typeof inDialogs;
  readonly label: string;
  readonly actsOn: 'window' | 'vm' | 'checkpoint';
  /** Offered in a dialog about one machine, not by a command. */
  readonly isChoice: boolean;
  readonly reasonIn: (situation: Situation) => string | null;
}

/** Commands that stand in no line above; the table says nothing about them. */
export const unknownCommands: readonly CommandId[] = commandList.map(({ id }) => id).filter((id) => actsOn[id] === undefined);

export const subjects: readonly Subject[] = [
  ...commandList.map((command): Subject => ({
    id: command.id, label: command.label, actsOn: actsOn[command.id] ?? 'window', isChoice: false,
    reasonIn: (situation) => reasonOf(command.check(contextOf(situation))),
  })),
  ...Object.entries(inDialogs).map(([id, label]): Subject => ({
    id: id as keyof typeof inDialogs, label, actsOn: id === 'createAndApply' ? 'checkpoint' : 'vm', isChoice: true,
    reasonIn: (situation) => reasonOf(checkRequest(id as keyof typeof inDialogs, contextOf(situation))),
  })),
];

export function subject(id: Subject['id']): Subject {
  const found = subjects.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No command ${id}.`);
  return found;
}
