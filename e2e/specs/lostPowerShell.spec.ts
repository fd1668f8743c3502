import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { enginePath } from '../powershell/tools.ts';
import { expect, test } from './app.ts';

/** Processes of the engine that this app started, by their parent. */
async function enginesOf(parent: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [command, stat] = await Promise.all([
      readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => ''), readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''),
    ]);
    const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (command.startsWith(path.dirname(enginePath)) && Number(ppid) === parent && state !== 'Z') found.push(Number(name));
  }
  return found;
}

test.skip(process.platform === 'win32', 'processes are found through /proc');

test('killing PowerShell while it works gives a typed error, a new bridge, no hang and no orphan', async ({ app }) => {
  const { electron, window, standIn } = app;
  const main = electron.process().pid ?? 0;
  const tree = await window.selectVm('web01');
  standIn?.misbehave('Checkpoint-VM', { kind: 'hang', when: 'before' });
  const atWork = standIn?.nextWork('Checkpoint-VM');
  await window.action('Checkpoint…').click();
  const dialog = window.dialog('Create a checkpoint of “web01”');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('interrupted');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await atWork;

  // A machine that is so busy that it draws no more: an Escape must not be lost between what is told and the next frame.
  await window.page.evaluate(() => { globalThis.requestAnimationFrame = () => 0; });
  const before = await enginesOf(main);
  expect(before.length).toBeGreaterThan(0);
  for (const pid of before) process.kill(pid, 'SIGKILL');
  await expect(dialog.getByRole('alert')).toContainText('Nobody can say yet whether it happened');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  standIn?.misbehave('Checkpoint-VM');
  await standIn?.hyperV.run({ cmdlet: 'Rename-VMSnapshot', snapshotId: standIn.hyperV.world().checkpoints[0]?.id ?? '', newName: 'seen after' });
  await expect(tree.checkpoint('seen after')).toBeVisible();
  await window.openActivity();
  await expect(window.operation('Create checkpoint “interrupted” of “web01”')).toContainText(/unknown/i);

  const after = await enginesOf(main);
  expect(after.some((pid) => before.includes(pid))).toBe(false);
  await electron.close();
  await expect.poll(async () => (await Promise.all([...before, ...after].map(isAlive))).filter(Boolean), { timeout: 5000 }).toEqual([]);
});

async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !stat.includes(') Z ');
}
