import path from 'node:path';
import { PowerShellHost } from '../../electron/host/powershell/PowerShellHost.ts';
import { startStandIn } from './standIn.ts';
import { describeContract } from '../contract/contract.ts';
import { startMs } from '../contract/contractWorld.ts';
import * as clocks from '../contract/manualClock.ts';
import { enginePath } from './tools.ts';
describeContract('powershell', async (world) => {
  const standIn = await startStandIn({ world, clock: new clocks.ManualClock(startMs) });
  const host = new PowerShellHost({ edition: 'windowsPowerShell', bridgeFolder: path.resolve('electron/host/powershell/bridge'),
    environment: { ...process.env, PATH: path.dirname(enginePath), PSModulePath: standIn.moduleFolder }, log: (l) => { if (l.length !== 16) console.log('LOG', l); } });
  return { host, hyperV: standIn.hyperV, close: async () => { await host.close(); await standIn.close(); } };
});
