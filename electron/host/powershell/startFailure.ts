import type { HostErrorCode } from '../../../shared/ipc/appError.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { ErrorRecord } from './reply.ts';

/** Node's codes of a program that the system would not start; Windows reports a policy's refusal as UNKNOWN. */
const spawnCodes: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: 'POWERSHELL_MISSING', EACCES: 'POWERSHELL_BLOCKED', EPERM: 'POWERSHELL_BLOCKED', UNKNOWN: 'POWERSHELL_BLOCKED',
};

/**
 * Why a PowerShell process ended, from what node-powershell rejected with (undefined: it tells nothing). Without a code of the
 * system's it simply ended, and its last lines are all that is known.
 */
export function endOfProcess(problem: unknown, lastLines: readonly string[]): HostError {
  const cause = problem instanceof Error && 'originalError' in problem ? problem.originalError : problem;
  const code = cause instanceof Error && 'code' in cause ? spawnCodes[String(cause.code)] : undefined;
  if (code === undefined) return hostError('POWERSHELL_ENDED', lastLines.join('\n'));
  return hostError(code, cause instanceof Error ? cause.message : '');
}

/**
 * Why the bridge module could not be loaded. PowerShell's category for what a policy forbids is SecurityError; a manifest that
 * asks for a newer PowerShell has an identifier of its own. Anything else is a broken installation of ours.
 */
export function loadFailure({ message, ...technical }: ErrorRecord): HostError {
  if (technical.category === 'SecurityError') return hostError('EXECUTION_POLICY', message, technical);
  if (technical.identifier.startsWith('Modules_InsufficientPowerShellVersion')) return hostError('UNSUPPORTED_HOST', message, technical);
  return hostError('PROTOCOL', message, technical);
}
