import { z } from 'zod';

/** A PowerShell error as the bridge describes it. `message` is localised and for people only. */
export const errorRecord = z.object({
  /** FullyQualifiedErrorId; begins with `Bridge` where the bridge itself refused. */
  identifier: z.string(),
  category: z.string(),
  exceptionType: z.string(),
  hresult: z.number(),
  command: z.string(),
  message: z.string(),
});

const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown(), warnings: z.array(z.string()) }),
  z.object({ ok: z.literal(false), error: errorRecord }),
]);

export type ErrorRecord = z.infer<typeof errorRecord>;

/** What the bridge answered: a value that is still to be decoded, or the error that PowerShell ended with. */
export type Reply = z.infer<typeof envelope>;

/** The answer in a frame's JSON; null: it is none, so whoever wrote it is not the bridge. */
export function decodeReply(json: string): Reply | null {
  try {
    const reply = envelope.safeParse(JSON.parse(json));
    return reply.success ? reply.data : null;
  } catch {
    return null;
  }
}
