import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { PowerShell } from 'node-powershell';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import { bootstrapLine, languageMark } from './bootstrap.ts';
import { Conversation } from './conversation.ts';
import { childEnvironment, type Environment } from './environment.ts';
import { encodeRequest, FrameReader, type PlainObject } from './frame.ts';
import { endProcessTree } from './processTree.ts';
import type { Reply } from './reply.ts';
import { endOfProcess, loadFailure } from './startFailure.ts';

/** One PowerShell process, as a lane sees it. Nothing here rejects. */
export interface Session {
  /** Settles when the bridge module is loaded, or with the reason why it cannot be. */
  readonly ready: Promise<Result<void, HostError>>;
  /** Settles when the process is gone, whatever ended it. */
  readonly ended: Promise<void>;
  /** Sends one request; one at a time. Without an answer the error is POWERSHELL_ENDED, PROTOCOL or TOO_LARGE. */
  request(op: string, args: PlainObject): Promise<Result<Reply, HostError>>;
  /** Ends the process and settles when it is gone. A request under way answers POWERSHELL_ENDED. */
  kill(): Promise<void>;
}

export interface SessionOptions {
  readonly findExecutable: () => Promise<Result<string, HostError>>;
  /** Folder of HyperVBridge.psd1; an absolute path outside any packed archive. */
  readonly bridgeFolder: string;
  /** The app's own environment; the process gets the few variables that it needs. */
  readonly environment: Environment;
  /** Told every line that is no reply. It may hold names of VMs. */
  readonly log: (line: string) => void;
}

const keptLines = 5;

/** What node-powershell's invoke() has PowerShell print round the bootstrap: it tells nobody anything. */
const libraryMarker = /^[A-Za-z0-9]{16}\r?$/;

/**
 * The only user of node-powershell. The library starts the process and takes the bootstrap; requests are written to its public
 * stdin and replies read from its public stdout. Its own way of reading is never waited for: it misses its markers when
 * Windows line ends or stray output arrive with them, and hangs then (node-powershell 5.0.1, child-shell's readBulkFromOutput).
 */
export class PowerShellSession implements Session {
  readonly ready: Promise<Result<void, HostError>>;
  readonly ended: Promise<void>;
  readonly #options: SessionOptions;
  readonly #nonce = randomBytes(8).toString('hex');
  readonly #conversation: Conversation;
  readonly #lastLines: string[] = [];
  #shell: PowerShell | null = null;
  #pid: number | null = null;
  #isKilled = false;
  #settleEnded: () => void = () => undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#conversation = new Conversation(this.#nonce, {
      onBroken: () => void this.kill(),
      onLog: (line) => this.#onLog(line),
    });
    this.ended = new Promise((resolve) => { this.#settleEnded = resolve; });
    this.ready = this.#start();
  }

  request(op: string, args: PlainObject): Promise<Result<Reply, HostError>> {
    return this.#conversation.ask((id) => this.#shell?.streams.stdin.write(encodeRequest({ id, op, args })));
  }

  async kill(): Promise<void> {
    this.#isKilled = true;
    // Without a process the start ends by itself when it sees that nobody wants it any more.
    if (this.#shell === null) { await this.ready; return; }
    if (this.#pid !== null) await endProcessTree(this.#pid, this.#options.environment);
    // The library rejects with what ended the process; that is no news here.
    await this.#shell.dispose('SIGKILL').catch(() => undefined);
    this.#end(hostError('POWERSHELL_ENDED', ''));
  }

  async #start(): Promise<Result<void, HostError>> {
    const shell = await this.#launch();
    if (!shell.ok) { this.#end(shell.error); return shell; }
    const modulePath = path.join(this.#options.bridgeFolder, 'HyperVBridge.psd1');
    const answer = await this.#conversation.ask((id) => this.#listen(shell.value, bootstrapLine(this.#nonce, id, modulePath)));
    if (!answer.ok) return answer;
    if (!answer.value.ok) return fail(loadFailure(answer.value.error));
    this.#pid = Number(answer.value.value);
    // The library's readers have seen what they need or never will; taking them off pauses the streams.
    shell.value.streams.stdout.unpipe().resume();
    shell.value.streams.stderr.unpipe().resume();
    shell.value.history.length = 0;
    return ok(undefined);
  }

  async #launch(): Promise<Result<PowerShell, HostError>> {
    const executable = await this.#options.findExecutable();
    if (!executable.ok) return executable;
    // The first silently replaces the executable, the second makes the library print every command: both are read by the
    // library, so they must be gone before it is loaded.
    delete process.env['NODE_POWERSHELL'];
    delete process.env['DEBUG'];
    const { PowerShell } = await import('node-powershell');
    if (this.#isKilled) return fail(hostError('POWERSHELL_ENDED', ''));
    try {
      this.#shell = new PowerShell({
        executable: executable.value,
        executableOptions: { '-NoProfile': true, '-NonInteractive': true, '-ExecutionPolicy': 'Bypass' },
        spawnOptions: { windowsHide: true, cwd: path.dirname(executable.value), env: childEnvironment(this.#options.environment) },
        throwOnInvocationError: false,
      });
      return ok(this.#shell);
    } catch (problem) {
      return fail(endOfProcess(problem, []));
    }
  }

  #listen(shell: PowerShell, bootstrap: string): void {
    const { streams } = shell;
    const errors = new FrameReader(this.#nonce, (event) => { if (event.kind === 'log') this.#onLog(event.line); });
    streams.stdout.on('data', (chunk: string) => this.#conversation.push(chunk));
    streams.stderr.on('data', (chunk: string) => errors.push(chunk));
    // A broken pipe tells nothing that the end of the process does not tell.
    streams.stdin.on('error', () => undefined);
    // Its answer is not waited for, but it tells why a process could not start.
    const outcome = shell.invoke(bootstrap).then(() => undefined, (problem: unknown) => problem);
    streams.stdout.once('close', () => void this.#onClose(outcome));
  }

  async #onClose(outcome: Promise<unknown>): Promise<void> {
    // A process that was ready has no such reason, and the library may never settle then.
    const problem = this.#pid === null ? await outcome : undefined;
    this.#end(endOfProcess(problem, this.#lastLines));
  }

  #onLog(line: string): void {
    if (libraryMarker.test(line)) return;
    this.#lastLines.push(line);
    if (this.#lastLines.length > keptLines) this.#lastLines.shift();
    this.#options.log(line);
    const mark = `${languageMark(this.#nonce)} `;
    if (line.startsWith(mark)) this.#conversation.end(hostError('CONSTRAINED_LANGUAGE', line.slice(mark.length)));
  }

  #end(error: HostError): void {
    // Its number may be another process's soon.
    this.#pid = null;
    this.#conversation.end(error);
    this.#settleEnded();
  }
}
