import { useState } from 'react';
import type { Vm } from '../../../shared/domain/vm.ts';
import { batchTexts } from '../../text/results.ts';
import { Notice } from '../../ui/Notice.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

/** Which of the machines that a dialog was opened for have gone since. */
export function GoneNotice({ vms }: { readonly vms: readonly Vm[] }) {
  const [atFirst] = useState(vms);
  const present = new Set(vms.map(({ id }) => id));
  const gone = atFirst.filter(({ id }) => !present.has(id));
  if (gone.length === 0) return null;
  return (
    <Notice tone="warning">
      {batchTexts.gone(gone.length)} {gone.map(({ id, name }, index) => <span key={id}>{index > 0 && ', '}<VisibleName name={name} wraps /></span>)}
    </Notice>
  );
}
