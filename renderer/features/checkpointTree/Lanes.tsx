import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import type { TreeRow } from './treeLayout.ts';
import { laneLook, laneX, rowHeight, useLaneStyles, type LaneLook } from './treeStyle.ts';

const useStyles = makeStyles({
  // A line that leaves another lane begins in the row above.
  svg: { position: 'absolute', left: 0, top: 0, overflow: 'visible', pointerEvents: 'none' },
  hollow: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  solid: { fill: 'currentColor' },
});

const middle = rowHeight / 2;
const radius = 4.5;
const trunkWidth = 2.5;
const branchWidth = 1.5;

/** The lines of one row, and its node. Says nothing that the row's text does not. */
export function Lanes({ row }: { readonly row: TreeRow }) {
  const styles = useStyles();
  const { lane, firstLane, from, goesOn } = row;
  const passing = Array.from({ length: lane - firstLane }, (_, index) => firstLane + index);
  return (
    <svg aria-hidden className={styles.svg} width={laneX(lane) + radius * 2} height={rowHeight} fill="none">
      {passing.map((one) => <Line key={one} lane={one} d={vertical(one, 0, rowHeight)} />)}
      {from === 'side' && <Line lane={lane} d={leaving(lane)} />}
      {from === 'above' && <Line lane={lane} d={vertical(lane, 0, middle)} />}
      {goesOn && <Line lane={lane} d={vertical(lane, middle, rowHeight)} />}
      {row.node === null ? <NowMark lane={lane} /> : <NodeMark node={row.node} lane={lane} />}
    </svg>
  );
}

function Line({ lane, d }: { readonly lane: number; readonly d: string }) {
  const looks = useLaneStyles();
  return <path className={looks[laneLook(lane)]} d={d} stroke="currentColor" strokeWidth={lane === 0 ? trunkWidth : branchWidth} />;
}

function vertical(lane: number, top: number, bottom: number): string {
  return `M${String(laneX(lane))} ${String(top)}V${String(bottom)}`;
}

/** A soft bend from the middle of the row above in the lane inwards. */
function leaving(lane: number): string {
  const [start, end] = [laneX(lane - 1), laneX(lane)];
  const top = radius - middle;
  return `M${String(start)} ${String(top)}C${String(start)} ${String(middle - 8)} ${String(end)} ${String(top + 8)} ${String(end)} ${String(middle)}`;
}

/** Filled: no memory. Ring: with memory. Dashed ring: unclear. Square: not the user's own. */
function NodeMark({ node, lane }: { readonly node: CheckpointNode; readonly lane: number }) {
  const looks = useLaneStyles();
  const styles = useStyles();
  const { hasMemory, snapshotType } = node.checkpoint;
  const shape = {
    className: mergeClasses(looks[nodeLook(node, lane)], hasMemory === false ? styles.solid : styles.hollow), stroke: 'currentColor', strokeWidth: 2,
    ...(hasMemory === null ? { strokeDasharray: '2 2' } : {}),
  };
  if (snapshotType === 'Standard') return <circle {...shape} cx={laneX(lane)} cy={middle} r={radius} />;
  return <rect {...shape} x={laneX(lane) - radius} y={middle - radius} width={radius * 2} height={radius * 2} rx={1} />;
}

function nodeLook(node: CheckpointNode, lane: number): LaneLook {
  if (node.defect !== null) return 'danger';
  return kindOf(node.checkpoint) === 'fellBackToStandard' ? 'warning' : laneLook(lane);
}

function NowMark({ lane }: { readonly lane: number }) {
  const looks = useLaneStyles();
  const styles = useStyles();
  return <circle className={mergeClasses(looks.trunk, styles.hollow)} cx={laneX(lane)} cy={middle} r={radius} stroke="currentColor" strokeWidth={4} />;
}
