import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { HostAbilities } from '../../shared/domain/inventory.ts';
import type { Operation, RequestKind } from '../../shared/domain/operation.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { AppInfo, HostStatus } from '../../shared/ipc/contract.ts';
import type { CommandId } from '../text/commands.ts';

/** What the rules are asked about: one VM, and perhaps one of its checkpoints. */
export interface RequestContext {
  readonly hostState: HostStatus['state'];
  readonly abilities: HostAbilities;
  readonly vm: Vm | null;
  /** All of that VM. */
  readonly checkpoints: readonly Checkpoint[];
  readonly checkpointId: Guid | null;
  /** What this app is doing with the VM. */
  readonly busyWith: RequestKind | null;
}

/** What a command looks at to tell whether it is possible, and acts on. `vm` and `checkpointId` are the only selected ones. */
export interface CommandContext extends RequestContext {
  readonly app: AppInfo | null;
  /** All selected VMs, in the host's order. */
  readonly vms: readonly Vm[];
  /** The selected checkpoints of the only selected VM; none where Now alone is selected. */
  readonly checkpointIds: readonly Guid[];
  readonly checkpointsOf: (vmId: Guid) => readonly Checkpoint[];
  readonly busyOn: (vmId: Guid) => RequestKind | null;
  /** What was asked for last, in this session or the journal's. */
  readonly newestOperation: Operation | null;
}

/** `note`: possible, but not on all that is selected. */
export type Check = { readonly allowed: true; readonly note?: string } | { readonly allowed: false; readonly reason: string };

export const allowed: Check = { allowed: true };

export function refused(reason: string): Check {
  return { allowed: false, reason };
}

export function reasonOf(check: Check): string | null {
  return check.allowed ? null : check.reason;
}

export interface Shortcut {
  /** KeyboardEvent.key, letters in lower case. */
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: true;
  /** Where the key counts: anywhere in the window, or only while the checkpoint tree has the focus. */
  readonly where: 'window' | 'checkpointTree';
}

/** What the Actions pane and the menus group by. */
export type CommandGroup = 'host' | 'vm' | 'power' | 'checkpoint' | 'show' | 'file' | 'view' | 'help';

/** How an action ended, for whoever began it. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: AppError };

interface CommandFace {
  readonly id: CommandId;
  readonly label: string;
  readonly group: CommandGroup;
  readonly shortcut: Shortcut | null;
  readonly check: (context: CommandContext) => Check;
  /** For what can be on or off: whether it is on. */
  readonly isOn?: () => boolean;
}

/** Asks first: opens the dialog that runs it. */
export interface AskingCommand extends CommandFace {
  readonly confirm: (context: CommandContext) => void;
}

/** Runs at once. */
export interface DirectCommand extends CommandFace {
  readonly run: (context: CommandContext) => Promise<Outcome>;
}

/** One user action; buttons, menu items, context-menu items and keys all come from the same object. */
export type Command = AskingCommand | DirectCommand;
