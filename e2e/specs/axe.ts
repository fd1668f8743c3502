import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Findings of axe, without two: Fluent's focus guards are hidden and focusable by design (microsoft/tabster#288), and the
 * splitters lie between the landmarks, in none of them. `within`: a selector of the part to look at.
 */
export async function findings(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(within).exclude('[data-tabster-dummy]').exclude('[data-separator]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
