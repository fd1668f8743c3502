import { resultSummary } from '../../text/results.ts';
import { changeTexts } from '../../text/settingsDialog.ts';
import type { ChangeRow } from './ChangeTable.tsx';

/** How all of them stand, in a line that is read out. */
export function ChangeSummary({ rows }: { readonly rows: readonly ChangeRow[] }) {
  return <div role="status">{resultSummary(rows.flatMap(({ state }) => state ?? []), changeTexts.changed)}</div>;
}
