import { PowerShell } from 'node-powershell';
import { findExecutable } from '../../../electron/host/powershell/executable.ts';
import { Lane } from '../../../electron/host/powershell/lane.ts';
import { PowerShellSession } from '../../../electron/host/powershell/session.ts';
import { realTimers } from '../../../electron/host/powershell/timers.ts';
import { bridgeFolder, makeLauncher } from '../../powershell/powerShellLauncher.ts';
import { runEngine } from '../../powershell/runEngine.ts';
import { enginePath } from '../../powershell/tools.ts';
import { startBareEngine } from '../bareEngine.ts';
import { against, bench, figureOf, inTurns, percentile, record, rounds, timed } from '../figures.ts';
import type { Figure } from '../row.ts';

/** Requests in a round of each that answers in milliseconds. */
const requests = 100;
/** .NET compiles once more, and better, what is called often, in a pause between calls. */
const warmUp = 300;
const pauses = 3;

bench('bridge, empty request', async () => {
  const launcher = await makeLauncher();
  const lane = new Lane({
    timers: realTimers, isKeptUp: false, onState: () => undefined,
    launch: () => new PowerShellSession({
      findExecutable: () => findExecutable({ platform: process.platform, environment: launcher.environment, edition: 'windowsPowerShell' }),
      bridgeFolder, environment: launcher.environment, log: () => undefined,
    }),
  });
  const bare = startBareEngine();
  // LF alone as line end: with Windows' own the library hangs.
  const stock = new PowerShell({ executable: enginePath, executableOptions: { '-NoProfile': true, '-NonInteractive': true }, spawnOptions: { env: { ...process.env, TERM: 'dumb' } } });
  const ask = {
    ours: async () => { if (!(await lane.run({ op: 'ready', args: {}, effect: 'read', deadlineMs: 60_000 })).ok) throw new Error('the bridge did not answer'); },
    stock: async () => { await stock.invoke('1'); stock.history.length = 0; },
    floor: () => bare.ask('[Console]::Out.Write("1`n")'),
  };
  try {
    for (let pause = 0; pause < pauses; pause += 1) {
      for (const once of Object.values(ask)) for (let count = 0; count < warmUp; count += 1) await once();
      await runEngine('1');
    }
    const count = rounds(9, 5);
    const times = { ours: [] as number[], stock: [] as number[], floor: [] as number[] };
    const several = (name: keyof typeof ask) => async () => {
      const round: number[] = [];
      for (let at = 0; at < requests; at += 1) round.push(await timed(ask[name]));
      times[name].push(percentile(round, 95));
      return percentile(round, 50);
    };
    const medians = await inTurns(count, {
      ours: several('ours'), stock: several('stock'), floor: several('floor'), process: () => timed(() => runEngine('1')),
    });
    const figures = { ours: figureOf(medians.ours, 'ms'), stock: figureOf(medians.stock, 'ms'), floor: figureOf(medians.floor, 'ms') };
    await recordRow('p50', figures, figureOf(medians.process, 'ms'));
    await recordRow('p95', { ours: figureOf(times.ours, 'ms'), stock: figureOf(times.stock, 'ms'), floor: figureOf(times.floor, 'ms') }, { ...figureOf(medians.process, 'ms'), median: percentile(medians.process, 95) });
  } finally {
    await Promise.all([lane.close(), bare.close(), stock.dispose('SIGKILL').catch(() => undefined)]);
    await launcher.remove();
  }
});

async function recordRow(part: string, { ours, stock, floor }: Readonly<Record<'ours' | 'stock' | 'floor', Figure>>, perCall: Figure): Promise<void> {
  const references = [
    against(ours, 'a process per call', perCall), against(ours, 'stock node-powershell invoke()', stock), against(ours, 'one line in, one line out by hand', floor),
  ];
  const [ofProcess = 1, ofStock = 1, ofFloor = 9] = references.map(({ ratio }) => ratio);
  await record({
    what: `bridge, empty request, ${part}`, ours, references,
    target: 'at least 150 x faster than a process per call, at most 1/3 of invoke(), at most 2 x the floor',
    isReached: ofProcess <= 1 / 150 && ofStock <= 1 / 3 && ofFloor <= 2,
    note: `${String(requests)} requests a round`,
  });
}
