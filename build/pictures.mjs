import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { picturesFolder, root } from './paths.mjs';
import { prepareApp, prepareStandIn } from './prepare.mjs';
import { isThere, mustRun, run, runMain, step, StepError } from './run.mjs';

const usage = `npm run pictures -- [options]: pictures of every view, dialog and state, in out/pictures

  --only=<text>   scenes whose name holds the text (several: with |)
  --theme=<name>  light, dark or contrast (several: with ,)
  --size=<name>   1024x700, 1440x900, 2560x1440 or 1280x720@200% (several: with ,)
  --sheets        a contact sheet for each size and theme too
  --docs          the pictures of README and docs, into docs/pictures
  --list          the names of the scenes`;

/** Pictures that README and docs show: name of the file, and of the scene. */
const docsPictures = { main: 'main window', apply: 'apply', settings: 'settings' };
const docsFolder = path.join(root, 'docs', 'pictures');
const docsLimit = 150_000;

await runMain(async () => {
  const options = optionsOf(process.argv.slice(2));
  if (options.has('list')) return runScenes(options, process.env);
  const env = { ...await prepareApp(), PICTURES_WITHOUT_POWERSHELL: await prepareStandIn() ? '' : '1' };
  const display = await openDisplay({ size: '2700x1600x24' });
  try {
    await bundle();
    if (!options.has('only')) await rm(picturesFolder, { recursive: true, force: true });
    const code = await runScenes(options, { ...env, ...display.env });
    if (options.has('sheets')) await makeSheets();
    if (options.has('docs') && code === 0) await writeDocsPictures();
    console.log(`\n${await countPictures()} pictures in ${path.relative(root, picturesFolder)}${code === 0 ? '' : '; the scenes named above failed'}`);
    return code;
  } finally {
    display.close();
  }
});

/**
 * @param {readonly string[]} args
 * @returns {Map<string, string>}
 */
function optionsOf(args) {
  const options = new Map(args.map((arg) => {
    const [, name, value = ''] = /^--([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined || !['only', 'theme', 'size', 'sheets', 'docs', 'list'].includes(name)) throw new StepError(`${arg}?\n\n${usage}`);
    return [name, value];
  }));
  return options.has('docs') ? new Map([...options, ['theme', 'light,dark'], ['size', '1440x900'], ['only', `^(${Object.values(docsPictures).join('|')})$`]]) : options;
}

/**
 * @param {Map<string, string>} options
 * @param {NodeJS.ProcessEnv} env
 */
function runScenes(options, env) {
  const only = options.get('only');
  return run(process.execPath, [
    path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/pictures.config.ts',
    // Playwright looks for the pattern in "file name scene name".
    ...only ? ['--grep', only.replace('^(', String.raw`(?<=\.ts )(`)] : [],
    ...options.has('list') ? ['--list'] : [],
  ], { env: { ...env, PICTURES_THEME: options.get('theme'), PICTURES_SIZE: options.get('size') } });
}

async function makeSheets() {
  if (!isThere('montage')) {
    console.log('- no contact sheets: ImageMagick (montage) is not installed');
    return;
  }
  await step('Making contact sheets', async () => {
    for (const folder of (await readdir(picturesFolder, { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
      const place = path.join(picturesFolder, folder.name);
      const files = (await readdir(place)).toSorted().map((file) => path.join(place, file));
      for (let start = 0; start < files.length; start += 12) {
        const target = path.join(picturesFolder, `sheet-${folder.name}-${start / 12 + 1}.png`);
        await mustRun('montage', [...files.slice(start, start + 12), '-set', 'label', '%t', '-geometry', '800x>+12+12', '-tile', '3x', '-background', '#808080', target]);
      }
    }
  });
}

/** Small enough for a repository: with fewer colours where a picture is too large. */
async function writeDocsPictures() {
  await step('Writing docs/pictures', async () => {
    if (!isThere('convert')) throw new StepError('Writing small pictures needs ImageMagick (convert).');
    await rm(docsFolder, { recursive: true, force: true });
    await mustRun(process.execPath, ['-e', `require('node:fs').mkdirSync(${JSON.stringify(docsFolder)})`]);
    for (const [file, scene] of Object.entries(docsPictures)) {
      for (const theme of ['light', 'dark']) await writeSmall(path.join(picturesFolder, `1440x900-${theme}`, `${scene.replaceAll(' ', '-')}.png`), path.join(docsFolder, `${file}-${theme}.png`));
    }
  });
}

/**
 * @param {string} source
 * @param {string} target
 */
async function writeSmall(source, target) {
  for (const colours of [256, 128, 64]) {
    await mustRun('convert', [source, '-strip', '-dither', 'None', '-colors', String(colours), '-define', 'png:compression-level=9', `PNG8:${target}`]);
    const { size } = await stat(target);
    if (size <= docsLimit) return;
  }
  throw new StepError(`${path.relative(root, target)} is still larger than ${docsLimit / 1000} kB.`);
}

async function countPictures() {
  const all = await readdir(picturesFolder, { recursive: true }).catch(() => []);
  return all.filter((file) => file.endsWith('.png') && !path.basename(file).startsWith('sheet-')).length;
}
