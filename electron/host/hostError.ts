import type { AppError, HostErrorCode, TechnicalDetails } from '../../shared/ipc/appError.ts';

/** An error a Hyper-V host may answer with. The codes are the same for every host. */
export type HostError = AppError<HostErrorCode>;

/** Builds a host error; `detail` is for people and is never matched. */
export function hostError(code: HostErrorCode, detail: string, technical?: TechnicalDetails): HostError {
  return technical === undefined ? { code, detail } : { code, detail, technical };
}
