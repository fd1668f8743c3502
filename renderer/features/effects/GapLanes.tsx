import { makeStyles } from '@fluentui/react-components';
import { laneLook, laneX, rowHeight, useLaneStyles } from '../checkpointTree/treeStyle.ts';

const useStyles = makeStyles({
  svg: { position: 'absolute', left: 0, top: 0, overflow: 'visible', pointerEvents: 'none' },
});

/** The lines of rows that are left out, broken to say that something is. */
export function GapLanes({ linesIn, linesOut }: { readonly linesIn: readonly number[]; readonly linesOut: readonly number[] }) {
  const styles = useStyles();
  const middle = rowHeight / 2;
  return (
    <svg aria-hidden className={styles.svg} width={laneX(0)} height={rowHeight} fill="none">
      {linesIn.map((lane) => <Broken key={`in ${String(lane)}`} lane={lane} from={0} to={middle} />)}
      {linesOut.map((lane) => <Broken key={`out ${String(lane)}`} lane={lane} from={middle} to={rowHeight} />)}
    </svg>
  );
}

function Broken({ lane, from, to }: { readonly lane: number; readonly from: number; readonly to: number }) {
  const looks = useLaneStyles();
  return (
    <path
      className={looks[laneLook(lane)]} d={`M${String(laneX(lane))} ${String(from)}V${String(to)}`} stroke="currentColor"
      strokeWidth={lane === 0 ? 2.5 : 1.5} strokeDasharray="3 3"
    />
  );
}
