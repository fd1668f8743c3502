import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { kindTexts } from '../../../renderer/text/checkpoints.ts';
import { formats } from '../../../renderer/text/format.ts';

const now = Date.now();

/** The texts of a row as ours has them, for the trees that are measured beside it. */
export function CheckpointTexts({ checkpoint }: { readonly checkpoint: Checkpoint }) {
  return (
    <>
      <span>{checkpoint.name} </span>
      <span>{kindTexts[kindOf(checkpoint)]} </span>
      <span>{formats.when(checkpoint.createdAt, now)} </span>
      <span>{checkpoint.notes}</span>
    </>
  );
}
