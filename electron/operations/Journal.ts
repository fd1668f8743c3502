import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { entryOf, type JournalEntry, lineOf, recordsOf } from './journalEntry.ts';

/** Name of the journal in its folder. */
export const journalFileName = 'operations.jsonl';

/** What opening a journal found out of order. Nothing of it is lost. */
export type JournalProblem =
  /** A kill cut the last line; it was moved to `setAside`. */
  | { readonly code: 'tornLine'; readonly bytes: number; readonly setAside: string }
  /** Lines, counted from 1, that are no entries of this version. They stay where they are. */
  | { readonly code: 'unreadableLines'; readonly lines: readonly number[] }
  | { readonly code: 'unusable'; readonly detail: string };

/** A journal that was opened, with what it held. */
export interface OpenedJournal {
  readonly journal: Journal;
  /** In the order they were asked. */
  readonly records: readonly ActivityRecord[];
  readonly problems: readonly JournalProblem[];
}

/**
 * What was asked and what became of it, on disk: JSON lines, only ever appended, each forced to the disk before append
 * answers. One process writes it at a time (the app is a single instance).
 */
export class Journal {
  readonly #file: FileHandle | null;
  readonly #whyNot: string;
  /** Bytes up to the end of the last whole line. */
  #size: number;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle | null, size: number, whyNot: string) {
    this.#file = file;
    this.#size = size;
    this.#whyNot = whyNot;
  }

  /** Opens, or makes, the journal of a folder. Never rejects: an unusable one refuses every entry, and says why. */
  static async open(folder: string): Promise<OpenedJournal> {
    let file: FileHandle | null = null;
    try {
      await mkdir(folder, { recursive: true });
      file = await openOrMake(path.join(folder, journalFileName));
      const { records, problems, size } = await readJournal(file, folder);
      return { journal: new Journal(file, size, ''), records, problems };
    } catch (error) {
      await file?.close();
      const detail = messageOf(error);
      return { journal: new Journal(null, 0, detail), records: [], problems: [{ code: 'unusable', detail }] };
    }
  }

  /**
   * Adds an entry; answers when it is on the disk. JOURNAL_UNWRITABLE: it is not, and no half of it will be read later.
   * Entries are written one after the other, in the order they came.
   */
  append(entry: JournalEntry): Promise<Result<null>> {
    const written = this.#turn.then(() => this.#write(lineOf(entry)));
    this.#turn = written;
    return written;
  }

  /** Waits for what is being written and lets go of the file. */
  async close(): Promise<void> {
    await this.#turn;
    await this.#file?.close();
  }

  async #write(line: string): Promise<Result<null>> {
    if (this.#file === null) return fail({ code: 'JOURNAL_UNWRITABLE', detail: this.#whyNot });
    try {
      const bytes = Buffer.from(line);
      // At a place of its own choosing, so that a line goes over what a failed one before it may have left.
      await writeWhole(this.#file, bytes, this.#size);
      await this.#file.truncate(this.#size + bytes.length);
      await this.#file.sync();
      this.#size += bytes.length;
      return ok(null);
    } catch (error) {
      return fail({ code: 'JOURNAL_UNWRITABLE', detail: messageOf(error) });
    }
  }
}

async function openOrMake(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return open(file, 'wx+');
  }
}

/** Writes all bytes at a position; one write may take only a part of them. */
async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

async function readJournal(file: FileHandle, folder: string) {
  const bytes = await file.readFile();
  const wholeBytes = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  const entries = lines.map(entryOf);
  const unreadable = entries.flatMap((entry, index) => (entry === null ? [index + 1] : []));
  const problems: JournalProblem[] = unreadable.length === 0 ? [] : [{ code: 'unreadableLines', lines: unreadable }];
  const tail = await mendTail(file, folder, bytes.subarray(wholeBytes), wholeBytes);
  if (tail.problem !== null) problems.push(tail.problem);
  const records = recordsOf([...entries, tail.entry].filter((entry) => entry !== null));
  return { records, problems, size: tail.size };
}

/** A last line without an end: it is whole and only lacks the end, or it is torn and moves to a file of its own. */
async function mendTail(file: FileHandle, folder: string, tail: Buffer, position: number) {
  if (tail.length === 0) return { entry: null, problem: null, size: position };
  const entry = entryOf(tail.toString('utf8'));
  if (entry !== null) {
    await writeWhole(file, Buffer.from('\n'), position + tail.length);
    await file.sync();
    return { entry, problem: null, size: position + tail.length + 1 };
  }
  const setAside = path.join(folder, `torn-${new Date().toISOString().replaceAll(':', '-')}.txt`);
  await writeFile(setAside, tail, { flush: true });
  await file.truncate(position);
  await file.sync();
  return { entry: null, problem: { code: 'tornLine' as const, bytes: tail.length, setAside }, size: position };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
