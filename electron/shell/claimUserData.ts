import { mkdirSync } from 'node:fs';
import type { App } from 'electron';
import type { ArgumentProblem } from './arguments.ts';

export type Claim = 'claimed' | 'takenByAnother' | ArgumentProblem;

/**
 * Takes a folder for settings, journal and log (null: the system's usual one) and claims to be its only user: two instances
 * would write one journal. The one that has it is told, and comes to the front.
 */
export function claimUserData(app: App, folder: string | null): Claim {
  try {
    if (folder !== null) {
      mkdirSync(folder, { recursive: true });
      app.setPath('userData', folder);
    }
  } catch (error) {
    return { code: 'BAD_VALUE', argument: `--user-data=${folder ?? ''}`, message: String(error) };
  }
  return app.requestSingleInstanceLock() ? 'claimed' : 'takenByAnother';
}
