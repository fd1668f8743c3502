import { SimulatedHost } from '../../electron/host/simulated/SimulatedHost.ts';
import { SimulatedHyperV } from '../../electron/host/simulated/SimulatedHyperV.ts';
import { describeContract } from './contract.ts';
import { startMs } from './contractWorld.ts';
import { InstantClock } from './InstantClock.ts';

describeContract('simulated', (world) => {
  const hyperV = new SimulatedHyperV(world, new InstantClock(startMs));
  const host = new SimulatedHost(hyperV);
  return Promise.resolve({ host, hyperV, close: () => host.close() });
});
