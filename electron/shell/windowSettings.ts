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

const pixels = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);

export const windowSettingsSchema: z.ZodType<WindowSettings> = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: size, height: size }).nullable(),
  isMaximized: z.boolean(),
});

export const firstWindowSettings: WindowSettings = { bounds: null, isMaximized: false };

/** The smallest window that shows all three panes. */
export const minimumSize = { width: 1024, height: 700 } as const;

/** As much of the window must be on a screen, or it could not be taken hold of. */
const graspable = { width: 200, height: 100 } as const;

/** Where to open the window; without a place where the screens have changed, so that it is never out of sight. */
export function placeWindow({ bounds }: WindowSettings, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (bounds === null) return { width: 1440, height: 900 };
  const width = Math.max(bounds.width, minimumSize.width);
  const height = Math.max(bounds.height, minimumSize.height);
  const isInSight = screens.some((screen) => overlap(bounds.x, width, screen.x, screen.width) >= graspable.width
    && overlap(bounds.y, height, screen.y, screen.height) >= graspable.height);
  return isInSight ? { x: bounds.x, y: bounds.y, width, height } : { width, height };
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
