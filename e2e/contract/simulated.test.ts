import { SimulatedHost } from '../../electron/host/simulated/SimulatedHost.ts';
import { SimulatedHyperV } from '../../electron/host/simulated/SimulatedHyperV.ts';
import { describeContract } from './contract.ts';

describeContract('simulated', (world, clock) => {
  const hyperV = new SimulatedHyperV(world, clock);
  const host = new SimulatedHost(hyperV);
  return Promise.resolve({ host, hyperV, close: () => host.close() });
});
