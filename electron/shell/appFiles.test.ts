import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppFiles, appOrigin, contentTypeOf, findAppFile, listAppFiles } from './appFiles.ts';

let parent: string;
let files: AppFiles;
beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'app-files-'));
  await mkdir(path.join(parent, 'renderer', 'assets'), { recursive: true });
  await writeFile(path.join(parent, 'main.cjs'), 'not to be served');
  await writeFile(path.join(parent, 'renderer', 'index.html'), '');
  await writeFile(path.join(parent, 'renderer', 'assets', 'a b.js'), '');
  files = listAppFiles(path.join(parent, 'renderer'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const ask = (place: string, method = 'GET') => findAppFile(files, method, `${appOrigin}${place}`);
const inFolder = (...place: string[]) => path.join(parent, 'renderer', ...place);

describe('an address', () => {
  it('of a file of the build gives that file', () => {
    expect(ask('/index.html')).toBe(inFolder('index.html'));
    expect(ask('/index.html?query#place')).toBe(inFolder('index.html'));
    expect(ask('/assets/a%20b.js')).toBe(inFolder('assets', 'a b.js'));
  });

  it.each(['/nothing.html', '/', '/assets', '/assets/', '//index.html', '/INDEX.HTML', '/./index.html'])('of nothing gives 404: %s', (place) => {
    expect(ask(place)).toBe(404);
  });

  it.each([
    '/../main.cjs', '/..%2fmain.cjs', '/..%2F..%2fetc/passwd', '/%2e%2e/main.cjs', '/assets/..%2f..%2fmain.cjs', '/..%5cmain.cjs', '/..\\main.cjs',
    '/index.html%00.js', '/%', '/%c3%28',
  ])('that tries a way out, or cannot be read, gives 400: %s', (place) => {
    expect(ask(place)).toBe(400);
  });

  it('of another scheme or host, or with another method, gives 400', () => {
    expect(findAppFile(files, 'GET', 'app://elsewhere/index.html')).toBe(400);
    expect(findAppFile(files, 'GET', `${appOrigin}.evil/index.html`)).toBe(400);
    expect(findAppFile(files, 'GET', 'file:///index.html')).toBe(400);
    expect(ask('/index.html', 'POST')).toBe(400);
  });

  it('never gives a file outside the folder', () => {
    const part = fc.oneof(fc.constantFrom('..', '%2e%2e', '/', '%2f', '\\', '%5c', '.', 'main.cjs', 'index.html', 'assets', '%00', '//'), fc.string());
    fc.assert(fc.property(fc.array(part), (parts) => {
      const found = ask(`/${parts.join('')}`);
      return typeof found === 'number' || [...files.values()].includes(found);
    }), { numRuns: 2000 });
  });
});

it('a kind of file that the build does not make is never guessed', () => {
  expect(contentTypeOf('/a/index.HTML')).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('/a/b.js')).toBe('text/javascript; charset=utf-8');
  expect(contentTypeOf('/a/b.exe')).toBe('application/octet-stream');
});
