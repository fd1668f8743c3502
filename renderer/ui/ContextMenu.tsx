import { Menu, MenuPopover } from '@fluentui/react-components';
import { useState } from 'react';
import { checkmarksOf, MenuEntries, type MenuGroups } from './MenuEntries.tsx';

/** Where a context menu opens, in pixels of the window. */
export interface Point { readonly x: number; readonly y: number }

/** A menu at a point, open while it is rendered. */
export function ContextMenu({ at, groups, onClose }: { readonly at: Point; readonly groups: MenuGroups; readonly onClose: () => void }) {
  const [home] = useState(() => document.activeElement);
  const target = { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y }) };
  return (
    <Menu
      {...checkmarksOf(groups)} open positioning={{ target, position: 'below', align: 'start', autoSize: 'height' }}
      onOpenChange={(_, { open, type }) => {
        if (open) return;
        // A click elsewhere takes the focus with it; else it goes back before what was chosen opens anything.
        if (type !== 'clickOutside' && home instanceof HTMLElement) home.focus();
        onClose();
      }}
    >
      <MenuPopover>
        <MenuEntries groups={groups} />
      </MenuPopover>
    </Menu>
  );
}
