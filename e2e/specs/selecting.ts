import type { ManagerWindow } from '../pages/ManagerWindow.ts';

/** Selects several VMs, of those with one name the first. */
export async function selectVms(window: ManagerWindow, ...names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) await window.vm(name).first().click({ modifiers: index === 0 ? [] : ['Control'] });
}
