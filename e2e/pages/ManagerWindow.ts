import { expect, type Locator, type Page } from '@playwright/test';

/** The window as a person finds their way in it: by roles and names only. */
export class ManagerWindow {
  readonly page: Page;
  readonly vmTable: Locator;
  readonly vmFilter: Locator;
  readonly actions: Locator;
  readonly details: Locator;
  readonly status: Locator;
  /** The list of the Activity view. */
  readonly activity: Locator;
  readonly operationDetails: Locator;
  readonly palette: Locator;

  constructor(page: Page) {
    this.page = page;
    this.vmTable = page.getByRole('grid', { name: 'Virtual machines' });
    this.vmFilter = page.getByRole('searchbox', { name: 'Filter virtual machines' });
    this.actions = page.getByRole('complementary', { name: 'Actions' });
    this.details = page.getByRole('region', { name: 'Details' });
    this.status = page.getByRole('status', { name: 'Status' });
    this.activity = page.getByRole('grid', { name: 'Activity' });
    this.operationDetails = page.getByRole('region', { name: 'Operation details' });
    this.palette = page.getByRole('dialog', { name: 'Command palette' });
  }

  /** Rows of VMs with this name; names may repeat. */
  vm(name: string): Locator {
    return this.vmTable.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** The title of a column of the VM table, by its whole name. */
  vmColumn(title: string): Locator {
    return this.vmTable.getByRole('columnheader', { name: title, exact: true });
  }

  /** Names of the VMs in the order drawn. */
  async vmNames(): Promise<readonly string[]> {
    return this.vmTable.getByRole('rowheader').allTextContents();
  }

  /** The columns from left to right, by their whole names. */
  async vmColumns(): Promise<readonly (string | null)[]> {
    return this.vmTable.getByRole('columnheader').getByRole('button').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label')));
  }

  /** Goes through the list until the VM's row is drawn: a long list draws only what is in view. */
  private async reach(name: string): Promise<void> {
    if (await this.vm(name).count() > 0) return;
    await this.vmTable.focus();
    await this.page.keyboard.press('Home');
    for (let pages = 0; pages < 100 && await this.vm(name).count() === 0; pages++) await this.page.keyboard.press('PageDown');
  }

  /** Selects a VM and waits for its tree. */
  async selectVm(name: string): Promise<CheckpointTreeView> {
    await this.reach(name);
    await this.vm(name).first().click();
    const tree = new CheckpointTreeView(this.page, name);
    await expect(tree.root).toBeVisible();
    return tree;
  }

  /** Opens a tab of the details by mouse and gives its page. */
  async openTab(name: string): Promise<Locator> {
    await this.details.getByRole('tab', { name, exact: true }).click();
    const page = this.details.getByRole('tabpanel', { name, exact: true });
    await expect(page).toBeVisible();
    return page;
  }

  /** A button of the Actions pane by its command's label. */
  action(label: string): Locator {
    return this.actions.getByRole('button', { name: label, exact: true });
  }

  /** A row of the Activity view by what was asked. */
  operation(sentence: string): Locator {
    return this.activity.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: sentence }) });
  }

  async openActivity(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Activity', exact: true }).click();
  }

  /** What has just happened, at the bottom of the window. */
  notice(text: string | RegExp): Locator {
    return this.status.getByText(text);
  }

  dialog(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** Opens a menu of the menu bar and chooses an entry. */
  async chooseFromMenu(menu: string, entry: string): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menu').getByRole('menuitem', { name: entry, exact: true }).click();
  }
}

/** The tree of one VM as it is drawn. */
export class CheckpointTreeView {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, vmName: string) {
    this.page = page;
    this.root = page.getByRole('tree', { name: `Checkpoints of ${vmName}`, exact: true });
  }

  /** The row of a checkpoint; a row's name begins with the checkpoint's. */
  checkpoint(name: string): Locator {
    return this.root.getByRole('treeitem', { name: new RegExp(`^${escapeForRegExp(name)}(,|$)`) });
  }

  get now(): Locator {
    return this.root.getByRole('treeitem', { name: /^Now(,|$)/ });
  }

  /** The field in which a checkpoint gets a new name; called after the name it had when the field was opened. */
  nameField(name: string): Locator {
    return this.root.getByRole('textbox', { name: `New name of ${name}`, exact: true });
  }

  /** Names of the selected rows, in the order drawn. */
  async selected(): Promise<readonly string[]> {
    return this.root.getByRole('treeitem', { selected: true }).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.split(',')[0] ?? ''));
  }

  /** The row that keys move from. */
  get active(): Locator {
    return this.root.locator('[data-active]');
  }

  /** Every row with its true depth, in the order drawn: what a screen reader hears of the tree's shape. */
  async levels(): Promise<readonly { readonly name: string; readonly level: number }[]> {
    return this.root.getByRole('treeitem').evaluateAll((rows) =>
      rows.map((row) => ({ name: row.getAttribute('aria-label') ?? row.textContent, level: Number(row.getAttribute('aria-level')) })));
  }
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
