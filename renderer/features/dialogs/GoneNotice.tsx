import { useState } from 'react';
import { batchTexts } from '../../text/results.ts';
import { Notice } from '../../ui/Notice.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

interface Thing { readonly id: string; readonly name: string }

/** Which of the machines or checkpoints that a dialog was opened for have gone since. */
export function GoneNotice({ things, textOf = batchTexts.gone }: { readonly things: readonly Thing[]; readonly textOf?: (count: number) => string }) {
  const [atFirst] = useState(things);
  const present = new Set(things.map(({ id }) => id));
  const gone = atFirst.filter(({ id }) => !present.has(id));
  if (gone.length === 0) return null;
  return (
    <Notice tone="warning">
      {textOf(gone.length)} {gone.map(({ id, name }, index) => <span key={id}>{index > 0 && ', '}<VisibleName name={name} wraps /></span>)}
    </Notice>
  );
}
