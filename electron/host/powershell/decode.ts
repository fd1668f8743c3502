import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';

/** A GUID as .NET writes it. */
export const guidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The same in lower case, as the domain has it. */
export const guid = z.string().regex(guidPattern).toLowerCase();

/** PowerShell's 'o' in UTC. */
export const utcTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?Z$/;

export const utcTime = z.string().regex(utcTimePattern);

/** A value of the bridge's as the schema has it. BAD_REPLY names the first thing that is wrong and where. */
export function decode<T>(schema: z.ZodType<T>, value: unknown): Result<T, HostError> {
  const decoded = schema.safeParse(value);
  if (decoded.success) return ok(decoded.data);
  const issue = decoded.error.issues[0];
  return fail(hostError('BAD_REPLY', issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`));
}
