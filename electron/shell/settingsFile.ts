import { readFile, rename } from 'node:fs/promises';
import type { z } from 'zod';
import { writeFileAtomically } from './atomicFile.ts';

/** What reading a settings file gave. */
export interface ReadSettings<T> {
  readonly settings: T;
  /** Why the defaults stand in; null: they do not, or there was no file yet. */
  readonly problem: string | null;
}

/**
 * Reads a JSON file that must fit the schema. Never rejects: a file that does not fit is renamed to `….unreadable`, so that
 * nothing in it is lost, and the defaults stand in.
 */
export async function readSettings<T>(file: string, schema: z.ZodType<T>, defaults: T): Promise<ReadSettings<T>> {
  try {
    return { settings: schema.parse(JSON.parse(await readFile(file, 'utf8'))), problem: null };
  } catch (error) {
    if (isMissing(error)) return { settings: defaults, problem: null };
    await rename(file, `${file}.unreadable`).catch(() => undefined);
    return { settings: defaults, problem: `${file}: ${messageOf(error)}` };
  }
}

/** Writes settings whole or not at all. Answers why it could not, or null. */
export async function writeSettings(file: string, settings: object): Promise<string | null> {
  try {
    await writeFileAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
    return null;
  } catch (error) {
    return `${file}: ${messageOf(error)}`;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
