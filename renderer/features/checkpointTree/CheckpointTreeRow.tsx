import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { FoldToggle } from './FoldToggle.tsx';
import { Lanes } from './Lanes.tsx';
import type { TreeRow } from './treeLayout.ts';
import type { LaneGeometry } from './treeStyle.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid', alignItems: 'center', position: 'absolute', left: 0, right: 0, top: 0, boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover [data-fold]': { opacity: 1 },
    // What is said about its name stands above the rows that follow.
    ':has([data-message])': { zIndex: 2 },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none', ':hover': { backgroundColor: 'Highlight' },
      // Whatever colour a cell or a lane has of its own would be lost on the highlight.
      '& span, & time, & bdi, & svg, & path, & circle, & rect': { color: 'HighlightText' },
      '& span': { backgroundColor: 'transparent' },
      '& span[data-bar]': { backgroundColor: 'HighlightText' },
      '& circle[data-hollow], & rect[data-hollow]': { fill: 'Highlight' },
    },
  },
});

export function CheckpointTreeRow({ row, id, name, top, height, columns, geometry, isSelected, isActive, isRenamed, children, onSelect, onFold, onContextMenu }: {
  readonly row: TreeRow; readonly id: string;
  /** What a screen reader says of it. */
  readonly name: string;
  /** Pixels. */
  readonly top: number; readonly height: number;
  readonly columns: string; readonly geometry: LaneGeometry;
  readonly isSelected: boolean; readonly isActive: boolean; readonly isRenamed: boolean; readonly children: ReactNode;
  readonly onSelect: (event: MouseEvent) => void; readonly onFold: () => void; readonly onContextMenu: (event: MouseEvent) => void;
}) {
  const styles = useStyles();
  return (
    <div
      // While its name is a field, its name is what stands in it.
      role="treeitem" id={id} {...(isRenamed ? {} : { 'aria-label': name })} aria-level={row.level} aria-posinset={row.place} aria-setsize={row.siblingCount}
      aria-selected={isSelected} {...(row.canFold ? { 'aria-expanded': row.heldCount === 0 } : {})} {...(isActive ? { 'data-active': '' } : {})}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ height, gridTemplateColumns: columns, transform: `translateY(${String(top)}px)` }}
      onMouseDown={(event) => { if (event.button === 0) onSelect(event); }} onDoubleClick={row.canFold ? onFold : undefined} onContextMenu={onContextMenu}
    >
      <span><Lanes row={row} geometry={geometry} rowHeight={height} /></span>
      <FoldToggle row={row} onFold={onFold} />
      {children}
    </div>
  );
}
