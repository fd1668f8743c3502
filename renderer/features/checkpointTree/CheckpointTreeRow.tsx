import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { Lanes } from './Lanes.tsx';
import type { TreeRow } from './treeLayout.ts';
import { rowHeight } from './treeStyle.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid', alignItems: 'center', position: 'absolute', left: 0, right: 0, top: 0, height: `${String(rowHeight)}px`,
    boxSizing: 'border-box', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
});

export function CheckpointTreeRow({ row, id, name, top, columns, isSelected, isActive, children, onSelect, onFold, onContextMenu }: {
  readonly row: TreeRow; readonly id: string;
  /** What a screen reader says of it. */
  readonly name: string;
  /** Pixels. */
  readonly top: number;
  readonly columns: string; readonly isSelected: boolean; readonly isActive: boolean; readonly children: ReactNode;
  readonly onSelect: (event: MouseEvent) => void; readonly onFold: () => void; readonly onContextMenu: (event: MouseEvent) => void;
}) {
  const styles = useStyles();
  return (
    <div
      role="treeitem" id={id} aria-label={name} aria-level={row.level} aria-posinset={row.place} aria-setsize={row.siblingCount}
      aria-selected={isSelected} {...(row.canFold ? { 'aria-expanded': row.heldCount === 0 } : {})} {...(isActive ? { 'data-active': '' } : {})}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ gridTemplateColumns: columns, transform: `translateY(${String(top)}px)` }}
      onMouseDown={(event) => { if (event.button === 0) onSelect(event); }} onDoubleClick={row.canFold ? onFold : undefined} onContextMenu={onContextMenu}
    >
      <span><Lanes row={row} /></span>
      {children}
    </div>
  );
}
