import { makeStyles, tokens } from '@fluentui/react-components';

/** Pixels. */
export const headHeight = 30;
const widestLane = 18;
const narrowestLane = 4;
const laneMargin = 17;
/** Lanes of full width that the picture may take; with more of them each is narrower, so that the names stay in view. */
const roomForLanes = 12;
/** As many as a VM can have; deeper ones, which no host makes, share the last. */
const maximumLanes = 50;

/** Where the lanes of one tree are drawn, in pixels from the row's left edge. */
export interface LaneGeometry {
  /** The last lane that has a place of its own. */
  readonly lastLane: number;
  /** The middle of a lane. */
  readonly x: (lane: number) => number;
  /** Of the whole picture. */
  readonly width: number;
}

export function laneGeometry(deepestLane: number, room = roomForLanes): LaneGeometry {
  const lastLane = Math.min(deepestLane, maximumLanes - 1);
  const step = Math.max(narrowestLane, Math.min(widestLane, (room * widestLane) / (lastLane + 1)));
  const x = (lane: number) => laneMargin + Math.min(lane, lastLane) * step;
  return { lastLane, x, width: x(lastLane) + laneMargin };
}

const foldWidth = 20;
/** The least that name, created, size and notes need: 18 characters of a name, and notes come last. */
const least = { name: 140, created: 84, size: 80, notes: 16 } as const;

/** Pixels of the column of kinds, which is as wide as the longest name of a kind in the tree: icon and margins, and its letters. */
export function kindWidth(kindNames: readonly string[]): number {
  const longest = kindNames.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.max(112, Math.min(190, 46 + Math.ceil(7 * longest)));
}

const notesShare = '--notes-share';

/** Where there is no room for notes, nothing stands in their place: a piece of a letter helps nobody. */
export const withoutNotes = '@container checkpoints (max-width: 680px)';

/** Then what holds the tracks, or the rows that have them, leaves the room to the names. */
export const shareWithoutNotes = { [notesShare]: '0fr' } as const;

/** The tracks that all rows share: lanes, fold, then the columns. */
export function treeColumns({ width }: LaneGeometry, kind: number): string {
  return [
    `${String(width)}px`, `${String(foldWidth)}px`, `minmax(${String(least.name)}px, 1.4fr)`, `${String(kind)}px`,
    `minmax(${String(least.created)}px, 112px)`, `minmax(${String(least.size)}px, 0.75fr)`, `minmax(${String(least.notes)}px, var(${notesShare}, 1.5fr))`,
  ].join(' ');
}

/** Pixels below which the columns scroll sideways. */
export function leastWidth({ width }: LaneGeometry, kind: number): number {
  return width + foldWidth + kind + least.name + least.created + least.size + least.notes;
}

/** Lanes beside the trunk take turns. `currentColor` is the lane's. */
export const useLaneStyles = makeStyles({
  trunk: { color: tokens.colorBrandStroke1, '@media (forced-colors: active)': { color: 'CanvasText' } },
  first: { color: tokens.colorPaletteGrapeBorderActive, '@media (forced-colors: active)': { color: 'CanvasText' } },
  second: { color: tokens.colorPaletteTealBorderActive, '@media (forced-colors: active)': { color: 'CanvasText' } },
  third: { color: tokens.colorPaletteMagentaBorderActive, '@media (forced-colors: active)': { color: 'CanvasText' } },
  foreign: { color: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { color: 'CanvasText' } },
  warning: { color: tokens.colorStatusWarningForeground3, '@media (forced-colors: active)': { color: 'CanvasText' } },
  danger: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'CanvasText' } },
});

export type LaneLook = keyof ReturnType<typeof useLaneStyles>;

const branchLooks = ['first', 'second', 'third'] as const;

export function laneLook(lane: number): LaneLook {
  return lane === 0 ? 'trunk' : (branchLooks[(lane - 1) % branchLooks.length] ?? 'first');
}
