import { partsBetween } from '../../../electron/host/thread/inventoryParts.ts';
import { InventoryDecoder } from '../../../electron/host/powershell/InventoryDecoder.ts';
import { changeBetween } from '../../../electron/inventory/inventoryChange.ts';
import { openBenchHost } from '../benchHost.ts';
import { benchWorld } from '../benchWorld.ts';
import { bench, figureOf, growthExponent, isQuick, percentile, record, rounds, timed } from '../figures.ts';
import { inventoryReply } from '../inventoryReply.ts';
import { startStandInProcess } from '../standInProcess.ts';

const sizes = isQuick ? [100, 1000, 3000] : [100, 1000, 10_000];

bench('growth of the inventory', async () => {
  await recordGrowth('inventory, growth with the number of VMs', async (vms) => {
    const standIn = await startStandInProcess(benchWorld({ vms, checkpoints: 1, running: 'half' }));
    const host = openBenchHost(standIn.modulePath);
    const read = async () => { if (!(await host.inventory()).ok) throw new Error('no inventory'); };
    try {
      await read();
      await read();
      return await times(rounds(5, 2), () => timed(read));
    } finally {
      await host.close();
      await standIn.close();
    }
  });
});

bench('growth of comparing', async () => {
  await recordGrowth('comparing two inventories, growth with the number of VMs', async (vms) => {
    const decoder = new InventoryDecoder();
    let round = 0;
    const read = () => {
      round += 1;
      const decoded = decoder.decode(inventoryReply({ vms, checkpoints: 10, round }));
      if (!decoded.ok) throw new Error(decoded.error.detail);
      return decoded.value.inventory;
    };
    const pass = () => {
      const earlier = read();
      const reply = inventoryReply({ vms, checkpoints: 10, round: round + 1 });
      return timed(() => {
        const later = decoder.decode(reply);
        if (!later.ok) throw new Error(later.error.detail);
        partsBetween(earlier, later.value.inventory);
        changeBetween(earlier, later.value.inventory);
        return Promise.resolve();
      });
    };
    for (let warm = 0; warm < 3; warm += 1) await pass();
    return times(rounds(9, 5), pass);
  });
});

async function recordGrowth(what: string, measure: (size: number) => Promise<readonly number[]>): Promise<void> {
  const points: { readonly size: number; readonly cost: number }[] = [];
  for (const size of sizes) points.push({ size, cost: percentile(await measure(size), 50) });
  const exponent = growthExponent(points);
  await record({
    what, ours: figureOf([exponent], 'x'), references: [], target: 'a straight line: an exponent of about 1, at most 1.15', isReached: exponent <= 1.15,
    note: `exponent; ${points.map(({ size, cost }) => `${String(size)} VMs: ${cost.toFixed(cost < 10 ? 2 : 0)} ms`).join(', ')}`,
  });
}

async function times(count: number, once: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let round = 0; round < count; round += 1) values.push(await once());
  return values;
}
