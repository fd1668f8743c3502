import path from 'node:path';
import { PowerShellHost } from '../../electron/host/powershell/PowerShellHost.ts';
import { standInEnvironment } from '../powershell/standInEnvironment.ts';
import { startStandIn } from '../powershell/standIn.ts';
import { describeContract } from './contract.ts';

const bridgeFolder = path.resolve(import.meta.dirname, '..', '..', 'electron', 'host', 'powershell', 'bridge');

describeContract('PowerShell', async (world, clock) => {
  const standIn = await startStandIn({ world, clock });
  const host = new PowerShellHost({ edition: 'windowsPowerShell', bridgeFolder, environment: standInEnvironment(standIn), log: () => undefined });
  return {
    host,
    hyperV: standIn.hyperV,
    close: async () => {
      await host.close();
      await standIn.close();
    },
  };
});
