import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The scheme and host of the window's page. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://checkpoint-manager`;

/** The page's files: the path in an address, such as "/index.html", with the file it stands for. */
export type AppFiles = ReadonlyMap<string, string>;

/** All files of a folder, listed once: what is not on the list cannot be asked for, whatever an address says. */
export function listAppFiles(folder: string): AppFiles {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(found.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [`/${path.relative(folder, file).split(path.sep).join('/')}`, file];
  }));
}

/** What an address asks for: a file, or the HTTP status that refuses it. */
export function findAppFile(files: AppFiles, method: string, address: string): string | 400 | 404 {
  if (method !== 'GET' || !address.startsWith(`${appOrigin}/`)) return 400;
  const asked = decoded(address.slice(appOrigin.length).replace(/[?#].*$/s, ''));
  // URL parsers take the plain ".." away; what is left of them was hidden on purpose.
  if (asked === null || asked.includes('\\') || asked.includes('\0') || asked.split('/').includes('..')) return 400;
  return files.get(asked) ?? 404;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** By the file's extension; a kind that the build does not make is never sniffed. */
export function contentTypeOf(file: string): string {
  return contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}
