import { Menu, MenuPopover } from '@fluentui/react-components';
import { MenuEntries, type MenuGroups } from './MenuEntries.tsx';

/** Where a context menu opens, in pixels of the window. */
export interface Point { readonly x: number; readonly y: number }

/** A menu at a point; null: closed. */
export function ContextMenu({ at, groups, onClose }: {
  readonly at: Point | null; readonly groups: MenuGroups; readonly onClose: () => void;
}) {
  if (at === null) return null;
  const target = { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y }) };
  return (
    <Menu
      open positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => { if (!open) onClose(); }}
    >
      <MenuPopover>
        <MenuEntries groups={groups} />
      </MenuPopover>
    </Menu>
  );
}
