import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { root } from '../specs/app.ts';
import { openStage, reopen, type Stage, type StageSet } from './Stage.ts';

export interface SceneTools extends Stage {
  /** Takes the picture now, in every size and theme; `part` is added to the scene's name. Without it one is taken at the end. */
  readonly take: (part?: string) => Promise<void>;
}

/** Brings the app into the state that is shown, by roles and names as a person would. It begins with the window as it opens. */
export type Act = (tools: SceneTools) => Promise<void>;

interface Size { readonly width: number; readonly height: number; readonly scale: number }

const allSizes: Readonly<Record<string, Size>> = {
  '1440x900': { width: 1440, height: 900, scale: 1 },
  '1024x700': { width: 1024, height: 700, scale: 1 },
  '2560x1440': { width: 2560, height: 1440, scale: 1 },
  '1280x720@200%': { width: 1280, height: 720, scale: 2 },
};

const allThemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const sizes = Object.entries(allSizes).filter(([name]) => isWanted(name, process.env['PICTURES_SIZE']));
const themes = Object.entries(allThemes).filter(([name]) => isWanted(name, process.env['PICTURES_THEME']));
const folder = path.join(root, 'out', 'pictures');

/** Apps that are open in this worker, by what they were opened with. */
const test = base.extend<object, { stages: (set: StageSet) => Promise<Stage> }>({
  stages: [async ({}, use) => {
    const open: { readonly set: StageSet; readonly stage: Promise<Stage> }[] = [];
    await use((set) => {
      const shared = set.own === true ? undefined : open.find((one) => isSame(one.set, set));
      if (shared !== undefined) return shared.stage;
      // A start that hangs is the display's matter and tried once more, as in the specs.
      const stage = openStage(set).catch(() => openStage(set));
      if (set.own !== true) open.push({ set, stage });
      return stage;
    });
    for (const { stage } of open) await stage.then((one) => one.close(), () => undefined);
  }, { scope: 'worker' }],
});

/** One named picture, or several; each is a file of that name for every size and theme. */
export function scene(name: string, act: Act, set: StageSet = {}): void {
  for (const scale of new Set(sizes.map(([, size]) => size.scale))) {
    test(scale === 1 ? name : `${name}, ${String(scale * 100)} %`, async ({ stages }) => {
      test.skip(set.host === 'powershell' && process.env['PICTURES_WITHOUT_POWERSHELL'] === '1', 'no PowerShell engine here');
      const stage = await stages({ ...set, scale });
      if (set.own !== true) await reopen(stage);
      await stage.page.getByRole('menubar').waitFor();
      // Scenes are set with room; the pictures then have their own sizes.
      await stage.setSize(scale === 1 ? 1440 : 1320, scale === 1 ? 900 : 760);
      let taken = 0;
      const take = async (part?: string): Promise<void> => {
        taken += 1;
        await takeAll(stage, scale, part === undefined ? name : `${name}, ${part}`);
      };
      try {
        await act({ ...stage, take });
        if (taken === 0) await take();
      } finally {
        if (set.own === true) await stage.close();
      }
    });
  }
}

async function takeAll({ page, setSize }: Stage, scale: number, name: string): Promise<void> {
  const ofScale = sizes.filter(([, size]) => size.scale === scale);
  for (const [sizeName, { width, height }] of ofScale) {
    await setSize(width, height);
    for (const [themeName, media] of themes) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
      const place = path.join(folder, `${sizeName.replace('%', '')} ${themeName}`.replaceAll(' ', '-'));
      await mkdir(place, { recursive: true });
      await page.screenshot({ path: path.join(place, `${fileNameOf(name)}.png`), animations: 'disabled', caret: 'hide' });
    }
  }
}

/** "Context menu, checkpoint" → "context-menu-checkpoint". */
function fileNameOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

function isWanted(name: string, wanted: string | undefined): boolean {
  return wanted === undefined || wanted === '' || wanted.split(',').some((one) => name.startsWith(one));
}

function isSame(one: StageSet, other: StageSet): boolean {
  return one.host === other.host && one.world === other.world && one.fault === other.fault && one.scale === other.scale;
}
