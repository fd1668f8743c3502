import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { FlexRender, type Header } from '@tanstack/react-table';
import { useRef, useState, type KeyboardEvent } from 'react';
import { vmColumns, type vmTableFeatures } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

/** Pixels. */
export const rowHeight = 30;
export const headHeight = 32;

/** The tracks that all rows share. */
export const gridTemplateColumns = vmColumns.map(({ meta }) => meta?.width ?? 'auto').join(' ');

const useStyles = makeStyles({
  row: {
    display: 'grid', height: `${String(headHeight)}px`, position: 'sticky', top: 0, zIndex: 1, boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingInline: '4px',
  },
  cell: { display: 'flex', minWidth: 0 },
  button: {
    appearance: 'none', border: 'none', background: 'none', font: 'inherit', flexGrow: 1, minWidth: 0,
    display: 'flex', alignItems: 'center', gap: '4px', paddingInline: '8px', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  figure: { justifyContent: 'flex-end' },
});

type HeaderOfVms = Header<typeof vmTableFeatures, VmRow>;

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The columns' titles; a click sorts by one, a second click turns the order round. One tab stop, arrow keys within. */
export function VmHeadRow({ headers }: { readonly headers: readonly HeaderOfVms[] }) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = Math.min(headers.length - 1, Math.max(0, current + step));
    row.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div role="row" ref={row} aria-rowindex={1} className={styles.row} style={{ gridTemplateColumns }} onKeyDown={onKeyDown}>
      {headers.map((header, index) => {
        const sorted = header.column.getIsSorted();
        const Arrow = sorted === 'desc' ? ArrowDownRegular : ArrowUpRegular;
        return (
          <div
            key={header.id} role="columnheader" aria-colindex={index + 1}
            aria-sort={sorted === false ? 'none' : ariaSort[sorted]} className={styles.cell}
          >
            <button
              type="button" tabIndex={index === current ? 0 : -1} onFocus={() => setCurrent(index)}
              className={mergeClasses(styles.button, header.column.columnDef.meta?.isFigure && styles.figure)}
              onClick={() => header.column.toggleSorting(sorted === 'asc')}
            >
              <FlexRender header={header} />
              {sorted !== false && <Arrow aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
