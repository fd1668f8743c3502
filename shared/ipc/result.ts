import type { AppError } from './appError.ts';

/** What crosses every border: a value, or an error as a value. Nothing is thrown across IPC. */
export type Result<T, E extends AppError = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E extends AppError>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
