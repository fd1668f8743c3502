import type { Guid, UtcTime, Vm } from '../../../shared/domain/vm.ts';

/** How far two readings of one start may lie apart: Hyper-V tells the uptime, and both clocks tick between. */
const toleranceMs = 2000;

/**
 * Keeps the start of a guest the same from read to read. It is counted back from the uptime, which comes out a little
 * different each time; without this every running VM would seem to have changed with every read.
 */
export class StartTimes {
  #known = new Map<Guid, UtcTime>();

  /** The VMs of one read, each with the start it had before where it is the same one. */
  steady(vms: readonly Vm[]): readonly Vm[] {
    const steadied = vms.map((vm) => {
      const before = this.#known.get(vm.id);
      return before !== undefined && isSameStart(before, vm.startedAt) ? { ...vm, startedAt: before } : vm;
    });
    this.#known = new Map(steadied.flatMap(({ id, startedAt }) => (startedAt === null ? [] : [[id, startedAt]])));
    return steadied;
  }
}

function isSameStart(before: UtcTime, now: UtcTime | null): boolean {
  return now !== null && Math.abs(Date.parse(before) - Date.parse(now)) <= toleranceMs;
}
