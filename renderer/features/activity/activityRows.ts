import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { tellingIds } from '../../../shared/domain/sameName.ts';
import type { Guid, UtcTime, Vm } from '../../../shared/domain/vm.ts';
import { isRunning } from '../../state/activityStore.ts';
import type { OutcomeFilter } from '../../state/activityViewStore.ts';
import { operationText, stateTexts } from '../../text/operations.ts';
import { plain } from '../../text/sentence.ts';

/** A line of the list: a heading over a session's records, or one record. */
export type ActivityRow =
  | { readonly kind: 'heading'; readonly session: 'this' | 'earlier'; readonly count: number }
  | { readonly kind: 'record'; readonly record: ActivityRecord };

/** The start of a VM's id, where another that the journal or the host knows has its name; null: its name is enough. */
export type TellingIds = (vmId: Guid) => string | null;

export function tellingIdsIn(records: readonly ActivityRecord[], vms: readonly Vm[]): TellingIds {
  const asked = records.map(({ operation }) => ({ id: operation.vmId, name: operation.expect.vmName }));
  const machines = new Map([...asked, ...vms].map(({ id, name }) => [`${id} ${name.toLowerCase()}`, { id, name }]));
  const ids = tellingIds([...machines.values()]);
  return (vmId) => ids.get(vmId) ?? null;
}

/** The records that fit the filter, newest first, under headings where both sessions are there. */
export function activityRows(
  records: readonly ActivityRecord[], { outcome, text }: { readonly outcome: OutcomeFilter; readonly text: string }, startedAt: UtcTime | null,
  tellingIdOf: TellingIds,
): readonly ActivityRow[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const shown = records.filter((record) => isOf(record, outcome) && isCalled(record, words, tellingIdOf));
  const own = shown.filter(({ askedAt }) => isOfThisSession(askedAt, startedAt));
  const earlier = shown.filter(({ askedAt }) => !isOfThisSession(askedAt, startedAt));
  return [...under('this', own), ...under('earlier', earlier)];
}

function under(session: 'this' | 'earlier', records: readonly ActivityRecord[]): readonly ActivityRow[] {
  if (records.length === 0) return [];
  return [{ kind: 'heading', session, count: records.length }, ...records.map((record) => ({ kind: 'record' as const, record }))];
}

function isOfThisSession(askedAt: UtcTime, startedAt: UtcTime | null): boolean {
  return startedAt === null || Date.parse(askedAt) >= Date.parse(startedAt);
}

function isOf({ state }: ActivityRecord, outcome: OutcomeFilter): boolean {
  if (outcome === 'all') return true;
  return outcome === 'running' ? isRunning(state) : state === outcome;
}

function isCalled(record: ActivityRecord, words: readonly string[], tellingIdOf: TellingIds): boolean {
  if (words.length === 0) return true;
  const { short, long } = stateTexts(record);
  const text = `${plain(operationText(record.operation, tellingIdOf(record.operation.vmId)))} ${short} ${long}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
