import { Menu, MenuPopover } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { checkmarksOf, MenuEntries, type MenuGroups } from './MenuEntries.tsx';

/** Where a context menu opens, in pixels of the window. `height`: of what it is about, which it leaves in sight where there is room. */
export interface Point { readonly x: number; readonly y: number; readonly height?: number }

/** Pixels that menus keep from the window's edges; at the bottom there is its status bar. */
const margins = { top: 4, bottom: 30, start: 4, end: 4 };

/** A menu at a point, open while it is rendered. */
export function ContextMenu({ at, groups, onClose }: { readonly at: Point; readonly groups: MenuGroups; readonly onClose: () => void }) {
  const [home] = useState(() => document.activeElement);
  const target = { getBoundingClientRect: () => DOMRect.fromRect(at) };
  const popover = useRef<HTMLElement>(null);
  useEffect(() => {
    // The kit moves the focus to the first entry once the menu stands, possible or not; this comes after it.
    const frame = requestAnimationFrame(() => {
      popover.current?.querySelector<HTMLElement>('[role^=menuitem]:not([aria-disabled=true])')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Menu
      {...checkmarksOf(groups)} open positioning={{ target, position: 'below', align: 'start', autoSize: 'height', shiftToCoverTarget: true, overflowBoundaryPadding: margins }}
      onOpenChange={(_, { open, type }) => {
        if (open) return;
        // A click elsewhere takes the focus with it; else it goes back before what was chosen opens anything.
        if (type !== 'clickOutside' && home instanceof HTMLElement) home.focus();
        onClose();
      }}
    >
      <MenuPopover ref={(element) => { popover.current = element; }}>
        <MenuEntries groups={groups} />
      </MenuPopover>
    </Menu>
  );
}
