import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Operation } from '../../../shared/domain/operation.ts';
import type { Guid, UtcTime, Vm } from '../../../shared/domain/vm.ts';
import type { ConnectionState, Reading } from '../HyperVHost.ts';
import type { Segment } from './listEdit.ts';

/** What main asks the thread; each is answered once, by its id, with what the host's method of that name answers. */
export type Question =
  | { readonly ask: 'handshake' | 'close' }
  /** Answered with an InventoryHead in the place of the inventory. */
  | { readonly ask: 'inventory' }
  /** The next part of the inventory that was answered last. */
  | { readonly ask: 'inventoryPart' }
  | { readonly ask: 'vmDetails'; readonly vmId: Guid }
  | { readonly ask: 'stopReading'; readonly what: Reading }
  | { readonly ask: 'execute'; readonly operation: Operation };

/** What the simulated host's program knows and its host does not. */
export interface ProgramAnswers {
  /** All that is wrong with the world that the host was to be made of; of one that has any there is no host. */
  readonly worldProblems: readonly { readonly path: string; readonly message: string }[];
  /** The world as it is now, as a file's text. */
  readonly worldText: string;
}

/** Answered with a Result of what it is about. */
export interface ProgramQuestion { readonly ask: 'program'; readonly about: keyof ProgramAnswers }

export type ToHost = Question & { readonly id: number };

export type ToThread = (Question | ProgramQuestion) & { readonly id: number };

export type FromThread =
  | { readonly tell: 'answer'; readonly id: number; readonly answer: unknown }
  /** The operation or the reading was sent. */
  | { readonly tell: 'begun'; readonly id: number }
  | { readonly tell: 'connection'; readonly state: ConnectionState }
  | { readonly tell: 'log'; readonly line: string };

/** A part of how the lists of the last inventory become those of the next. */
export interface InventoryPart {
  readonly vms: readonly Segment<Vm>[];
  readonly checkpoints: readonly Segment<Checkpoint>[];
}

/** An inventory as it crosses: what changed since the one before, in parts that are each taken in a moment. */
export interface InventoryHead {
  readonly takenAt: UtcTime;
  readonly first: InventoryPart;
  /** How many parts are to be asked for. */
  readonly following: number;
}
