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
const columnWidths = [
  // Name, kind, created, size, notes: the least that each needs, and what it may have. Those with a fixed most are served first,
  // then 20 characters of a name, and notes come last.
  [154, 'minmax(154px, 1.4fr)'], [164, 'minmax(164px, 182px)'], [84, 'minmax(84px, 112px)'], [80, 'minmax(80px, 0.75fr)'], [16, 'minmax(16px, 1.5fr)'],
] as const;

/** The tracks that all rows share: lanes, fold, then the columns. */
export function treeColumns({ width }: LaneGeometry): string {
  return [`${String(width)}px`, `${String(foldWidth)}px`, ...columnWidths.map(([, track]) => track)].join(' ');
}

/** Pixels below which the columns scroll sideways. */
export function leastWidth({ width }: LaneGeometry): number {
  return columnWidths.reduce((sum, [least]) => sum + least, width + foldWidth);
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
