import { openDialog } from '../state/dialogStore.ts';
import type { Command } from './command.ts';
import { currentContext } from './context.ts';

/** What a button, a menu item and a key do: checks once more, then asks or runs. Errors of what runs at once get a dialog. */
export async function invoke(command: Command): Promise<void> {
  const context = currentContext();
  if (!command.check(context).allowed) return;
  if ('confirm' in command) {
    command.confirm(context);
    return;
  }
  const outcome = await command.run(context);
  if (!outcome.ok && outcome.error.code !== 'CANCELLED') {
    openDialog({ name: 'error', what: command.label, error: outcome.error });
  }
}
