import type { Reply, ReplyError } from './standInReply.ts';

/**
 * A way for a cmdlet of the stand-in to go wrong. It strikes when the cmdlet does its work, not while it looks up names;
 * `before` the host has done anything, or `after` it has. `times`: how often; without it every time until told otherwise.
 */
export type Misbehaviour = { readonly times?: number } & (
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Never answers. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  /** The PowerShell process ends at once. */
  | { readonly kind: 'crash'; readonly when: 'before' | 'after'; readonly exitCode: number }
  /** Text on the process's own stdout and stderr, past PowerShell. */
  | { readonly kind: 'noise'; readonly stdout?: string; readonly stderr?: string }
  | { readonly kind: 'warn'; readonly text: string }
  /** Error messages and status words in another language. */
  | { readonly kind: 'localise'; readonly translate: (text: string) => string }
  | { readonly kind: 'fail'; readonly when: 'before' | 'after'; readonly error: ReplyError }
  /** Non-terminating errors beside the objects, of which the first `missing` are left out. */
  | { readonly kind: 'failPartly'; readonly errors: readonly ReplyError[]; readonly missing?: number }
  /** No objects and no error, as for a caller without rights. */
  | { readonly kind: 'empty' }
  /** A number that no enum has. */
  | { readonly kind: 'unknownNumber'; readonly property: string; readonly number: number }
);

/** What happens instead of the work, or undefined: the work is done. `null` is no answer at all. */
export function insteadOfWork(misbehaviours: readonly Misbehaviour[]): Reply | null | undefined {
  for (const misbehaviour of misbehaviours) {
    if (!('when' in misbehaviour) || misbehaviour.when !== 'before') continue;
    return outcomeOf(misbehaviour, {});
  }
  return undefined;
}

/** The answer as the cmdlet hears it after the work was done. `null`: it hears none. */
export function distorted(reply: Reply, misbehaviours: readonly Misbehaviour[]): Reply | null {
  return misbehaviours.reduce<Reply | null>((so, misbehaviour) => (so === null ? null : outcomeOf(misbehaviour, so)), reply);
}

function outcomeOf(misbehaviour: Misbehaviour, reply: Reply): Reply | null {
  switch (misbehaviour.kind) {
    case 'slow': return reply;
    case 'hang': return null;
    case 'crash': return { crash: misbehaviour.exitCode };
    case 'noise': return { ...reply, noiseOut: misbehaviour.stdout, noiseError: misbehaviour.stderr };
    case 'warn': return { ...reply, warnings: [...(reply.warnings ?? []), misbehaviour.text] };
    case 'localise': return translated(reply, misbehaviour.translate);
    case 'fail': return { error: misbehaviour.error };
    case 'failPartly': return { ...reply, partialErrors: misbehaviour.errors, value: withoutFirst(reply.value, misbehaviour.missing ?? 0) };
    case 'empty': return { ...reply, value: Array.isArray(reply.value) ? [] : reply.value };
    case 'unknownNumber': return { ...reply, value: withProperty(reply.value, misbehaviour.property, misbehaviour.number) };
  }
}

function translated(reply: Reply, translate: (text: string) => string): Reply {
  const { error, warnings = [] } = reply;
  return {
    ...reply,
    warnings: warnings.map(translate),
    ...(error && { error: { ...error, message: translate(error.message) } }),
    ...(Array.isArray(reply.value) && { value: reply.value.map((object: unknown) => withTranslatedStatus(object, translate)) }),
  };
}

function withTranslatedStatus(object: unknown, translate: (text: string) => string): unknown {
  if (!isObject(object) || typeof object['Status'] !== 'string') return object;
  return { ...object, Status: translate(object['Status']) };
}

function withoutFirst(value: unknown, count: number): unknown {
  return Array.isArray(value) ? value.slice(count) : value;
}

function withProperty(value: unknown, property: string, number: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withProperty(item, property, number));
  return isObject(value) && property in value ? { ...value, [property]: number } : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
