import { describe, expect, it } from 'vitest';
import { minimumSize, placeWindow } from './windowSettings.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
/** 1366 × 768 at 200 %, with a task bar. */
const laptop = { x: 0, y: 0, width: 683, height: 360 };
const place = (x: number, y: number, width = 1200, height = 800) => placeWindow({ bounds: { x, y, width, height }, isMaximized: false }, [screen]);

describe('placeWindow', () => {
  it('puts the window where it stood', () => {
    expect(place(100, 50)).toEqual({ x: 100, y: 50, width: 1200, height: 800 });
  });

  it('leaves the place to the system the first time', () => {
    expect(placeWindow({ bounds: null, isMaximized: false }, [screen])).toEqual({ width: 1440, height: 900 });
  });

  it('opens no larger than the screen the first time', () => {
    expect(placeWindow({ bounds: null, isMaximized: false }, [laptop])).toEqual({ width: 683, height: 360 });
  });

  it('never puts it where no screen is any more, but keeps its size', () => {
    expect(place(3000, 0)).toEqual({ width: 1200, height: 800 });
    expect(place(-1150, 0)).toEqual({ width: 1200, height: 800 });
    expect(place(0, 1000)).toEqual({ width: 1200, height: 800 });
  });

  it('makes it fit the screen that is left', () => {
    const bounds = { x: 2000, y: 0, width: 1600, height: 1000 };
    expect(placeWindow({ bounds, isMaximized: false }, [laptop])).toEqual({ width: 683, height: 360 });
  });

  it('takes a window that is half on a screen', () => {
    expect(place(-600, 0)).toMatchObject({ x: -600 });
  });

  it('never makes it smaller than its panes need', () => {
    expect(place(0, 0, 10, 10)).toMatchObject({ width: 960, height: 540 });
  });
});

describe('minimumSize', () => {
  it('is what the panes need', () => {
    expect(minimumSize([screen])).toEqual({ width: 960, height: 540 });
  });

  it('never exceeds a screen, not even the smallest of several', () => {
    expect(minimumSize([laptop])).toEqual({ width: 683, height: 360 });
    expect(minimumSize([screen, laptop])).toEqual({ width: 683, height: 360 });
  });
});
