import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { channels } from '../../shared/ipc/channels.ts';
import { dispatch, type Dispatcher, type Sender } from './dispatch.ts';

/** Answers every channel of the contract; each call goes through dispatch. */
export function register(ipcMain: Pick<IpcMain, 'handle'>, dispatcher: Dispatcher): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event: Pick<IpcMainInvokeEvent, 'senderFrame'>, request: unknown) =>
      // The frame is read before anything is waited for: later it may be gone, and be null.
      JSON.stringify(await dispatch(dispatcher, channel, senderOf(event.senderFrame), request)));
  }
}

/** null for no frame, and for one that goes away while it is looked at. */
export function senderOf(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): Sender | null {
  try {
    return frame === null ? null : { url: frame.url, isTopFrame: frame.parent === null };
  } catch {
    return null;
  }
}
