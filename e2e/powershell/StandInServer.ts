import { createServer, type Server, type Socket } from 'node:net';
import { distorted, insteadOfWork, type Misbehaviour } from './misbehaviour.ts';
import type { Reply } from './standInReply.ts';

/** One line of JSON from a cmdlet. */
export interface Asked {
  readonly cmdlet: string;
  readonly subject: string;
  /** The cmdlet's real work, not the look-up of names before it. */
  readonly isWork: boolean;
  readonly [argument: string]: unknown;
}

/**
 * Answers the stand-in's cmdlets over a pipe, and misbehaves as it is told. One connection carries one question. What it
 * answers comes from `respond`; this class knows nothing of Hyper-V.
 */
export class StandInServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #respond: (asked: Asked) => Promise<Reply>;
  readonly #misbehaviours = new Map<string, { readonly misbehaviour: Misbehaviour; left: number }[]>();
  readonly #waiting: { readonly cmdlet: string; readonly resolve: () => void }[] = [];

  constructor(respond: (asked: Asked) => Promise<Reply>) {
    this.#respond = respond;
    this.#server = createServer((socket) => { this.#converse(socket); });
  }

  listen(pipe: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(pipe, resolve);
    });
  }

  /** Replaces what was said of this cmdlet before; nothing: it behaves again. */
  misbehave(cmdlet: string, ...misbehaviours: readonly Misbehaviour[]): void {
    this.#misbehaviours.set(cmdlet, misbehaviours.map((misbehaviour) => ({ misbehaviour, left: misbehaviour.times ?? Infinity })));
  }

  /** Resolves when this cmdlet next asks for its work to be done. */
  nextWork(cmdlet: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ cmdlet, resolve }));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #converse(socket: Socket): void {
    this.#sockets.add(socket);
    let received = '';
    socket.setEncoding('utf8');
    socket.on('error', () => { socket.destroy(); });
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('data', (text: string) => {
      received += text;
      const end = received.indexOf('\n');
      if (end >= 0) void this.#converseOn(received.slice(0, end), socket);
    });
  }

  async #converseOn(line: string, socket: Socket): Promise<void> {
    const reply = await this.#answer(line).catch(unspecified);
    if (reply !== null && !socket.destroyed) socket.end(`${JSON.stringify(reply)}\n`);
  }

  /** null: no answer at all. */
  async #answer(line: string): Promise<Reply | null> {
    const asked = JSON.parse(line) as Asked;
    const misbehaviours = asked.isWork ? this.#take(asked.cmdlet) : [];
    if (asked.isWork) this.#announce(asked.cmdlet);
    for (const misbehaviour of misbehaviours) {
      if (misbehaviour.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, misbehaviour.milliseconds));
    }
    const instead = insteadOfWork(misbehaviours);
    return instead === undefined ? distorted(await this.#respond(asked), misbehaviours) : instead;
  }

  #take(cmdlet: string): readonly Misbehaviour[] {
    const active = (this.#misbehaviours.get(cmdlet) ?? []).filter(({ left }) => left > 0);
    for (const entry of active) entry.left -= 1;
    return active.map(({ misbehaviour }) => misbehaviour);
  }

  #announce(cmdlet: string): void {
    const reached = this.#waiting.filter((waiting) => waiting.cmdlet === cmdlet);
    for (const waiting of reached) {
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.resolve();
    }
  }
}

/** A defect of the stand-in itself: it fails the cmdlet, with its own words, and not the whole host. */
function unspecified(failure: unknown): Reply {
  const message = `The stand-in failed: ${failure instanceof Error ? failure.message : String(failure)}`;
  return { error: { identifier: 'Unspecified', category: 'NotSpecified', message } };
}
