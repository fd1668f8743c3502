import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appScheme, type AppFiles, contentTypeOf, findAppFile, listAppFiles } from './appFiles.ts';
import { contentSecurityPolicy, noncePlaceholder } from './contentSecurityPolicy.ts';

/** Must run before the app is ready. The scheme gets an origin of its own and no way round the policy; its code is compiled once for all starts. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/** Serves the built window from a folder. */
export function serveApp(folder: string): void {
  const files = listAppFiles(folder);
  protocol.handle(appScheme, (request) => respond(files, request));
}

async function respond(files: AppFiles, { method, url }: Request): Promise<Response> {
  const file = findAppFile(files, method, url);
  if (typeof file === 'number') return new Response(null, { status: file });
  const nonce = randomBytes(16).toString('base64');
  const bytes = await readFile(file);
  return new Response(file.endsWith('.html') ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : new Uint8Array(bytes), {
    headers: {
      'Content-Type': contentTypeOf(file),
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
