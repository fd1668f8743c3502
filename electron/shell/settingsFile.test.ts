import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from './settingsFile.ts';
import { firstWindowSettings, windowSettingsSchema, type WindowSettings } from './windowSettings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'window.json');
const read = () => readSettings(file(), windowSettingsSchema, firstWindowSettings);
const settings: WindowSettings = { bounds: { x: -10, y: 20, width: 1200, height: 800 }, isMaximized: true };

describe('a settings file', () => {
  it('gives back what was written, and nothing is left beside it', async () => {
    expect(await writeSettings(file(), settings)).toBeNull();
    expect(await read()).toEqual({ settings, problem: null });
    expect(await readdir(folder)).toEqual(['window.json']);
  });

  it('that is not there yet means the defaults, and no problem', async () => {
    expect(await read()).toEqual({ settings: firstWindowSettings, problem: null });
  });

  it.each(['', '{', 'null', '[]', '{"bounds":{"x":0},"isMaximized":true}', '{"bounds":null}', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"isMaximized":false}'])(
    'that does not fit is kept aside while the defaults stand in: %s', async (text) => {
      await writeFile(file(), text);
      const { settings: used, problem } = await read();
      expect(used).toEqual(firstWindowSettings);
      expect(problem).toContain(file());
      expect(await readFile(`${file()}.unreadable`, 'utf8')).toBe(text);
      expect(await read()).toEqual({ settings: firstWindowSettings, problem: null });
    });

  it('that cannot be written says so and leaves what was there', async () => {
    await mkdir(file());
    await writeFile(path.join(file(), 'kept'), '');
    expect(await writeSettings(file(), settings)).toContain(file());
    expect(await readdir(folder)).toEqual(['window.json']);
    expect(await readdir(file())).toEqual(['kept']);
  });
});
