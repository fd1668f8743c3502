import type { Clock } from './clock.ts';
import type { CommandResult, EngineCommand } from './engineCommand.ts';
import { advance } from './advance.ts';
import { begin } from './engine.ts';
import { millisecondsOf } from './time.ts';
import type { VmTask } from './vmTask.ts';
import type { World } from './world.ts';

/** A Hyper-V host that lives in memory: the pure engine with a world and a clock. */
export class SimulatedHyperV {
  #world: World;
  readonly #clock: Clock;
  /** A world may come from a host whose clock runs ahead of ours (ms). */
  readonly #aheadMs: number;

  constructor(world: World, clock: Clock) {
    this.#world = world;
    this.#clock = clock;
    this.#aheadMs = Math.max(0, millisecondsOf(world.time) - clock.now());
  }

  /** The world as it is now, by the clock. */
  world(): World {
    this.#world = advance(this.#world, this.#now());
    return this.#world;
  }

  /** Does one command and answers when it has ended. Never rejects. */
  async run(command: EngineCommand): Promise<CommandResult> {
    const begun = begin(this.world(), command, this.#now());
    if (!begun.ok) return begun;
    this.#world = begun.world;
    if (begun.taskId !== null) await this.#ended(begun.taskId);
    return begun.result;
  }

  async #ended(taskId: number): Promise<void> {
    for (let task = this.#task(taskId); task !== null; task = this.#task(taskId)) {
      await this.#clock.wait(millisecondsOf(task.stepEndsAt) - this.#aheadMs);
    }
  }

  #now(): number {
    return this.#clock.now() + this.#aheadMs;
  }

  #task(id: number): VmTask | null {
    const isWanted = (task: VmTask) => task.id === id || task.replacedIds.includes(id);
    return this.world().vms.find(({ task }) => task !== null && isWanted(task))?.task ?? null;
  }
}
