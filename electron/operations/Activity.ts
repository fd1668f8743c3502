import type { ActivityRecord } from '../../shared/ipc/contract.ts';

/** Every operation this app knows of: the journal's and this session's. */
export class Activity {
  readonly #records: Map<string, ActivityRecord>;
  readonly #publish: (record: ActivityRecord) => void;

  /** `earlier` in the order they were asked; `publish` is told of every new or moved record. */
  constructor(earlier: readonly ActivityRecord[], publish: (record: ActivityRecord) => void) {
    this.#records = new Map(earlier.map((record) => [record.id, record]));
    this.#publish = publish;
  }

  /** Newest first. */
  list(): readonly ActivityRecord[] {
    return [...this.#records.values()].reverse();
  }

  /** What is not over: what a person should not close the window on. */
  running(): readonly ActivityRecord[] {
    return this.list().filter(({ state }) => state === 'queued' || state === 'running' || state === 'verifying');
  }

  put(record: ActivityRecord): ActivityRecord {
    this.#records.set(record.id, record);
    this.#publish(record);
    return record;
  }
}
