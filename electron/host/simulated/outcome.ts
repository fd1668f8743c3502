import type { CommandResult, EngineError } from './engineCommand.ts';
import type { World } from './world.ts';

/** How a command begins: with a new world, or refused, and then nothing has changed. */
export type Outcome =
  | {
      readonly ok: true;
      readonly world: World;
      /** The task that the command answers after; null: it has ended already. */
      readonly taskId: number | null;
      readonly result: CommandResult;
    }
  | { readonly ok: false; readonly error: EngineError };

export function refused(error: EngineError): Outcome {
  return { ok: false, error };
}

/** The outcome of a command that takes no time. */
export function done(world: World, warnings: readonly string[] = []): Outcome {
  return { ok: true, world, taskId: null, result: { ok: true, createdSnapshotId: null, warnings } };
}
