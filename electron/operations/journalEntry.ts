import { z } from 'zod';
import { checkpointTypes } from '../../shared/domain/checkpointType.ts';
import type { EffectDifference } from '../../shared/domain/effectDifference.ts';
import type { Operation } from '../../shared/domain/operation.ts';
import { vmStateNumbers, type VmState } from '../../shared/domain/vmState.ts';
import type { AppErrorCode } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { requestSchema } from '../../shared/ipc/requestSchema.ts';

/**
 * A line of the journal. `intended` is on disk before the write is sent and holds what was asked; `outcome` follows and holds
 * what was obtained. An operation may have several outcomes: of one that was unknown more may become known; the last counts.
 */
export type JournalEntry =
  | { readonly v: 1; readonly entry: 'intended'; readonly record: Intended }
  | { readonly v: 1; readonly entry: 'outcome'; readonly id: string; readonly outcome: Outcome };

type Intended = Pick<ActivityRecord, 'id' | 'hostId' | 'operation' | 'askedAt' | 'before'>;
type Outcome = Pick<ActivityRecord, 'state' | 'finishedAt' | 'error' | 'differences' | 'warnings' | 'created'>;

const guid = z.guid();
const operation = requestSchema
  .refine((request) => request.kind !== 'createAndApply', 'an operation, not a request of two')
  .transform((request) => request as Operation);

const intended = z.object({
  id: guid,
  hostId: z.string(),
  operation,
  askedAt: z.string(),
  before: z.object({
    checkpointType: z.enum(checkpointTypes).nullable(),
    vmState: z.custom<VmState>((value) => value === 'Unknown' || (typeof value === 'string' && Object.hasOwn(vmStateNumbers, value))),
  }).nullable(),
});

const error = z.object({
  // Codes may come and go between versions; the window names one it does not know by its detail.
  code: z.custom<AppErrorCode>((value) => typeof value === 'string'),
  detail: z.string(),
  technical: z.object({
    identifier: z.string().exactOptional(),
    category: z.string().exactOptional(),
    exceptionType: z.string().exactOptional(),
    hresult: z.number().exactOptional(),
    command: z.string().exactOptional(),
  }).exactOptional(),
});

const outcome = z.object({
  state: z.enum(['done', 'failed', 'unknown']),
  finishedAt: z.string().nullable(),
  error: error.nullable(),
  differences: z.array(z.custom<EffectDifference>((value) => typeof value === 'object' && value !== null && 'kind' in value)),
  warnings: z.array(z.string()),
  created: z.object({ checkpointId: guid, hasMemory: z.boolean().nullable() }).nullable(),
});

const journalEntry = z.discriminatedUnion('entry', [
  z.object({ v: z.literal(1), entry: z.literal('intended'), record: intended }),
  z.object({ v: z.literal(1), entry: z.literal('outcome'), id: guid, outcome }),
]) satisfies z.ZodType<JournalEntry>;

/** The line an entry is written as, with its end. JSON escapes line ends, so that a line is always one entry. */
export function lineOf(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** The entry of a line; null when it is none. */
export function entryOf(line: string): JournalEntry | null {
  try {
    return journalEntry.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** The line that is on disk before a write is sent. */
export function intendedEntry({ id, hostId, operation: asked, askedAt, before }: ActivityRecord): JournalEntry {
  return { v: 1, entry: 'intended', record: { id, hostId, operation: asked, askedAt, before } };
}

/** The line that tells how it ended. */
export function outcomeEntry({ id, state, finishedAt, error: failure, differences, warnings, created }: ActivityRecord): JournalEntry {
  return { v: 1, entry: 'outcome', id, outcome: { state, finishedAt, error: failure, differences, warnings, created } };
}

/** The records that a journal's entries tell, in the order they were asked. What has no outcome is `unknown`: the app ended first. */
export function recordsOf(entries: readonly JournalEntry[]): ActivityRecord[] {
  const records = new Map<string, ActivityRecord>();
  for (const entry of entries) {
    if (entry.entry === 'intended') {
      records.set(entry.record.id, {
        ...entry.record, state: 'unknown', finishedAt: null, error: null, differences: [], warnings: [], created: null,
      });
    } else {
      const record = records.get(entry.id);
      if (record !== undefined) records.set(entry.id, { ...record, ...entry.outcome });
    }
  }
  return [...records.values()];
}
