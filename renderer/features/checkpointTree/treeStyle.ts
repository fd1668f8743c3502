import { makeStyles, tokens } from '@fluentui/react-components';

/** Pixels. */
export const rowHeight = 30;
export const headHeight = 30;
export const laneWidth = 18;
const laneMargin = 17;
/** Deeper lanes are drawn in the last: a picture wider than the names helps nobody. */
const maximumLanes = 12;

/** The middle of a lane, in pixels from the row's left edge. */
export function laneX(lane: number): number {
  return laneMargin + Math.min(lane, maximumLanes - 1) * laneWidth;
}

/** The tracks that all rows share, with room for the lanes before the names. */
export function treeColumns(deepestLane: number): string {
  const lanes = laneX(deepestLane) + laneMargin;
  return `${String(lanes)}px minmax(160px, 1.6fr) minmax(150px, 0.9fr) minmax(110px, 0.6fr) minmax(100px, 1fr)`;
}

/** Lanes beside the trunk take turns. `currentColor` is the lane's. */
export const useLaneStyles = makeStyles({
  trunk: { color: tokens.colorBrandStroke1, '@media (forced-colors: active)': { color: 'CanvasText' } },
  first: { color: tokens.colorPaletteGrapeBorderActive, '@media (forced-colors: active)': { color: 'CanvasText' } },
  second: { color: tokens.colorPaletteTealBorderActive, '@media (forced-colors: active)': { color: 'CanvasText' } },
  third: { color: tokens.colorPaletteMagentaBorderActive, '@media (forced-colors: active)': { color: 'CanvasText' } },
  warning: { color: tokens.colorStatusWarningForeground3, '@media (forced-colors: active)': { color: 'CanvasText' } },
  danger: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'CanvasText' } },
});

export type LaneLook = keyof ReturnType<typeof useLaneStyles>;

const branchLooks = ['first', 'second', 'third'] as const;

export function laneLook(lane: number): LaneLook {
  return lane === 0 ? 'trunk' : (branchLooks[(lane - 1) % branchLooks.length] ?? 'first');
}
