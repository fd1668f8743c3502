import { describe, expect, it } from 'vitest';
import { sampleVm } from '../../shared/domain/testing/samples.ts';
import type { BatchTask } from '../state/batchStore.ts';
import type { SendResult } from './send.ts';
import { sendTasks, type TaskEnd } from './sendTasks.ts';

const well: SendResult = { ok: true, value: [], records: [] };
const failure = { code: 'ACCESS_DENIED', detail: '' } as const;
const badly: SendResult = { ok: false, error: failure, records: [] };

function task(vmId: string, kind: 'start' | 'pause'): BatchTask {
  return { key: `${vmId}/${kind}`, vm: sampleVm({ id: vmId }), intent: { kind } };
}

describe('sendTasks', () => {
  it('sends different VMs beside each other, one VM\'s tasks in a row, each once, and goes on after a failure', async () => {
    const sent: string[] = [];
    const waiting: ((result: SendResult) => void)[] = [];
    const ends: [string, TaskEnd][] = [];
    const all = sendTasks(
      [task('a', 'start'), task('b', 'start'), task('a', 'pause')],
      ({ key }) => {
        sent.push(key);
        return new Promise((resolve) => waiting.push(resolve));
      },
      ({ key }, end) => ends.push([key, end]),
    );
    expect(sent).toEqual(['a/start', 'b/start']);
    waiting[0]?.(badly);
    await Promise.resolve();
    await Promise.resolve();
    expect(sent).toEqual(['a/start', 'b/start', 'a/pause']);
    waiting[1]?.(well);
    waiting[2]?.(well);
    await all;
    expect(ends).toEqual([['a/start', failure], ['b/start', null], ['a/pause', null]]);
    expect(sent).toHaveLength(3);
  });
});
