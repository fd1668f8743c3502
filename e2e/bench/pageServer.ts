import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentTypeOf } from '../../electron/shell/appFiles.ts';
import { contentSecurityPolicy } from '../../electron/shell/contentSecurityPolicy.ts';
import { root } from '../specs/app.ts';
import { benchPages, pagesFolder, type BenchPage } from './bundlePages.ts';

/** Under the app's own policy ours; the others under one that lets them put in their styles, without which AG Grid draws nothing. */
const ours: readonly BenchPage[] = ['tableOurs', 'treeOurs', 'window'];
const foreignPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

export interface PageServer {
  readonly addressOf: (page: BenchPage) => string;
  readonly close: () => void;
}

/** Serves the bundled pages to this machine. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({ status, type, policy, body }) => {
      response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { addressOf: (page) => `http://127.0.0.1:${String(port)}/${page}`, close: () => void server.close() };
}

interface Answer { readonly status: number; readonly type: string; readonly policy: string; readonly body: string | Buffer }

async function answer(url: string): Promise<Answer> {
  const name = url.slice(1);
  const nonce = randomBytes(16).toString('base64');
  const policy = (ours as readonly string[]).includes(name) ? contentSecurityPolicy(nonce) : foreignPolicy;
  if (Object.hasOwn(benchPages, name)) return { status: 200, type: 'text/html; charset=utf-8', policy, body: pageOf(name, nonce) };
  const file = styles[name] ?? path.join(pagesFolder, path.normalize(name));
  if (!file.startsWith(root) || !existsSync(file)) return { status: 404, type: 'text/plain', policy, body: '' };
  return { status: 200, type: contentTypeOf(file), policy, body: await readFile(file) };
}

/** Ours has the window's own style sheet, and all have one that gives them the same room. */
const styles: Readonly<Record<string, string>> = {
  'window.css': path.join(root, 'renderer', 'window.css'), 'viewport.css': path.join(import.meta.dirname, 'pages', 'viewport.css'),
};

function pageOf(name: string, nonce: string): string {
  const sheets = (ours as readonly string[]).includes(name) ? ['window.css', 'viewport.css'] : ['viewport.css'];
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><meta property="csp-nonce" nonce="${nonce}">${links}</head>
<body><div id="root"></div><script type="module" src="/${name}.js"></script></body></html>`;
}
