import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './paths.mjs';

const docs = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'));
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...docs.map((file) => `docs/${file}`)];

function read(page: string): string {
  return readFileSync(path.join(root, page), 'utf8');
}

/** Where a page points to inside the repository: links and pictures of Markdown, and of the HTML that README uses for pictures. */
function targetsIn(page: string): readonly string[] {
  const text = read(page).replaceAll(/```.*?```/gs, '');
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, link, attribute]) => link ?? attribute ?? '');
  return found.filter((target) => !/^[a-z]+:/.test(target));
}

/** As GitHub makes it of a heading. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\- ]/gu, '').replaceAll(' ', '-'));
}

describe('documentation', () => {
  it.each(pages)('%s: every link inside the repository leads somewhere', (page) => {
    for (const target of targetsIn(page)) {
      const [file = '', anchor] = target.split('#');
      const aim = file === '' ? page : path.join(path.dirname(page), file);
      expect(existsSync(path.join(root, aim)), `${page} points to ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(aim), `${page} points to ${target}`).toContain(anchor);
    }
  });

  it('has every page in its index', () => {
    const listed = targetsIn('docs/README.md');
    for (const page of docs.filter((file) => file !== 'README.md')) expect(listed).toContain(page);
  });

  it('keeps a page written by hand under 80 lines', () => {
    const notByHand = ['what-is-possible.md', 'world-format.md'];
    for (const page of docs.filter((file) => !notByHand.includes(file))) expect(read(`docs/${page}`).split('\n').length, page).toBeLessThan(80);
  });
});
