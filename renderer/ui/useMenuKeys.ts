import { useEffect, useRef, useState } from 'react';

interface MenuKeys {
  /** false: something else has the keyboard. */
  readonly isActive: boolean;
  /** F10, or Alt pressed and let go with nothing between. */
  readonly onMenuKey: () => void;
  /** Alt and a letter, in lower case. Returns whether it meant something. */
  readonly onLetter: (letter: string) => boolean;
}

/** The keys that lead to a menu bar from anywhere in the window. `showsAccessKeys` while Alt is down, as Windows underlines them. */
export function useMenuKeys(keys: MenuKeys): { readonly showsAccessKeys: boolean } {
  const latest = useRef(keys);
  const [isAltDown, setAltDown] = useState(false);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    let isAltAlone = false;
    const onDown = (event: KeyboardEvent) => {
      const { isActive, onMenuKey, onLetter } = latest.current;
      isAltAlone = isActive && event.key === 'Alt' && !event.ctrlKey && !event.shiftKey;
      setAltDown(isActive && event.altKey && !event.ctrlKey);
      if (!isActive) return;
      if (event.key === 'F10' && !event.shiftKey) onMenuKey();
      else if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey || !onLetter(event.key.toLowerCase())) return;
      event.preventDefault();
    };
    const onUp = (event: KeyboardEvent) => {
      if (event.key !== 'Alt') return;
      setAltDown(false);
      if (!isAltAlone) return;
      event.preventDefault();
      latest.current.onMenuKey();
    };
    // Alt+Tab and a click with Alt are not for the menu.
    const onElse = () => {
      isAltAlone = false;
      setAltDown(false);
    };
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('mousedown', onElse);
    window.addEventListener('blur', onElse);
    return () => {
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('mousedown', onElse);
      window.removeEventListener('blur', onElse);
    };
  }, []);
  return { showsAccessKeys: isAltDown };
}
