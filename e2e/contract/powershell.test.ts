import path from 'node:path';
import { PowerShellHost } from '../../electron/host/powershell/PowerShellHost.ts';
import { startChannelThread } from '../../electron/host/thread/testing/channelThread.ts';
import { ThreadedHost } from '../../electron/host/thread/ThreadedHost.ts';
import { standInEnvironment } from '../powershell/standInEnvironment.ts';
import { startStandIn } from '../powershell/standIn.ts';
import { describeContract } from './contract.ts';

const bridgeFolder = path.resolve(import.meta.dirname, '..', '..', 'electron', 'host', 'powershell', 'bridge');

describeContract('PowerShell', async (world, clock) => {
  const standIn = await startStandIn({ world, clock });
  // As the app has it: what crosses between threads crosses here too.
  const host = new ThreadedHost({
    kind: 'powershell', log: () => undefined,
    start: (events) => startChannelThread(new PowerShellHost({ edition: 'windowsPowerShell', bridgeFolder, environment: standInEnvironment(standIn), log: () => undefined }), events),
  });
  return {
    host,
    hyperV: standIn.hyperV,
    close: async () => {
      await host.close();
      await standIn.close();
    },
  };
});
