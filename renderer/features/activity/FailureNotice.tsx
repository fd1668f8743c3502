import type { AppError } from '../../../shared/ipc/appError.ts';
import { errorTextOf } from '../../text/errors.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ErrorDetails } from '../dialogs/ErrorNotice.tsx';

/** What went wrong with an operation that is over: to read, not to be called out. Of one whose end nobody knows only the host's words. */
export function FailureNotice({ error, isUnknown }: { readonly error: AppError; readonly isUnknown: boolean }) {
  const { title, nextStep } = errorTextOf(error.code);
  return (
    <Notice tone={isUnknown ? 'plain' : 'error'} role="note">
      {!isUnknown && <div>{title}. {nextStep}</div>}
      <ErrorDetails error={error} />
    </Notice>
  );
}
