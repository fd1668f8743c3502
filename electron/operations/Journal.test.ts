import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { Journal, journalFileName } from './Journal.ts';
import { intendedEntry, lineOf, outcomeEntry } from './journalEntry.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journal-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const file = () => path.join(folder, journalFileName);

function record(changes: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id: randomUUID(), hostId: 'host', askedAt: '2026-01-02T10:00:00.000Z', state: 'running', finishedAt: null, error: null,
    differences: [], warnings: [], created: null, before: { checkpointType: 'Production', vmState: 'Running' },
    operation: {
      kind: 'createCheckpoint', vmId: randomUUID(), name: '\'; Remove-Item * #’$(calc)\nü\u2028',
      expect: { vmName: 'web01', vmState: 'Running', vmParentCheckpointId: null, checkpointType: 'Production' },
    },
    ...changes,
  };
}

function done(of: ActivityRecord): ActivityRecord {
  return {
    ...of, state: 'done', finishedAt: '2026-01-02T10:00:03.000Z', warnings: ['Warnung: größer'],
    differences: [{ kind: 'vmState', expected: 'Running', found: 'Off' }], created: { checkpointId: randomUUID(), hasMemory: false },
  };
}

/** Opens the journal only to see what it holds. */
async function reopen() {
  const opened = await Journal.open(folder);
  await opened.journal.close();
  return opened;
}

async function write(...records: readonly ActivityRecord[]): Promise<void> {
  const { journal } = await Journal.open(folder);
  for (const one of records) {
    expect(await journal.append(one.state === 'running' ? intendedEntry(one) : outcomeEntry(one))).toEqual({ ok: true, value: null });
  }
  await journal.close();
}

describe('what a journal holds', () => {
  it('is what was asked and what was obtained, word for word, after it is opened again', async () => {
    const first = record();
    const second = record();
    const failed: ActivityRecord = { ...second, state: 'failed', error: { code: 'STALE', detail: 'x', technical: { hresult: -1 } } };
    const made = done(first);
    await write(first, made, second, failed);
    const { records, problems } = await reopen();
    expect(records).toEqual([made, failed]);
    expect(problems).toEqual([]);
  });

  it('is already on the disk when the entry is answered for', async () => {
    const { journal } = await Journal.open(folder);
    const asked = intendedEntry(record());
    await journal.append(asked);
    expect(await readFile(file(), 'utf8')).toBe(lineOf(asked));
    await journal.close();
  });

  it('calls unknown what was begun and has no outcome', async () => {
    await write(record());
    expect((await reopen()).records).toMatchObject([{ state: 'unknown', finishedAt: null }]);
  });

  it('takes the last outcome of an operation of which more became known', async () => {
    const one = record();
    await write(one, { ...one, state: 'unknown' }, done(one));
    expect((await reopen()).records).toMatchObject([{ state: 'done' }]);
  });

  it('only grows: what stood there before stays byte by byte', async () => {
    await write(record());
    const before = await readFile(file());
    await write(record(), record());
    expect((await readFile(file())).subarray(0, before.length)).toEqual(before);
  });

  it('keeps the order of entries that come at once, each on a line of its own', async () => {
    const { journal } = await Journal.open(folder);
    const records = Array.from({ length: 50 }, () => record());
    await Promise.all(records.map((one) => journal.append(intendedEntry(one))));
    await journal.close();
    expect((await reopen()).records.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });
});

describe('a journal that was cut', () => {
  it('at any byte of its last line loses nothing before it, keeps the rest aside, and takes new entries', async () => {
    const first = record();
    const last = record();
    const whole = lineOf(intendedEntry(first)) + lineOf(outcomeEntry(done(first)));
    const lastLine = Buffer.from(lineOf(intendedEntry(last)));
    for (let cut = 1; cut < lastLine.length; cut += 1) {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      await writeFile(file(), Buffer.concat([Buffer.from(whole), lastLine.subarray(0, cut)]));
      const { journal, records, problems } = await Journal.open(folder);
      // All but the line's end is there: then the line is whole.
      const isWhole = cut === lastLine.length - 1;
      expect(records.map(({ id, state }) => [id, state])).toEqual(isWhole ? [[first.id, 'done'], [last.id, 'unknown']] : [[first.id, 'done']]);
      const problem = problems[0];
      expect(problem?.code).toBe(isWhole ? undefined : 'tornLine');
      if (problem?.code === 'tornLine') expect(await readFile(problem.setAside)).toEqual(lastLine.subarray(0, cut));
      const next = record();
      await journal.append(intendedEntry(next));
      await journal.close();
      const again = await reopen();
      expect(again.problems).toEqual([]);
      expect(again.records.at(-1)?.id).toBe(next.id);
    }
  }, 60_000);

  it('names lines that are no entries, leaves them where they are and reads the others', async () => {
    const one = record();
    const two = record();
    const text = `${lineOf(intendedEntry(one))}not an entry\n{"v":2}\n${lineOf(intendedEntry(two))}`;
    await writeFile(file(), text);
    const { records, problems } = await reopen();
    expect(records.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(problems).toEqual([{ code: 'unreadableLines', lines: [2, 3] }]);
    expect(await readFile(file(), 'utf8')).toBe(text);
  });
});

describe('a journal that cannot be written', () => {
  it('is opened all the same, says why, and refuses every entry', async () => {
    const taken = path.join(folder, 'taken');
    await writeFile(taken, 'a file where the folder should be');
    const { journal, records, problems } = await Journal.open(taken);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unusable' }]);
    expect(await journal.append(intendedEntry(record()))).toMatchObject({ ok: false, error: { code: 'JOURNAL_UNWRITABLE' } });
    await journal.close();
    expect(await readFile(taken, 'utf8')).toBe('a file where the folder should be');
  });

  it('is left as it is when it is no file', async () => {
    await mkdir(file());
    const { journal, problems } = await Journal.open(folder);
    expect(problems).toMatchObject([{ code: 'unusable' }]);
    expect(await journal.append(intendedEntry(record()))).toMatchObject({ ok: false, error: { code: 'JOURNAL_UNWRITABLE' } });
    expect(await readdir(folder)).toEqual([journalFileName]);
  });

  it('goes over what a write that failed half-way left behind', async () => {
    const { journal } = await Journal.open(folder);
    const [one, two] = [record(), record()];
    await journal.append(intendedEntry(one));
    await appendFile(file(), lineOf(intendedEntry(record())).repeat(3).slice(0, -10));
    await journal.append(intendedEntry(two));
    await journal.close();
    expect(await reopen()).toMatchObject({ records: [{ id: one.id }, { id: two.id }], problems: [] });
  });

  it('refuses entries after it was closed instead of throwing', async () => {
    const { journal } = await Journal.open(folder);
    await journal.close();
    expect(await journal.append(intendedEntry(record()))).toMatchObject({ ok: false, error: { code: 'JOURNAL_UNWRITABLE' } });
  });
});
