import { commandList } from '../commandList.ts';
import { shortcutText } from '../shortcuts.ts';

const places = { window: 'anywhere', checkpointTree: 'in the checkpoint tree' } as const;

/** docs/keyboard.md: the shortcuts of the commands, and the keys that lists, trees, menus and dialogs have on Windows. */
export function keyboardText(): string {
  const rows = commandList.flatMap(({ label, shortcut }) => (
    shortcut === null ? [] : [`| ${shortcutText(shortcut)} | ${label} | ${places[shortcut.where]} |`]
  ));
  return `# Keyboard

Everything can be done without the mouse. A test writes the first table from the app's own commands.

## Commands

| Key | Command | Where |
| --- | --- | --- |
${rows.join('\n')}

Nothing destructive happens on Enter: it opens a dialog, in which Cancel has the focus.

## Window

| Key | Does |
| --- | --- |
| Alt or F10 | goes to the menu bar and back |
| F6, Shift+F6 | goes to the next pane (views, table, tree, details, actions, status), and back |
| Tab, Shift+Tab | goes to the next part of the window, and back |
| Shift+F10 or the Menu key | opens the context menu of what is selected |
| Arrow keys | move a splitter that has the focus |
| Esc | closes a menu, a dialog or a field |

## Lists and the tree

| Key | Does |
| --- | --- |
| Up, Down, Page Up, Page Down, Home, End | goes to another row and selects it |
| Shift with these | extends the selection |
| Ctrl with these | goes there without selecting |
| Ctrl+Space | adds the row to the selection, or takes it away |
| Ctrl+A | selects all |
| letters | goes to the next row whose name begins with them |
| Up (in the first row of the table), Down (in its head) | goes to the table's head; back to the rows |
| Right, Left (in the tree) | unfolds or goes to the first child; folds or goes to the parent |
`;
}
