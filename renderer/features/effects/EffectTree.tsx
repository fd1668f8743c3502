import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { newCheckpointId } from '../../../shared/domain/effects.ts';
import { isSameName } from '../../../shared/domain/sameName.ts';
import type { VmState } from '../../../shared/domain/vmState.ts';
import { stateOrUnknown } from '../../text/stateAfter.ts';
import { effectTexts } from '../../text/effects.ts';
import { formats } from '../../text/format.ts';
import { Unseen } from '../../ui/Unseen.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { Lanes } from '../checkpointTree/Lanes.tsx';
import { laneGeometry, type LaneGeometry } from '../checkpointTree/treeStyle.ts';
import type { EffectRow, EffectSide } from './effectRows.ts';
import { GapLanes } from './GapLanes.tsx';
import type { EffectLayout } from './useEffectLayout.ts';

/** Lanes of full width; the names need the rest of half a dialog. */
const roomForLanes = 5;

const useStyles = makeStyles({
  list: { margin: 0, marginLeft: '-8px', padding: 0, listStyleType: 'none', overflowY: 'auto', overflowX: 'hidden' },
  row: { position: 'relative', display: 'flex', minWidth: 0, gap: tokens.spacingHorizontalXS },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { color: 'CanvasText' } },
  new: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'CanvasText', fontWeight: tokens.fontWeightSemibold } },
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  moved: {},
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', flexShrink: 0 },
});

/** One side of the picture: rows with the lanes of the checkpoint tree; those that do not fit are scrolled to. `state` is Now's; null: nobody can tell. */
export function EffectTree({ title, side, state, newNote, layout: { mostRows, rowHeight } }: {
  readonly title: string; readonly side: EffectSide; readonly state: VmState | null; readonly newNote: string | null; readonly layout: EffectLayout;
}) {
  const styles = useStyles();
  const deepest = Math.max(0, ...side.rows.map((row) => (row.kind === 'gap' ? Math.max(0, ...row.linesIn, ...row.linesOut) : row.row.lane)));
  const geometry = laneGeometry(deepest, roomForLanes);
  const paddingLeft = geometry.width - 3;
  return (
    <ul className={styles.list} aria-label={title} tabIndex={0} style={{ maxHeight: rowHeight * mostRows }}>
      {side.rows.map((row) => (
        <li key={row.key} className={styles.row} style={{ paddingLeft, height: rowHeight, lineHeight: `${String(rowHeight)}px` }}>
          {row.kind === 'gap' ? <Gap gap={row} geometry={geometry} rowHeight={rowHeight} /> : <Node node={row} geometry={geometry} rowHeight={rowHeight} side={side} state={state} newNote={newNote} />}
        </li>
      ))}
    </ul>
  );
}

function Gap({ gap, geometry, rowHeight }: { readonly gap: Extract<EffectRow, { kind: 'gap' }>; readonly geometry: LaneGeometry; readonly rowHeight: number }) {
  const styles = useStyles();
  return (
    <>
      <GapLanes linesIn={gap.linesIn} linesOut={gap.linesOut} geometry={geometry} rowHeight={rowHeight} />
      <span className={mergeClasses(styles.quiet, gap.isRemoved && styles.removed)}>{effectTexts.more(gap.count)}</span>
      {gap.isRemoved && <Unseen>{effectTexts.marks.removed}</Unseen>}
    </>
  );
}

function Node({ node: { row, mark }, geometry, rowHeight, side, state, newNote }: {
  readonly node: Extract<EffectRow, { kind: 'node' }>; readonly geometry: LaneGeometry; readonly rowHeight: number; readonly side: EffectSide; readonly state: VmState | null; readonly newNote: string | null;
}) {
  const styles = useStyles();
  const checkpoint = row.node?.checkpoint;
  const parent = side.tree.byId.get((checkpoint ? row.parentKey : side.tree.now.parentId) ?? '')?.checkpoint;
  const below = <Unseen>{parent === undefined ? effectTexts.root : effectTexts.below(nameOf(parent))}</Unseen>;
  if (checkpoint === undefined) {
    return (
      <>
        <Lanes row={row} geometry={geometry} rowHeight={rowHeight} />
        <span className={styles.now}>{effectTexts.now}</span>
        <span className={styles.quiet}>{state === null ? effectTexts.stateUnknown : stateOrUnknown(state).toLowerCase()}</span>
        {below}
      </>
    );
  }
  const isShared = side.view.checkpoints.some(({ id, name }) => id !== checkpoint.id && isSameName(name, checkpoint.name));
  return (
    <>
      <Lanes row={row} geometry={geometry} rowHeight={rowHeight} />
      <span className={mergeClasses(styles.name, mark !== null && styles[mark])} title={checkpoint.name}><VisibleName name={nameOf(checkpoint)} /></span>
      {isShared && <span className={styles.quiet}>{formats.shortTime(checkpoint.createdAt)}</span>}
      {mark === 'new' && newNote !== null && <span className={styles.quiet}>{newNote}</span>}
      {mark !== null && <Unseen>{effectTexts.marks[mark]}</Unseen>}
      {below}
    </>
  );
}

function nameOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return id === newCheckpointId && name === '' ? effectTexts.unnamed : name;
}
