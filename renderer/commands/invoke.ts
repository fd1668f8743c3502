import { openDialog } from '../state/dialogStore.ts';
import { notify } from '../state/noticeStore.ts';
import type { Command } from './command.ts';
import { currentContext } from './context.ts';

/**
 * What a button, a menu item and a key do: checks once more, then asks or runs. What is not possible says why, because a key
 * has no place to show it. Errors of what runs at once get a dialog.
 */
export async function invoke(command: Command): Promise<void> {
  const context = currentContext();
  const check = command.check(context);
  if (!check.allowed) {
    notify({ kind: 'refused', label: command.label, reason: check.reason });
    return;
  }
  if ('confirm' in command) {
    command.confirm(context);
    return;
  }
  const outcome = await command.run(context);
  if (!outcome.ok && outcome.error.code !== 'CANCELLED') {
    openDialog({ name: 'error', what: command.label, error: outcome.error });
  }
}
