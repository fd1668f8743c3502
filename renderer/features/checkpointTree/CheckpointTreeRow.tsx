import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { setFolded } from '../../state/foldStore.ts';
import { CheckpointCells } from './CheckpointCells.tsx';
import { FoldToggle } from './FoldToggle.tsx';
import { Lanes } from './Lanes.tsx';
import { NowCells } from './NowCells.tsx';
import { rowName, type RowNaming } from './rowName.ts';
import type { TreeRow } from './treeLayout.ts';
import type { LaneGeometry } from './treeStyle.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid', alignItems: 'center', position: 'absolute', left: 0, right: 0, top: 0, boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover [data-fold]': { opacity: 1 },
    // What changes in a row moves nothing outside of it.
    contain: 'layout style',
  },
  // What is said about its new name stands above the rows that follow.
  renamed: { zIndex: 2 },
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

/** Drawn anew only when something of it has changed. What a mouse does on it is the tree's to hear. */
export const CheckpointTreeRow = memo(function CheckpointTreeRow({ row, naming, id, top, height, columns, geometry, isSelected, isActive, isRenamed }: {
  readonly row: TreeRow; readonly naming: RowNaming; readonly id: string;
  /** Pixels. */
  readonly top: number; readonly height: number;
  readonly columns: string; readonly geometry: LaneGeometry;
  readonly isSelected: boolean; readonly isActive: boolean; readonly isRenamed: boolean;
}) {
  const styles = useStyles();
  const { vm, tree, sizes } = naming;
  return (
    <div
      // While its name is a field, its name is what stands in it.
      role="treeitem" id={id} data-node={row.key} {...(isRenamed ? {} : { 'aria-label': rowName(row, naming) })}
      aria-level={row.level} aria-posinset={row.place} aria-setsize={row.siblingCount}
      aria-selected={isSelected} {...(row.canFold ? { 'aria-expanded': row.heldCount === 0 } : {})} {...(isActive ? { 'data-active': '' } : {})}
      className={mergeClasses(styles.row, isSelected && styles.selected, isRenamed && styles.renamed)}
      style={{ height, gridTemplateColumns: columns, transform: `translateY(${String(top)}px)` }}
    >
      <Lanes row={row} geometry={geometry} rowHeight={height} />
      <FoldToggle row={row} onFold={() => toggleFold(row)} />
      {row.node === null
        ? <NowCells vm={vm} tree={tree} sizes={sizes} />
        : <CheckpointCells node={row.node} heldCount={row.heldCount} sizes={sizes} isRenamed={isRenamed} />}
    </div>
  );
});

/** Folds a row's branch, or unfolds it. */
export function toggleFold({ key, heldCount }: TreeRow): void {
  setFolded([key], heldCount === 0);
}
