import { startBareEngine } from '../bareEngine.ts';
import { openBenchHost } from '../benchHost.ts';
import { benchWorld } from '../benchWorld.ts';
import { against, bench, figureOf, inTurns, record, rounds, timed } from '../figures.ts';
import { startStandInProcess } from '../standInProcess.ts';

const vms = 1000;
const checkpoints = 10;

/** What the two cmdlets took when this row was first measured (2 processors, load 6): what the stand-in gains since is no gain of the app. */
const firstFloorMs = 571;

/** The two cmdlets of an inventory and nothing else; in a block, so that nothing is kept from round to round. */
const cmdletsAlone = '& { $vms = @(Hyper-V\\Get-VM); $all = @(Hyper-V\\Get-VMSnapshot -VM $vms); [Console]::Out.Write("$($vms.Count) $($all.Count)`n") }';

bench('inventory of 1,000 VMs', async () => {
  const standIn = await startStandInProcess(benchWorld({ vms, checkpoints, running: 'half' }));
  const host = openBenchHost(standIn.modulePath);
  const bare = startBareEngine({ modulePath: standIn.modulePath });
  const read = async () => {
    const answer = await host.inventory();
    if (!answer.ok || answer.value.checkpoints.length !== vms * checkpoints) throw new Error(`no whole inventory: ${JSON.stringify(answer).slice(0, 200)}`);
  };
  const readFloor = async () => {
    const said = await bare.ask(cmdletsAlone);
    if (said !== `${String(vms)} ${String(vms * checkpoints)}`) throw new Error(`the cmdlets said ${said}`);
  };
  try {
    for (let count = 0; count < rounds(3, 1); count += 1) {
      await read();
      await readFloor();
    }
    const times = await inTurns(rounds(11, 3), { ours: () => timed(read), floor: () => timed(readFloor) });
    const ours = figureOf(times.ours, 'ms');
    const floor = against(ours, 'Get-VM and Get-VMSnapshot alone in the same engine', figureOf(times.floor, 'ms'));
    await record({
      what: 'inventory of 1,000 VMs with 10 checkpoints each, from request to decoded view in main', ours, references: [floor],
      target: 'at most 1.5 x the two cmdlets alone', isReached: floor.ratio <= 1.5, note: '',
      extra: { firstRecordedFloorMs: firstFloorMs, ratioToFirstRecordedFloor: ours.median / firstFloorMs },
    });
  } finally {
    await Promise.all([host.close(), bare.close()]);
    await standIn.close();
  }
});
