import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { powerShellOf, stepOf } from '../../../shared/domain/powerShellText.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { errorTextOf, technicalLines } from '../../text/errors.ts';
import { formats } from '../../text/format.ts';
import { activityTexts, differenceText, operationText, stateTexts, type CheckpointNames } from '../../text/operations.ts';
import { plain } from '../../text/sentence.ts';

/** What the checkpoints of a record are called: the host knows those that are there, the record the one it was about. */
export function checkpointNames({ operation, created }: ActivityRecord, checkpoints: readonly Checkpoint[]): CheckpointNames {
  const names = new Map<Guid, string>();
  if ('expectCheckpoint' in operation) names.set(operation.checkpointId, operation.expectCheckpoint.name);
  if (operation.kind === 'createCheckpoint' && operation.name !== null && created !== null) names.set(created.checkpointId, operation.name);
  for (const { id, name } of checkpoints) names.set(id, name);
  return (id) => names.get(id) ?? null;
}

/** All that is known of an operation as plain text, for somebody who helps. Times in UTC too, as logs have them. */
export function reportOf(record: ActivityRecord, nameOf: CheckpointNames, tellingId: string | null): string {
  const { operation, askedAt, finishedAt, error, differences, warnings } = record;
  const took = finishedAt === null ? null : formats.elapsed(Date.parse(finishedAt) - Date.parse(askedAt));
  const lines: readonly (string | null)[] = [
    plain(operationText(operation, tellingId)),
    `${activityTexts.outcome}: ${stateTexts(record).long}`,
    `${activityTexts.asked}: ${formats.moment(askedAt)} (${askedAt})`,
    finishedAt === null ? null : `${activityTexts.ended}: ${formats.moment(finishedAt)} (${finishedAt})`,
    took === null ? null : `${activityTexts.took}: ${took}`,
    error === null ? null : `${errorTextOf(error.code).title}. ${errorTextOf(error.code).nextStep}`,
    error === null ? null : technicalLines(error),
    ...differences.map((difference) => `${activityTexts.differences}: ${plain(differenceText(difference, nameOf))}`),
    ...warnings.map((warning) => `${activityTexts.warnings}: ${warning}`),
    '',
    powerShellOf([stepOf(operation)]),
  ];
  return lines.filter((line) => line !== null).join('\n');
}
