import type { Command, Shortcut } from './command.ts';
import { commandList } from './commandList.ts';

interface KeyPress { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean; readonly metaKey: boolean }

/** The command a key stands for at that place. */
export function commandForKey(press: KeyPress, where: Shortcut['where']): Command | undefined {
  return commandList.find(({ shortcut }) => shortcut?.where === where && isPressed(shortcut, press));
}

function isPressed(shortcut: Shortcut, { key, ctrlKey, shiftKey, altKey, metaKey }: KeyPress): boolean {
  if (altKey || metaKey) return false;
  return key.toLowerCase() === shortcut.key.toLowerCase()
    && ctrlKey === (shortcut.ctrl ?? false) && shiftKey === (shortcut.shift ?? false);
}

const keyNames: Readonly<Record<string, string>> = { Delete: 'Del' };

/** As menus show it: "Ctrl+N", "Shift+Del". */
export function shortcutText({ key, ctrl, shift }: Shortcut): string {
  const name = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [ctrl ? 'Ctrl' : null, shift ? 'Shift' : null, name].filter((part) => part !== null).join('+');
}

/** The same as aria-keyshortcuts wants it. */
export function ariaShortcut({ key, ctrl, shift }: Shortcut): string {
  return [ctrl ? 'Control' : null, shift ? 'Shift' : null, key].filter((part) => part !== null).join('+');
}
