import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { selectRecord, useActivityViewStore, wishOfActivity } from '../../state/activityViewStore.ts';
import { useRowHeight } from '../../state/settingsStore.ts';
import { activityTexts } from '../../text/operations.ts';
import { rowForKey } from '../../ui/rowKeys.ts';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { activityDetailsId } from './ActivityDetails.tsx';
import { ActivityHeading, ActivityRecordRow, useActivityColumns } from './ActivityRow.tsx';
import type { ActivityRow, TellingIds } from './activityRows.ts';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1, minHeight: 0, overflow: 'auto', outlineStyle: 'none', position: 'relative', containerType: 'inline-size',
    ':focus-visible [data-active]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { position: 'relative' },
  head: {
    display: 'grid', alignItems: 'center', position: 'sticky', top: 0, zIndex: 1, boxSizing: 'border-box',
    paddingInline: '4px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  column: { paddingInline: '8px', whiteSpace: 'nowrap' },
});

/** Pixels, as the table of virtual machines has it. */
const headHeight = 32;

/** The records as rows; only those in view are drawn. */
export function ActivityList({ rows, tellingIdOf }: { readonly rows: readonly ActivityRow[]; readonly tellingIdOf: TellingIds }) {
  const styles = useStyles();
  const tracks = useActivityColumns();
  const gridId = useId();
  const rowHeight = useRowHeight();
  const selectedId = useActivityViewStore((state) => state.selectedId);
  const { scrollRef, height, rows: drawn, show, page } = useVirtualRows({ count: rows.length, rowHeight, headHeight });
  // Headings are passed over by the keys.
  const records = rows.flatMap((row, index) => (row.kind === 'record' ? [{ id: row.record.id, index }] : []));
  const place = records.findIndex(({ id }) => id === selectedId);
  const rowIndex = records[place]?.index;
  const firstId = records[0]?.id;
  const isActiveDrawn = drawn.some(({ index }) => index === rowIndex);

  useEffect(() => {
    // Something is always selected, so that the view is never half empty.
    if (rowIndex === undefined && firstId !== undefined) selectRecord(firstId);
  }, [rowIndex, firstId]);
  const isWished = useActivityViewStore(({ wish }) => wish === 'list');
  useEffect(() => {
    if (!isWished) return;
    scrollRef.current?.focus();
    wishOfActivity(null);
  }, [isWished, scrollRef]);
  useShown(selectedId, () => { if (rowIndex !== undefined) show(rowIndex); });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = records[rowForKey(event.key, place, records.length, page()) ?? -1];
    if (next !== undefined) selectRecord(next.id);
    else if (event.key === 'Enter') document.getElementById(activityDetailsId)?.focus();
    else return;
    event.preventDefault();
  }

  const { columns } = activityTexts;
  return (
    <div
      ref={scrollRef} role="grid" aria-label={activityTexts.title} tabIndex={0} aria-rowcount={rows.length + 1} aria-colcount={4}
      {...(isActiveDrawn && selectedId !== null ? { 'aria-activedescendant': `${gridId}-${selectedId}` } : {})}
      className={styles.grid} onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.body} style={{ height }}>
        <div role="row" aria-rowindex={1} className={mergeClasses(styles.head, tracks.columns)} style={{ height: headHeight }}>
          <div role="columnheader" className={styles.column}>{columns.what}</div>
          <div role="columnheader" className={styles.column}>{columns.outcome}</div>
          <div role="columnheader" className={styles.column}>{columns.asked}</div>
          <div role="columnheader" className={mergeClasses(styles.column, tracks.took)}>{columns.took}</div>
        </div>
        {drawn.map(({ index, top }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { index, top, rowHeight };
          return row.kind === 'heading'
            ? <ActivityHeading key={row.session} session={row.session} count={row.count} place={place} />
            : (
              <ActivityRecordRow
                key={row.record.id} id={`${gridId}-${row.record.id}`} record={row.record} tellingId={tellingIdOf(row.record.operation.vmId)} place={place}
                isSelected={row.record.id === selectedId} onSelect={() => selectRecord(row.record.id)}
              />
            );
        })}
      </div>
    </div>
  );
}

/** Brings the selected row into view when another one is selected, not when rows move under it. */
function useShown(selectedId: string | null, show: () => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => latest.current(), [selectedId]);
}
