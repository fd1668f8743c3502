import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Guid } from '../../shared/domain/vm.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';

/** What is needed of a process that is left to itself. */
interface StartedProcess {
  once(event: 'spawn', listener: () => void): unknown;
  once(event: 'error', listener: (error: Error) => void): unknown;
  unref(): void;
}

interface StartOptions {
  readonly detached: true;
  readonly stdio: 'ignore';
  readonly shell: false;
  readonly windowsHide: false;
}

type Start = (file: string, args: readonly string[], options: StartOptions) => StartedProcess;

/**
 * Opens Virtual Machine Connection on a VM of this machine and leaves it to itself. `vmconnect.exe localhost -G <id>` is how
 * Microsoft's Dev Home starts it (microsoft/devhome, HyperVExtension, HyperVStrings.VmConnectScript).
 * `systemRoot` is Windows' own folder. Answers once the program runs; VM_CONNECT_FAILED with where it was looked for or
 * why the system did not start it.
 */
export function connectToVm(vmId: Guid, systemRoot: string | undefined, start: Start = spawn): Promise<Result<null>> {
  // A path without a drive would hang from the current folder, where anybody may have put a program of that name.
  if (systemRoot === undefined || !/^[a-z]:[\\/]/i.test(systemRoot)) return Promise.resolve(failed('SystemRoot'));
  const program = path.win32.join(systemRoot, 'System32', 'vmconnect.exe');
  return new Promise((resolve) => {
    const started = start(program, ['localhost', '-G', vmId], { detached: true, stdio: 'ignore', shell: false, windowsHide: false });
    started.once('spawn', () => {
      started.unref();
      resolve(ok(null));
    });
    started.once('error', (error) => resolve(failed(`${program}: ${error.message}`)));
  });
}

function failed(detail: string): Result<null> {
  return fail({ code: 'VM_CONNECT_FAILED', detail });
}
