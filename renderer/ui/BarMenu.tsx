import { MenuPopover } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { MenuBelow, type MenuBelowProps } from './MenuBelow.tsx';
import { checkmarksOf, MenuEntries, type MenuGroups } from './MenuEntries.tsx';

export interface BarMenuProps extends MenuBelowProps {
  readonly groups: MenuGroups;
  /** Where the focus goes when something was chosen; null: to the head. */
  readonly homeOfChoice: () => HTMLElement | null;
  /** What the menu itself does not know: the keys along the bar. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The menu of one head of a menu bar, open while it is rendered. */
export function BarMenu({ groups, onKeyDown, ...rest }: BarMenuProps) {
  return (
    <MenuBelow {...rest} {...checkmarksOf(groups)}>
      <MenuPopover onKeyDown={onKeyDown}>
        <MenuEntries groups={groups} labelledBy={rest.buttonId} />
      </MenuPopover>
    </MenuBelow>
  );
}
