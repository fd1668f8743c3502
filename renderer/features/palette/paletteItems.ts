import type { Command, CommandContext } from '../../commands/command.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import type { Guid, Vm } from '../../../shared/domain/vm.ts';
import { visibleName } from '../../text/sentence.ts';
import { paletteTexts } from '../../text/window.ts';

/** One thing the palette offers. */
export type PaletteItem =
  | {
    readonly kind: 'command'; readonly key: string; readonly label: string; readonly group: string; readonly command: Command;
    readonly shortcut: string | null;
    /** Why it is not possible, or on how many it is; null: nothing to say. */
    readonly remark: string | null;
    readonly isPossible: boolean;
  }
  | { readonly kind: 'vm'; readonly key: string; readonly label: string; readonly group: string; readonly vmId: Guid };

export interface PaletteResults {
  readonly items: readonly PaletteItem[];
  /** How many more there are than are shown. */
  readonly more: number;
}

const limit = 50;

/** What fits the words, in any order, each the beginning of a word or a part of a name. Possible commands come first. */
export function paletteResults(query: string, commands: readonly Command[], vms: readonly Vm[], context: CommandContext): PaletteResults {
  const words = wordsOf(query);
  const found = commands
    .map((command) => itemOf(command, context))
    .filter((item) => fits(words, [...wordsOf(item.label), ...wordsOf(item.group)]))
    .map((item) => ({ item, rank: rankOf(words, item.label) + (item.isPossible ? 0 : 2) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
  const machines = vms.filter(({ name }) => fitsVm(words, name));
  const places = Math.max(0, limit - found.length);
  return {
    items: [...found.slice(0, limit), ...machines.slice(0, places).map(vmItem)],
    more: Math.max(0, found.length - limit) + Math.max(0, machines.length - places),
  };
}

function itemOf(command: Command, context: CommandContext): Extract<PaletteItem, { kind: 'command' }> {
  const check = command.check(context);
  return {
    kind: 'command', key: command.id, label: command.label, group: paletteTexts.groups[command.group], command,
    shortcut: command.shortcut === null ? null : shortcutText(command.shortcut),
    remark: check.allowed ? (check.note ?? null) : check.reason,
    isPossible: check.allowed,
  };
}

function vmItem({ id, name }: Vm): PaletteItem {
  return { kind: 'vm', key: id, label: name, group: paletteTexts.goToGroup, vmId: id };
}

function fitsVm(words: readonly string[], name: string): boolean {
  const shown = visibleName(name).toLowerCase();
  const leading = wordsOf(paletteTexts.goTo);
  return words.every((word) => shown.includes(word) || leading.some((one) => one.startsWith(word)));
}

function fits(words: readonly string[], among: readonly string[]): boolean {
  return words.every((word) => among.some((one) => one.startsWith(word)));
}

/** 0: the label begins as was typed; 1: the words are in it somewhere. */
function rankOf(words: readonly string[], label: string): number {
  const [first] = words;
  return first === undefined || label.toLowerCase().startsWith(first) ? 0 : 1;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[\s…]+/).filter((word) => word !== '');
}
