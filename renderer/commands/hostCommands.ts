import { call } from '../api.ts';
import { useActivityStore } from '../state/activityStore.ts';
import { unsentInAll, useBatchStore } from '../state/batchStore.ts';
import { askToClose } from '../state/dialogStore.ts';
import { useHostStore } from '../state/hostStore.ts';
import { notify } from '../state/noticeStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Command, type Outcome } from './command.ts';
import { readDetailsAgain } from './readDetails.ts';
import { checkConnection } from './rules.ts';

export const refresh: Command = {
  id: 'refresh', label: commandLabels.refresh, group: 'host',
  shortcut: { key: 'F5', where: 'window' },
  check: checkConnection,
  // A failed read greys the view and says so there; a dialog would say it twice.
  run: async () => {
    readDetailsAgain();
    await call('inventory:refresh');
    return { ok: true };
  },
};

export const connect: Command = {
  id: 'connect', label: commandLabels.connect, group: 'file', shortcut: null,
  check: ({ hostState }) => {
    if (hostState === 'failed') return allowed;
    return refused(hostState === 'ready' ? otherRefusals.isConnected : otherRefusals.connecting);
  },
  run: async () => {
    const answer = await call('host:connect');
    // What came of it shows as the host's status; only a broken way to main has no status of its own.
    if (!answer.ok) useHostStore.setState({ status: { state: 'failed', host: null, error: answer.error } });
    return { ok: true };
  },
};

export const saveWorld: Command = {
  id: 'saveWorld', label: commandLabels.saveWorld, group: 'file', shortcut: null,
  check: ({ app }) => (app?.canSaveWorld === true ? allowed : refused(otherRefusals.noWorld)),
  run: async (): Promise<Outcome> => {
    const saved = await call('world:save');
    if (saved.ok && saved.value !== null) notify({ kind: 'worldSaved', path: saved.value.path });
    return saved;
  },
};

export const close: Command = {
  id: 'close', label: commandLabels.close, group: 'file', shortcut: null,
  check: () => allowed,
  // Asks itself as main does for the window's own button: a page that closes itself is not asked about.
  run: async () => {
    const isBusy = useActivityStore.getState().running.length > 0 || unsentInAll(useBatchStore.getState()) > 0;
    if (isBusy) askToClose();
    else await closeAnyway();
    return { ok: true };
  },
};

/** After the warning that operations run or wait. */
export async function closeAnyway(): Promise<void> {
  await call('app:close');
}
