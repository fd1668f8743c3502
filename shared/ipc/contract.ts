import { z } from 'zod';
import type { HostInfo, Inventory, InventoryChange } from '../domain/inventory.ts';
import type { OperationRecord } from '../domain/operationRecord.ts';
import type { VmView } from '../domain/predictedView.ts';
import type { Guid, UtcTime } from '../domain/vm.ts';
import type { VmDetails } from '../domain/vmDetails.ts';
import type { AppError } from './appError.ts';
import type { Channel } from './channels.ts';
import { requestSchema } from './requestSchema.ts';

/** What the window needs to know of the app itself. */
export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  readonly hostKind: HostInfo['kind'];
  /** Whether `world:save` can do anything here: only the simulated host has a world. */
  readonly canSaveWorld: boolean;
  /** What was asked from then on is of this session. */
  readonly startedAt: UtcTime;
}

/** How the way to the host stands, and what it led to. */
export interface HostStatus {
  readonly state: 'connecting' | 'ready' | 'restarting' | 'failed';
  readonly host: HostInfo | null;
  /** Why it failed; null otherwise. */
  readonly error: AppError | null;
}

/** How current the published view is. */
export interface RefreshStatus {
  /** null: the host is not being read. */
  readonly readingSince: UtcTime | null;
  /** When the view was last confirmed by a read; null before the first. */
  readonly asOf: UtcTime | null;
  /** The first of the failures since then; null while reads succeed. */
  readonly failing: { readonly since: UtcTime; readonly error: AppError } | null;
  /** Milliseconds from that read to the next by the clock; null before the first. */
  readonly pause: number | null;
}

/** The whole view; `revision` counts published changes, so that a window can tell when it missed one. */
export interface InventoryView {
  readonly hostId: string;
  readonly revision: number;
  /** null: nothing was read yet. */
  readonly inventory: Inventory | null;
  readonly refresh: RefreshStatus;
}

/** A page of the view. The pages of one view have the same host and revision. */
export interface InventoryPage extends InventoryView {
  /** Where the next page begins; null: this is the last. */
  readonly next: number | null;
}

/** A published change; `change` null when only the refresh status moved (the revision then stays). */
export interface InventoryEvent {
  readonly hostId: string;
  readonly revision: number;
  readonly change: InventoryChange | null;
  readonly refresh: RefreshStatus;
  /** Present: more of the same change follows, and only all of it is a view of the host. */
  readonly isUnfinished?: true;
}

/** A record as it crosses. */
export type ActivityRecord = OperationRecord<AppError>;

/** A channel: the schema of what the window sends, and (as a type only) what main answers with. */
interface Call<RequestSchema extends z.ZodType, Response> {
  readonly request: RequestSchema;
  /** Never present at run time: carries the type. */
  readonly response?: Response;
}

function call<Response>() {
  return <S extends z.ZodType>(request: S): Call<S, Response> => ({ request });
}

const nothing = z.undefined();
const guid = z.guid().transform((text): Guid => text.toLowerCase());

/** Every call: a channel without a schema does not compile, and one without a handler neither (electron/ipc/register.ts). */
export const contract = {
  'app:info': call<AppInfo>()(nothing),
  /** Closes the window although an operation runs or waits; asked for by the warning that `close:asked` shows. */
  'app:close': call<null>()(nothing),
  /** How many operations the window has yet to send of what a person decided: closing it would lose them. */
  'app:unsent': call<null>()(z.strictObject({ count: z.number().int().nonnegative() })),
  'host:get': call<HostStatus>()(nothing),
  /** Shakes hands again. */
  'host:connect': call<HostStatus>()(nothing),
  /** Ends the reading of the list, or of one VM's details, that is under way; it answers READ_STOPPED. */
  'host:stopReading': call<null>()(z.strictObject({ what: z.enum(['list', 'details']) })),
  'inventory:get': call<InventoryPage>()(z.strictObject({ from: z.number().int().nonnegative() })),
  /** One VM with its checkpoints; null: the host has none of this id, or was not read yet. */
  'inventory:vm': call<VmView | null>()(z.strictObject({ vmId: guid })),
  /** Reads now; answers when the read is over. */
  'inventory:refresh': call<null>()(nothing),
  'vm:details': call<VmDetails>()(z.strictObject({ vmId: guid })),
  /** Opens Virtual Machine Connection on the VM's screen; answers once it has been started. */
  'vm:connect': call<null>()(z.strictObject({ vmId: guid })),
  /**
   * Makes a change, or the two of createAndApply. An error means that nothing was begun; otherwise the records tell what became
   * of each step that was begun.
   */
  'operation:run': call<readonly ActivityRecord[]>()(requestSchema),
  /** This session's operations and those of the journal, newest first. */
  'operation:list': call<readonly ActivityRecord[]>()(nothing),
  /** Asks for a file and saves the simulated world; null when the person cancelled. */
  'world:save': call<{ readonly path: string } | null>()(nothing),
  'clipboard:write': call<null>()(z.strictObject({ text: z.string().max(1_000_000) })),
} as const satisfies Record<Channel, Call<z.ZodType, unknown>>;

export type Contract = typeof contract;
export type RequestOf<C extends Channel> = z.input<Contract[C]['request']>;
export type DecodedRequestOf<C extends Channel> = z.output<Contract[C]['request']>;
export type ResponseOf<C extends Channel> = Contract[C] extends Call<z.ZodType, infer Response> ? Response : never;

/** What main tells without being asked; an event of channels.ts that is missing here does not compile where it is sent. */
export interface EventPayloads {
  readonly 'host:changed': HostStatus;
  readonly 'inventory:changed': InventoryEvent;
  readonly 'operation:changed': ActivityRecord;
  /** The window wants to close while operations run, or wait in it to be sent. */
  readonly 'close:asked': null;
}
