import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { realClock } from '../../../electron/host/simulated/clock.ts';
import { formatWorld } from '../../../electron/host/simulated/worldFile.ts';
import { startStandIn } from '../../powershell/standIn.ts';
import { standInEnvironment } from '../../powershell/standInEnvironment.ts';
import { benchWorld } from '../benchWorld.ts';
import { against, bench, figureOf, inTurns, record, rounds } from '../figures.ts';
import { launched } from '../launches.ts';

bench('window ready with 1,000 VMs', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'checkpoint-bench-'));
  const world = benchWorld({ vms: 1000, checkpoints: 3, running: 'half' });
  const file = path.join(folder, 'world.json');
  await writeFile(file, formatWorld(world));
  const standIn = await startStandIn({ world, clock: realClock });
  try {
    const measured = await inTurns(rounds(7, 3), {
      simulated: () => launched('filledWindow', ['--host=simulated', `--world=${file}`]),
      empty: () => launched('emptyWindow'),
      powershell: () => launched('filledWindow', ['--host=powershell'], standInEnvironment(standIn)),
    });
    const ours = figureOf(measured.simulated, 'ms');
    const empty = against(ours, 'empty Electron window', figureOf(measured.empty, 'ms'));
    await record({
      what: 'From launch to the drawn list of 1,000 VMs, simulated host', ours, references: [empty], target: 'at most 1.6 x the empty window', isReached: empty.ratio <= 1.6,
      note: 'Where the time goes: docs/performance.md.',
    });
    const powershell = figureOf(measured.powershell, 'ms');
    await record({
      what: 'From launch to the drawn list of 1,000 VMs, PowerShell host', ours: powershell,
      references: [against(powershell, 'empty Electron window', figureOf(measured.empty, 'ms'))], target: '', isReached: null, note: 'The stand-in runs in the bench\'s own process.',
    });
  } finally {
    await standIn.close();
    await rm(folder, { recursive: true, force: true });
  }
});
