import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import type { TreeRow } from './treeLayout.ts';
import { laneLook, useLaneStyles, type LaneGeometry, type LaneLook } from './treeStyle.ts';

const useStyles = makeStyles({
  // A line that leaves another lane begins in the row above.
  svg: { position: 'absolute', left: 0, top: 0, overflow: 'visible', pointerEvents: 'none' },
  hollow: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  solid: { fill: 'currentColor' },
});

const radius = 4.5;
const bend = 8;
const trunkWidth = 2.5;
const branchWidth = 1.5;

/** The lines of one row, and its node. Says nothing that the row's text does not. */
export function Lanes({ row, geometry, rowHeight }: { readonly row: TreeRow; readonly geometry: LaneGeometry; readonly rowHeight: number }) {
  const styles = useStyles();
  const looks = useLaneStyles();
  const x = geometry.x(Math.min(row.lane, geometry.lastLane));
  const place = { x, y: rowHeight / 2, looks, styles };
  return (
    <svg aria-hidden className={styles.svg} width={x + radius * 2} height={rowHeight} fill="none">
      {linesOf(row, geometry, rowHeight).map(({ look, d }) => (
        <path key={look} className={looks[look]} d={d} stroke="currentColor" strokeWidth={look === 'trunk' ? trunkWidth : branchWidth} />
      ))}
      {row.node === null ? nowMark(place) : nodeMark(row.node, row.lane, place)}
    </svg>
  );
}

/** One path for all lines that look alike: a scrolled tree draws hundreds of rows in a second. */
function linesOf({ lane, firstLane, from, goesOn }: TreeRow, geometry: LaneGeometry, rowHeight: number): readonly { readonly look: LaneLook; readonly d: string }[] {
  const shown = Math.min(lane, geometry.lastLane);
  const x = geometry.x(shown);
  const middle = rowHeight / 2;
  const lines = new Map<LaneLook, string>();
  const draw = (of: number, d: string) => lines.set(laneLook(of), `${lines.get(laneLook(of)) ?? ''}${d}`);
  for (let passing = firstLane; passing < shown; passing++) draw(passing, vertical(geometry.x(passing), 0, rowHeight));
  if (from === 'side') draw(lane, leaving(geometry.x(lane - 1), x, middle));
  if (from === 'above') draw(lane, vertical(x, 0, middle));
  if (goesOn) draw(lane, vertical(x, middle, rowHeight));
  return [...lines].map(([look, d]) => ({ look, d }));
}

function vertical(x: number, top: number, bottom: number): string {
  return `M${String(x)} ${String(top)}V${String(bottom)}`;
}

/** A soft bend from the middle of the row above, in the lane inwards, to the middle of this one. */
function leaving(start: number, end: number, middle: number): string {
  const top = radius - middle;
  return `M${String(start)} ${String(top)}C${String(start)} ${String(middle - bend)} ${String(end)} ${String(top + bend)} ${String(end)} ${String(middle)}`;
}

/** Where a mark stands, and the classes it may have: no component of its own, with hooks of its own, for each row of each tree. */
interface MarkPlace {
  readonly x: number; readonly y: number;
  readonly looks: ReturnType<typeof useLaneStyles>; readonly styles: ReturnType<typeof useStyles>;
}

/** Filled: no memory. Ring: with memory. Dashed ring: unclear. Square: not the user's own. */
function nodeMark(node: CheckpointNode, lane: number, { x, y, looks, styles }: MarkPlace): ReactNode {
  const { hasMemory, snapshotType } = node.checkpoint;
  const shape = {
    className: mergeClasses(looks[nodeLook(node, lane)], hasMemory === false ? styles.solid : styles.hollow), stroke: 'currentColor', strokeWidth: 2,
    ...(hasMemory === false ? {} : { 'data-hollow': '' }),
    ...(hasMemory === null ? { strokeDasharray: '2 2' } : {}),
  };
  if (snapshotType === 'Standard') return <circle {...shape} cx={x} cy={y} r={radius} />;
  return <rect {...shape} x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} rx={1} />;
}

function nodeLook(node: CheckpointNode, lane: number): LaneLook {
  if (node.defect !== null) return 'danger';
  if (node.checkpoint.snapshotType !== 'Standard') return 'foreign';
  return kindOf(node.checkpoint) === 'fellBackToStandard' ? 'warning' : laneLook(lane);
}

function nowMark({ x, y, looks, styles }: MarkPlace): ReactNode {
  return <circle data-hollow className={mergeClasses(looks.trunk, styles.hollow)} cx={x} cy={y} r={radius} stroke="currentColor" strokeWidth={4} />;
}
