import path from 'node:path';
import { BrowserWindow, Menu, screen } from 'electron';
import { appOrigin } from './appFiles.ts';
import { type ReadSettings, readSettings, writeSettings } from './settingsFile.ts';
import { firstWindowSettings, minimumSize, placeWindow, type Rectangle, type WindowSettings, windowSettingsSchema } from './windowSettings.ts';

/** What the window is opened with. */
export interface MainWindowParts {
  readonly preload: string;
  /** Holds window.json. */
  readonly settingsFolder: string;
  readonly onVisible: (isVisible: boolean) => void;
  /** Asked when a person wants to close: false keeps the window open. */
  readonly mayClose: () => boolean;
  readonly warn: (message: string) => void;
}

/** The app's one window. */
export class MainWindow {
  readonly #parts: MainWindowParts;
  readonly #settingsFile: string;
  readonly #settings: Promise<ReadSettings<WindowSettings>>;
  #window: BrowserWindow | null = null;
  #saving: Promise<void> = Promise.resolve();

  constructor(parts: MainWindowParts) {
    this.#parts = parts;
    this.#settingsFile = path.join(parts.settingsFolder, 'window.json');
    // At once: Electron takes a while to get ready.
    this.#settings = readSettings(this.#settingsFile, windowSettingsSchema, firstWindowSettings);
  }

  /** null before it opens and after it closed. */
  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** Fulfilled when the place of a window that closed is saved. */
  saved(): Promise<void> {
    return this.#saving;
  }

  close(): void {
    this.#window?.close();
  }

  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  /**
   * Opens it where it stood last, and shows it when there is something to see, and not before `mayShow`: there may be a reason to
   * end instead.
   */
  async open(mayShow: Promise<unknown>): Promise<void> {
    const { warn, preload } = this.#parts;
    const { settings, problem } = await this.#settings;
    if (problem !== null) warn(problem);
    // The window draws its own menu bar from the list of commands.
    Menu.setApplicationMenu(null);
    const window = new BrowserWindow(optionsOf(preload, placeWindow(settings, workAreas())));
    followScreens(window);
    this.#window = window;
    window.once('ready-to-show', () => void mayShow.then(() => {
      if (window.isDestroyed()) return;
      if (settings.isMaximized) window.maximize();
      else window.show();
    }));
    this.#follow(window);
    revivePage(window, warn);
    loadPage(window, warn);
  }

  #follow(window: BrowserWindow): void {
    const { onVisible, mayClose } = this.#parts;
    window.on('show', () => onVisible(true));
    window.on('restore', () => onVisible(true));
    window.on('hide', () => onVisible(false));
    window.on('minimize', () => onVisible(false));
    window.on('close', (event) => {
      // A page that has crashed cannot ask the person anything.
      if (window.webContents.isCrashed() || mayClose()) this.#saving = this.#save(window);
      else event.preventDefault();
    });
    window.on('closed', () => {
      this.#window = null;
    });
  }

  async #save(window: BrowserWindow): Promise<void> {
    const problem = await writeSettings(this.#settingsFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
    if (problem !== null) this.#parts.warn(problem);
  }
}

function optionsOf(preload: string, place: ReturnType<typeof placeWindow>): Electron.BrowserWindowConstructorOptions {
  return {
    ...place,
    show: false,
    webPreferences: {
      preload,
      // Not app.enableSandbox(): as root, with --no-sandbox, no window comes then (Electron 33).
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      disableBlinkFeatures: 'Auxclick',
    },
  };
}

/** The primary screen's first. */
function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}

/** The window may always be made small enough for every screen, also when one comes, goes or is scaled anew. */
function followScreens(window: BrowserWindow): void {
  const setMinimum = () => {
    const { width, height } = minimumSize(workAreas());
    window.setMinimumSize(width, height);
  };
  setMinimum();
  screen.on('display-added', setMinimum);
  screen.on('display-removed', setMinimum);
  screen.on('display-metrics-changed', setMinimum);
  window.once('closed', () => {
    screen.off('display-added', setMinimum);
    screen.off('display-removed', setMinimum);
    screen.off('display-metrics-changed', setMinimum);
  });
}

/** Everything of worth is in main, so a page that crashed is loaded again; one that crashes while it loads is left alone. */
function revivePage(window: BrowserWindow, warn: (message: string) => void): void {
  let hasLoaded = false;
  window.webContents.on('did-finish-load', () => {
    hasLoaded = true;
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    warn(`The window's process ended: ${reason}`);
    if (hasLoaded && !window.isDestroyed()) loadPage(window, warn);
    hasLoaded = false;
  });
}

function loadPage(window: BrowserWindow, warn: (message: string) => void): void {
  window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => warn(`The page did not load: ${String(error)}`));
}
