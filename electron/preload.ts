import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { bridgeName, type Channel, channels, type EventName, events, type PreloadBridge } from '../shared/ipc/channels.ts';

/** What the window can reach of main: nothing of Electron passes, not even an event object. */
const bridge: PreloadBridge = {
  call: async (channel, request) => {
    if (!channels.includes(channel)) return refusal('BAD_REQUEST', 'No such channel.');
    try {
      return await (ipcRenderer.invoke(channel satisfies Channel, request) as Promise<string>);
    } catch (error) {
      // Such as a request that cannot be copied.
      return refusal('INTERNAL', String(error));
    }
  },
  listen: (event, listener) => {
    if (!events.includes(event)) throw new TypeError('No such event.');
    const forward = (_event: IpcRendererEvent, payload: string): void => listener(payload);
    ipcRenderer.on(event satisfies EventName, forward);
    return () => void ipcRenderer.off(event, forward);
  },
};

function refusal(code: 'BAD_REQUEST' | 'INTERNAL', detail: string): string {
  return JSON.stringify({ ok: false, error: { code, detail } });
}

contextBridge.exposeInMainWorld(bridgeName, bridge);
