import type { Guid } from '../../shared/domain/vm.ts';
import type { AppInfo } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Handlers } from './dispatch.ts';

/** What the app can do besides its host. */
export interface AppAbilities {
  readonly info: AppInfo;
  readonly closeWindow: () => void;
  /** Told how many operations the window has yet to send. */
  readonly setUnsent: (count: number) => void;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Asks for a file and saves the simulated world; null: this host has none. */
  readonly saveWorld: (() => Promise<Result<{ readonly path: string } | null>>) | null;
  /** Opens a VM's screen; null: there is none to open here. */
  readonly connectVm: ((vmId: Guid) => Promise<Result<null>>) | null;
}

/** The app itself. */
export function appHandlers(
  { info, closeWindow, setUnsent, writeClipboard, saveWorld, connectVm }: AppAbilities,
): Pick<Handlers, 'app:info' | 'app:close' | 'app:unsent' | 'world:save' | 'clipboard:write' | 'vm:connect'> {
  return {
    'app:info': () => ok(info),
    'app:close': () => {
      closeWindow();
      return ok(null);
    },
    'app:unsent': ({ count }) => {
      setUnsent(count);
      return ok(null);
    },
    'world:save': () => saveWorld?.() ?? fail({ code: 'NOT_SUPPORTED_HERE', detail: 'Only the simulated host has a world to save.' }),
    'vm:connect': ({ vmId }) => connectVm?.(vmId) ?? fail({ code: 'NOT_SUPPORTED_HERE', detail: 'Only a Hyper-V host on this Windows has screens to show.' }),
    'clipboard:write': async ({ text }) => {
      await writeClipboard(text);
      return ok(null);
    },
  };
}
