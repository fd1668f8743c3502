import { kindOf } from '../../../shared/domain/checkpoint.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { identity } from '../../text/checkpointDialogs.ts';
import { formats } from '../../text/format.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { SameNameNote } from './SameName.tsx';

/** Which checkpoint of which machine is meant: names may repeat, so it is never the name alone. `more` follows in the same line. */
export function CheckpointLead({ vm, checkpoint, checkpoints, more = '' }: CheckpointSubject & { readonly more?: string }) {
  const parent = checkpoints.find(({ id }) => id === checkpoint.parentId)?.name ?? null;
  return (
    <>
      <SameNameNote vm={vm} />
      <div>
        <SentenceText sentence={identity(kindTexts[kindOf(checkpoint)], formats.dateTime(checkpoint.createdAt), parent)} /> {more}
      </div>
    </>
  );
}
