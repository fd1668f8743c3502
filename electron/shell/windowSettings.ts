import { z } from 'zod';

/** In device-independent pixels of the desktop. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood. `bounds` null: never yet. */
export interface WindowSettings {
  readonly bounds: Rectangle | null;
  readonly isMaximized: boolean;
}

type Size = Pick<Rectangle, 'width' | 'height'>;

const pixels = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);

export const windowSettingsSchema: z.ZodType<WindowSettings> = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: size, height: size }).nullable(),
  isMaximized: z.boolean(),
});

export const firstWindowSettings: WindowSettings = { bounds: null, isMaximized: false };

/** The smallest window in which all three panes can be worked with. */
const smallestUsable: Size = { width: 960, height: 540 };

/** The size of the first day. */
const first: Size = { width: 1440, height: 900 };

/** As much of the window must be on a screen, or it could not be taken hold of. */
const graspable: Size = { width: 200, height: 100 };

/**
 * The smallest size that the window may be given. It fits the work area of every screen, so that the window can be moved to
 * any of them: at 200 % a laptop's 1366 × 768 pixels are only 683 × 384 of the desktop's.
 */
export function minimumSize(workAreas: readonly Rectangle[]): Size {
  return fitting(smallestUsable, {
    width: Math.min(...workAreas.map(({ width }) => width)), height: Math.min(...workAreas.map(({ height }) => height)),
  });
}

/** Where to open the window, the primary screen's work area first; without a place where the screens have changed, so that it is never out of sight. */
export function placeWindow({ bounds }: WindowSettings, workAreas: readonly [Rectangle, ...Rectangle[]]): Partial<Rectangle> {
  const [primary] = workAreas;
  if (bounds === null) return fitting(first, primary);
  const minimum = minimumSize(workAreas);
  const width = Math.max(bounds.width, minimum.width);
  const height = Math.max(bounds.height, minimum.height);
  const isInSight = workAreas.some((area) => overlap(bounds.x, width, area.x, area.width) >= graspable.width
    && overlap(bounds.y, height, area.y, area.height) >= graspable.height);
  return isInSight ? { x: bounds.x, y: bounds.y, width, height } : fitting({ width, height }, primary);
}

function fitting(wanted: Size, room: Size): Size {
  return { width: Math.min(wanted.width, room.width), height: Math.min(wanted.height, room.height) };
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
