import { useEffect } from 'react';
import { invoke } from '../../commands/invoke.ts';
import { commandForKey } from '../../commands/shortcuts.ts';
import { useDialogStore } from '../../state/dialogStore.ts';

/** The keys that count anywhere in the window. A dialog keeps the keyboard to itself, and a field its own keys. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useDialogStore.getState().open !== null || isTyping(event.target)) return;
      const command = commandForKey(event, 'window');
      if (command === undefined || (command.id === 'copyName' && hasSelectedText())) return;
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

function hasSelectedText(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}
