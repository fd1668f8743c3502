import type { z } from 'zod';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import { contract, type DecodedRequestOf, type ResponseOf } from '../../shared/ipc/contract.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';

/** One handler for each channel: one too few, or one that answers something else, does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> };

export type Handler<C extends Channel> = (request: DecodedRequestOf<C>) => Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>;

/** The frame a call came from, as far as it can be known; null: it is gone, or cannot be told. */
export interface Sender {
  readonly url: string;
  readonly isTopFrame: boolean;
}

/** What dispatch needs to answer a call. */
export interface Dispatcher {
  /** Calls that come before there are any wait for them. */
  readonly handlers: Promise<Handlers>;
  /** Scheme and host of the app's own page, such as "app://name". */
  readonly ownOrigin: string;
  readonly logError: (error: unknown) => void;
}

/**
 * Answers one call: FORBIDDEN_SENDER unless the app's own page asks from its top frame, BAD_REQUEST with what is wrong and
 * where unless the contract allows it, else what the handler answers; INTERNAL when that threw. Never rejects.
 */
export async function dispatch(
  { handlers, ownOrigin, logError }: Dispatcher, channel: Channel, sender: Sender | null, request: unknown,
): Promise<Result<unknown>> {
  if (!isOwnPage(sender, ownOrigin)) return fail({ code: 'FORBIDDEN_SENDER', detail: channel });
  try {
    const decoded = contract[channel].request.safeParse(request);
    if (!decoded.success) return fail(badRequest(channel, decoded.error));
    // The pair belongs together by Handlers' type, which TypeScript cannot follow through a variable channel.
    return await ((await handlers)[channel] as (request: unknown) => Promise<Result<unknown>>)(decoded.data);
  } catch (error) {
    logError(error);
    return fail({ code: 'INTERNAL', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Fails closed: a sender that cannot be read is nobody. */
function isOwnPage(sender: Sender | null, ownOrigin: string): boolean {
  return sender !== null && sender.isTopFrame && sender.url.startsWith(`${ownOrigin}/`);
}

function badRequest(channel: Channel, error: z.ZodError): AppError<'BAD_REQUEST'> {
  const places = error.issues.map(({ path, message }) => `${[channel, ...path.map(String)].join('.')}: ${message}`);
  return { code: 'BAD_REQUEST', detail: places.slice(0, 5).join('; ') };
}
