import { useEffect } from 'react';
import { invoke } from '../../commands/invoke.ts';
import { commandForKey } from '../../commands/shortcuts.ts';
import { isAnyDialogOpen, useDialogStore } from '../../state/dialogStore.ts';
import { usePaletteStore } from '../../state/paletteStore.ts';

/** The keys that count anywhere in the window. A dialog and the palette keep the keyboard to themselves, and a field its own keys. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isAnyDialogOpen(useDialogStore.getState()) || usePaletteStore.getState().isOpen) return;
      const command = commandForKey(event, 'window');
      if (command === undefined) return;
      if (isTyping(event.target) && isFieldsOwn(event)) return;
      if (command.id === 'copyName' && hasSelectedText()) return;
      event.preventDefault();
      void invoke(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** What a field does itself: typing, and copying out of it. Function keys and Ctrl with another letter are not for it. */
function isFieldsOwn({ key, ctrlKey }: KeyboardEvent): boolean {
  return ctrlKey ? ['a', 'c', 'v', 'x', 'y', 'z'].includes(key.toLowerCase()) : !/^F\d+$/.test(key);
}

function hasSelectedText(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}
