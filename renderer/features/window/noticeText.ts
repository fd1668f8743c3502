import { fellBackToStandard } from '../../../shared/domain/operationRecord.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { NoticeTopic } from '../../state/noticeStore.ts';
import { formats } from '../../text/format.ts';
import { severalDone } from '../../text/notices.ts';
import { batchEndText } from '../dialogs/batchText.ts';
import { outcomeText } from '../../text/operations.ts';
import type { Sentence } from '../../text/sentence.ts';
import { windowTexts } from '../../text/window.ts';
import type { NoticeTone } from '../../ui/Notice.tsx';

/** `tellingIdOf`: the start of a VM's id, where another has its name. */
export function noticeText(topic: NoticeTopic, tellingIdOf: (vmId: Guid) => string | null): Sentence {
  switch (topic.kind) {
    case 'operation': return outcomeText(topic.record, tellingIdOf(topic.record.operation.vmId));
    case 'batch': return batchEndText(topic.batch);
    case 'operations': return severalDone(topic.family, formats.count(topic.records.length));
    case 'refused': return windowTexts.refused(topic.label, topic.reason);
    case 'worldSaved': return windowTexts.worldSaved(topic.path);
    case 'readingStopped': return windowTexts.readingStopped;
    case 'partMissing': return windowTexts.partMissingNotice;
  }
}

export function noticeTone(topic: NoticeTopic): NoticeTone {
  if (topic.kind === 'batch' || topic.kind === 'partMissing') return 'error';
  if (topic.kind !== 'operation') return topic.kind === 'refused' || topic.kind === 'readingStopped' ? 'plain' : 'good';
  const { state, differences } = topic.record;
  if (state === 'failed') return 'error';
  return state === 'unknown' || differences.length > 0 || fellBackToStandard(topic.record) ? 'warning' : 'good';
}
