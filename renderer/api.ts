import { bridgeName, type Channel, type EventName, type PreloadBridge } from '../shared/ipc/channels.ts';
import type { EventPayloads, RequestOf, ResponseOf } from '../shared/ipc/contract.ts';
import { fail, type Result } from '../shared/ipc/result.ts';

/** What the preload put on the window; undefined outside the app. */
function bridge(): PreloadBridge | undefined {
  return (globalThis as unknown as Readonly<Record<string, PreloadBridge | undefined>>)[bridgeName];
}

/** Asks main. Always resolves; that the way to main itself is broken is an error as a value too. */
export async function call<C extends Channel>(
  channel: C, ...[request]: RequestOf<C> extends undefined ? [] : [RequestOf<C>]
): Promise<Result<ResponseOf<C>>> {
  const preload = bridge();
  if (preload === undefined) return fail({ code: 'INTERNAL', detail: 'The preload script did not run.' });
  try {
    // Main answers each channel with what contract.ts says; it checks that itself.
    return JSON.parse(await preload.call(channel, request)) as Result<ResponseOf<C>>;
  } catch (error) {
    return fail({ code: 'INTERNAL', detail: String(error) });
  }
}

/** Listens to main; returns what ends it. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayloads[E]) => void): () => void {
  return bridge()?.listen(event, (payload) => listener(JSON.parse(payload) as EventPayloads[E])) ?? (() => undefined);
}
