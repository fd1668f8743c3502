import type { Locator } from '@playwright/test';
import type { SceneTools } from './scene.ts';

type Tools = Pick<SceneTools, 'window' | 'page'>;

/** Scrolls to the end of the list where a machine is too far down to be drawn; the sample world needs no more. */
export async function reach({ window, page }: Tools, name: string): Promise<Locator> {
  await window.vmTable.getByRole('row').nth(1).waitFor();
  const rows = window.vm(name);
  if (await rows.count() === 0) {
    await window.vmTable.hover();
    await page.mouse.wheel(0, 10_000);
  }
  return rows;
}

/** Selects machines by name, each once; names may repeat, then the first is taken. */
export async function selectMachines(tools: Tools, ...names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) await (await reach(tools, name)).first().click(index === 0 ? {} : { modifiers: ['Control'] });
}

/** Selects a machine and checkpoints of it, and leaves the mouse where it lights up nothing. */
export async function selectCheckpoints(tools: Tools, vmName: string, ...names: readonly string[]): Promise<void> {
  const { window, page } = tools;
  await reach(tools, vmName);
  const tree = await window.selectVm(vmName);
  for (const [index, name] of names.entries()) {
    const row = tree.checkpoint(name).first();
    if (await row.count() === 0) {
      await tree.root.hover();
      await page.mouse.wheel(0, 200);
    }
    await row.click(index === 0 ? {} : { modifiers: ['Control'] });
  }
  await restMouse(page);
}

/** Opens the dialog of a command of the Actions pane. */
export async function openFromActions({ window, page }: Tools, label: string): Promise<Locator> {
  await window.action(label).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.waitFor();
  await restMouse(page);
  return dialog;
}

/** On the status bar nothing answers to it. */
export async function restMouse(page: Tools['page']): Promise<void> {
  const height = await page.evaluate(() => innerHeight);
  await page.mouse.move(2, height - 3);
}
