import path from 'node:path';
import log from 'electron-log/main';

/** The app's log: a file of at most 1 MB with one predecessor, and the console. */
export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (error: unknown) => void;
}

/** Opens the log in a folder. Errors that nobody caught go there too, instead of into a dialog. */
export function openLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => path.join(folder, 'main.log');
  log.transports.console.level = 'warn';
  log.errorHandler.startCatching({ showDialog: false });
  return {
    info: (message) => log.info(message),
    warn: (message) => log.warn(message),
    error: (error) => log.error(error),
  };
}
