import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Findings of axe, without three: Fluent's focus guards are hidden and focusable by design (microsoft/tabster#288), the
 * splitters lie between the landmarks, in none of them, and so do open menus, which lie above the window. `within`: a selector
 * of the part to look at.
 */
export async function findings(page: Page, within = 'html'): Promise<readonly string[]> {
  // What is still fading in has other colours than it will have. A spinner never ends.
  await page.evaluate(() => Promise.all(document.getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => undefined))));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(within).exclude('[data-tabster-dummy]').exclude('[data-separator]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes
    .filter(({ html }) => id !== 'region' || !html.includes('fui-MenuPopover'))
    .map(({ html }) => `${id}: ${html}`));
}
