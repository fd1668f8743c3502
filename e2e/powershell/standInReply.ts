/** What the stand-in's cmdlets hear from the simulated host: one line of JSON (hyperV/wire/EngineReply.cs reads it). */
export interface Reply {
  /** Objects with Hyper-V's own property names; enums as numbers, instants as UTC ISO text, time spans as milliseconds. */
  readonly value?: unknown;
  readonly error?: ReplyError;
  readonly partialErrors?: readonly ReplyError[];
  readonly warnings?: readonly string[];
  /** What the cmdlet has to ask before it goes on. */
  readonly question?: string;
  readonly noiseOut?: string | undefined;
  readonly noiseError?: string | undefined;
  /** The exit code with which the PowerShell process ends at once. */
  readonly crash?: number;
}

export interface ReplyError {
  /** First half of FullyQualifiedErrorId. */
  readonly identifier: string;
  /** PowerShell's ErrorCategory, by name. */
  readonly category: string;
  readonly message: string;
  /** Present: the error record names the object that was worked on. */
  readonly targetVmName?: string;
}
