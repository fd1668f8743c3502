import { Menu, type MenuProps } from '@fluentui/react-components';
import { useState } from 'react';

export interface MenuBelowProps {
  /** Of the button that it hangs from, which opens and closes it by a click. */
  readonly buttonId: string;
  readonly onClose: () => void;
}

/**
 * The kit's menu below a button, open while it is rendered; `children` is its MenuPopover. The focus goes back to the button, and to
 * `homeOfChoice` where something was chosen.
 */
export function MenuBelow({ buttonId, homeOfChoice, onClose, children, ...rest }: MenuBelowProps & {
  readonly homeOfChoice?: () => HTMLElement | null;
} & Pick<MenuProps, 'children' | 'hasCheckmarks' | 'checkedValues' | 'onCheckedValueChange'>) {
  const [button] = useState(() => document.getElementById(buttonId));
  return (
    <Menu
      {...rest} open positioning={{ target: button, position: 'below', align: 'start', autoSize: 'height' }}
      onOpenChange={(event, { open, type }) => {
        // A click on the button is the button's.
        if (open || (type === 'clickOutside' && event.target instanceof Node && button?.contains(event.target) === true)) return;
        // At once, so that what was chosen finds the focus at home, and a dialog can give it back there.
        if (type !== 'clickOutside' || isFocusLost()) ((type === 'menuItemClick' ? homeOfChoice?.() : null) ?? button)?.focus();
        onClose();
      }}
    >
      {children}
    </Menu>
  );
}

/** A click elsewhere takes the focus with it, where there is something to take it. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.closest('[role=menu]') !== null;
}
