import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import path from 'node:path';
import { app, clipboard, ipcMain, powerMonitor, session } from 'electron';
import { Connection } from './inventory/Connection.ts';
import { InventoryService } from './inventory/InventoryService.ts';
import { realScheduler } from './inventory/scheduler.ts';
import { createCloseGuard } from './ipc/closeGuard.ts';
import { createEvents } from './ipc/events.ts';
import type { Handlers } from './ipc/dispatch.ts';
import { createHandlers } from './ipc/handlers.ts';
import { register } from './ipc/register.ts';
import { Activity } from './operations/Activity.ts';
import { CheckpointOrigins } from './operations/CheckpointOrigins.ts';
import { Journal } from './operations/Journal.ts';
import { Operations } from './operations/Operations.ts';
import { openHost } from './openHost.ts';
import { appOrigin } from './shell/appFiles.ts';
import { registerAppScheme, serveApp } from './shell/appProtocol.ts';
import { type AppArguments, describeProblem, ownArguments, parseArguments } from './shell/arguments.ts';
import { claimUserData } from './shell/claimUserData.ts';
import { type Log, openLog } from './shell/log.ts';
import { MainWindow } from './shell/MainWindow.ts';
import { forbidNavigation } from './shell/navigation.ts';
import { denyPermissions } from './shell/permissions.ts';
import { endBeforeQuit } from './shell/quit.ts';
import { saveTextFile } from './shell/saveTextFile.ts';
import { connectToVm } from './shell/vmConnect.ts';

/** The composition root: builds the parts, wires them, decides nothing. */
const given = parseArguments(ownArguments(process.argv, app.isPackaged), process.platform, process.cwd());
if (given.ok) begin(given.value);
else leave(describeProblem(given.problem));

/** Ends before anything was opened, because what was asked for cannot be. */
function leave(message: string): void {
  writeSync(2, message);
  app.exit(2);
}

function begin(args: AppArguments): void {
  const claim = claimUserData(app, args.userDataFolder);
  registerAppScheme();
  if (claim === 'claimed') void start(args).catch((error: unknown) => leave(`START_FAILED ${String(error)}\n`));
  else if (claim === 'takenByAnother') app.quit();
  else leave(describeProblem(claim));
}

/** What is wired to the host. */
interface Backend {
  readonly handlers: Handlers;
  readonly mayClose: () => boolean;
  readonly setWindowVisible: (isVisible: boolean) => void;
  readonly refresh: () => void;
  readonly end: () => Promise<void>;
}

async function start(args: AppArguments): Promise<void> {
  const folder = app.getPath('userData');
  const log = openLog(path.join(folder, 'logs'));
  let backend: Backend | null = null;
  const main = new MainWindow({
    preload: path.join(__dirname, '../preload/preload.cjs'), settingsFolder: folder, warn: (message) => log.warn(message),
    onVisible: (isVisible) => backend?.setWindowVisible(isVisible), mayClose: () => backend?.mayClose() ?? true,
  });
  // The host is opened and the journal read while Electron gets ready and the page comes; what the page asks meanwhile waits.
  const opening = openBackend(args, { folder, log, main });
  endBeforeQuit(app, async () => (await opening).end());

  await app.whenReady();
  forbidNavigation(app);
  denyPermissions(session.defaultSession);
  serveApp(path.join(__dirname, '../renderer'));
  register(ipcMain, { handlers: opening.then(({ handlers }) => handlers), ownOrigin: appOrigin, logError: (error) => log.error(error) });
  app.on('second-instance', () => main.focus());
  powerMonitor.on('resume', () => backend?.refresh());
  await main.open(opening);
  backend = await opening;
}

/** Ends the app where the host cannot be what was asked for; nothing comes of it then. */
async function openBackend(
  args: AppArguments, { folder, log, main }: { readonly folder: string; readonly log: Log; readonly main: MainWindow },
): Promise<Backend> {
  const startedAt = realScheduler.now();
  const [opened, { journal, records, problems }] = await Promise.all([openHost(args, log), Journal.open(path.join(folder, 'journal'))]);
  if (!opened.ok) {
    leave(opened.message);
    return new Promise(() => undefined);
  }
  const { host, worldText } = opened;
  for (const problem of problems) log.warn(`Journal: ${JSON.stringify(problem)}`);

  const send = createEvents(() => main.window?.webContents ?? null);
  const origins = new CheckpointOrigins(records);
  const inventory = new InventoryService({
    host, scheduler: realScheduler, originOf: (checkpoint) => origins.of(checkpoint), publish: (event) => send('inventory:changed', event),
  });
  const connection = new Connection(host, (status) => {
    inventory.follow(status);
    send('host:changed', status);
  });
  const operations = new Operations({
    host, inventory, journal, origins, scheduler: realScheduler, newId: randomUUID, report: (error) => log.error(error),
    activity: new Activity(records, (record) => send('operation:changed', record)),
    abilities: () => connection.status.host?.abilities ?? null,
  });
  const guard = createCloseGuard(operations, send);
  const handlers = createHandlers({
    host, connection, inventory, operations,
    app: {
      info: { version: app.getVersion(), platform: process.platform, hostKind: host.kind, canSaveWorld: worldText !== null, startedAt },
      closeWindow: () => guard.closeAnyway(() => main.close()),
      setUnsent: (count) => guard.setUnsent(count),
      writeClipboard: async (text) => clipboard.writeText(text),
      connectVm: process.platform === 'win32' && host.kind === 'powershell' ? (vmId) => connectToVm(vmId, process.env['SystemRoot']) : null,
      saveWorld: worldText && (() => saveTextFile(main.window, 'world.json', worldText)),
    },
  });
  void connection.connect();
  return {
    handlers, mayClose: () => guard.mayClose(), setWindowVisible: (isVisible) => inventory.setWindowVisible(isVisible),
    refresh: () => void inventory.refresh(),
    end: async () => {
      inventory.stop();
      await host.close();
      await main.saved();
      await journal.close();
    },
  };
}
