import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import { FrameReader, type FrameEvent } from './frame.ts';
import { decodeReply, type Reply } from './reply.ts';

export interface ConversationEvents {
  /** The other side is out of step, and nothing that it says can be trusted any more. */
  readonly onBroken: () => void;
  /** A line that is no reply. */
  readonly onLog: (line: string) => void;
}

interface Pending { readonly id: string; readonly settle: (outcome: Result<Reply, HostError>) => void }

/**
 * Who waits for which reply: one request at a time, each with an id of its own. A reply that is cut, not understood, doubled
 * or for another request breaks the conversation: PROTOCOL for the request under way, and onBroken.
 */
export class Conversation {
  readonly #nonce: string;
  readonly #events: ConversationEvents;
  readonly #reader: FrameReader;
  #pending: Pending | null = null;
  #requests = 0;
  #end: HostError | null = null;

  constructor(nonce: string, events: ConversationEvents) {
    this.#nonce = nonce;
    this.#events = events;
    this.#reader = new FrameReader(nonce, (event) => this.#onEvent(event));
  }

  /** Text from the other side, in any chunks. */
  push(chunk: string): void {
    this.#reader.push(chunk);
  }

  /** Sends what `send` sends and waits for the reply to it, or for the end. */
  ask(send: (id: string) => void): Promise<Result<Reply, HostError>> {
    if (this.#end !== null) return Promise.resolve(fail(this.#end));
    this.#requests += 1;
    const id = `${this.#nonce}.${String(this.#requests)}`;
    return new Promise((settle) => {
      this.#pending = { id, settle };
      send(id);
    });
  }

  /** Nothing will come any more. Only the first reason counts. */
  end(error: HostError): void {
    this.#end ??= error;
    this.#settle(fail(this.#end));
  }

  #onEvent(event: FrameEvent): void {
    if (event.kind === 'log') this.#events.onLog(event.line);
    else if (event.kind === 'broken') this.#break(event.reason);
    else if (event.id !== this.#pending?.id) this.#break(`reply ${event.id} was not waited for`);
    else if (event.kind === 'tooLarge') this.#settle(fail(hostError('TOO_LARGE', '')));
    else this.#settleReply(event.json);
  }

  #settleReply(json: string): void {
    const reply = decodeReply(json);
    if (reply === null) this.#break('a reply that is no envelope');
    else this.#settle(ok(reply));
  }

  #break(reason: string): void {
    if (this.#end !== null) return;
    this.end(hostError('PROTOCOL', reason));
    this.#events.onBroken();
  }

  #settle(outcome: Result<Reply, HostError>): void {
    const pending = this.#pending;
    this.#pending = null;
    pending?.settle(outcome);
  }
}
