import { makeStyles } from '@fluentui/react-components';
import { laneLook, useLaneStyles, type LaneGeometry } from '../checkpointTree/treeStyle.ts';

const useStyles = makeStyles({
  svg: { position: 'absolute', left: 0, top: 0, overflow: 'visible', pointerEvents: 'none' },
});

/** The lines of rows that are left out, broken to say that something is. */
export function GapLanes({ linesIn, linesOut, geometry, rowHeight }: {
  readonly linesIn: readonly number[]; readonly linesOut: readonly number[]; readonly geometry: LaneGeometry; readonly rowHeight: number;
}) {
  const styles = useStyles();
  const middle = rowHeight / 2;
  return (
    <svg aria-hidden className={styles.svg} width={geometry.x(0)} height={rowHeight} fill="none">
      {linesIn.map((lane) => <Broken key={`in ${String(lane)}`} lane={lane} x={geometry.x(lane)} from={0} to={middle} />)}
      {linesOut.map((lane) => <Broken key={`out ${String(lane)}`} lane={lane} x={geometry.x(lane)} from={middle} to={rowHeight} />)}
    </svg>
  );
}

function Broken({ lane, x, from, to }: { readonly lane: number; readonly x: number; readonly from: number; readonly to: number }) {
  const looks = useLaneStyles();
  return (
    <path
      className={looks[laneLook(lane)]} d={`M${String(x)} ${String(from)}V${String(to)}`} stroke="currentColor"
      strokeWidth={lane === 0 ? 2.5 : 1.5} strokeDasharray="3 3"
    />
  );
}
