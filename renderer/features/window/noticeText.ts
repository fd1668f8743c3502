import { fellBackToStandard } from '../../../shared/domain/operationRecord.ts';
import type { NoticeTopic } from '../../state/noticeStore.ts';
import { formats } from '../../text/format.ts';
import { severalDone } from '../../text/notices.ts';
import { batchEndText } from '../dialogs/batchText.ts';
import { outcomeText } from '../../text/operations.ts';
import type { Sentence } from '../../text/sentence.ts';
import { windowTexts } from '../../text/window.ts';
import type { NoticeTone } from '../../ui/Notice.tsx';

export function noticeText(topic: NoticeTopic): Sentence {
  switch (topic.kind) {
    case 'operation': return outcomeText(topic.record);
    case 'batch': return batchEndText(topic.batch);
    case 'operations': return severalDone(topic.family, formats.count(topic.records.length));
    case 'refused': return windowTexts.refused(topic.label, topic.reason);
    case 'worldSaved': return windowTexts.worldSaved(topic.path);
    case 'partMissing': return windowTexts.partMissingNotice;
  }
}

export function noticeTone(topic: NoticeTopic): NoticeTone {
  if (topic.kind === 'batch' || topic.kind === 'partMissing') return 'error';
  if (topic.kind !== 'operation') return topic.kind === 'refused' ? 'plain' : 'good';
  const { state, differences } = topic.record;
  if (state === 'failed') return 'error';
  return state === 'unknown' || differences.length > 0 || fellBackToStandard(topic.record) ? 'warning' : 'good';
}
