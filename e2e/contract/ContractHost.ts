import type { HyperVHost } from '../../electron/host/HyperVHost.ts';
import type { Clock } from '../../electron/host/simulated/clock.ts';
import type { SimulatedHyperV } from '../../electron/host/simulated/SimulatedHyperV.ts';
import type { World } from '../../electron/host/simulated/world.ts';

/** A host under the contract, with the second path by which its state is seen. */
export interface ContractHost {
  readonly host: HyperVHost;
  /** What is behind the host: never asked through it. */
  readonly hyperV: SimulatedHyperV;
  readonly close: () => Promise<void>;
}

/** Opens a host on a world of the test's own, in a time of its own. */
export type OpenHost = (world: World, clock: Clock) => Promise<ContractHost>;
