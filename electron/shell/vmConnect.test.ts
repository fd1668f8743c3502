import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/ipc/result.ts';
import { connectToVm } from './vmConnect.ts';

const vmId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

class Process extends EventEmitter {
  isLeftAlone = false;
  unref() { this.isLeftAlone = true; }
}

/** Starts nothing; remembers what was asked for and tells `event` of it. */
function starter(event: 'spawn' | 'error', ...details: readonly unknown[]) {
  const started: unknown[] = [];
  const process = new Process();
  const start = (...call: readonly unknown[]) => {
    started.push(call);
    queueMicrotask(() => process.emit(event, ...details));
    return process;
  };
  return { started, process, start };
}

describe('Virtual Machine Connection', () => {
  it('is Windows’ own, started without a shell, with the id as an argument of its own', async () => {
    const { started, process, start } = starter('spawn');
    expect(await connectToVm(vmId, 'C:\\Windows', start)).toEqual(ok(null));
    expect(started).toEqual([[
      'C:\\Windows\\System32\\vmconnect.exe', ['localhost', '-G', vmId],
      { detached: true, stdio: 'ignore', shell: false, windowsHide: false },
    ]]);
    expect(process.isLeftAlone).toBe(true);
  });

  it('says where it was looked for when it is not there', async () => {
    const { start } = starter('error', new Error('spawn ENOENT'));
    expect(await connectToVm(vmId, 'C:\\Windows', start)).toEqual({
      ok: false, error: { code: 'VM_CONNECT_FAILED', detail: 'C:\\Windows\\System32\\vmconnect.exe: spawn ENOENT' },
    });
  });

  it.each([undefined, '', 'Windows', '\\Windows', '\\\\server\\share'])('is not looked for in %j', async (systemRoot) => {
    const { started, start } = starter('spawn');
    expect(await connectToVm(vmId, systemRoot, start)).toMatchObject({ ok: false, error: { code: 'VM_CONNECT_FAILED' } });
    expect(started).toEqual([]);
  });

  it.each(['', '-edit', 'SQL01', `${vmId} /edit`, `{${vmId}}`])('never gets %j from the window', (given) => {
    expect(contract['vm:connect'].request.safeParse({ vmId: given }).success).toBe(false);
  });
});
