import { makeStyles, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, tokens, type MenuProps } from '@fluentui/react-components';
import { Fragment, useId, type KeyboardEvent } from 'react';
import { rowForTyping } from './rowKeys.ts';
import { useTyping } from './useTyping.ts';

/** One entry of a menu. `reason` says why it is not possible; null: it is. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string | null;
  readonly reason: string | null;
  /** For what can be on or off; absent for what is done. */
  readonly isOn?: boolean;
  readonly onSelect: () => void;
}

/** Groups are divided by lines. */
export type MenuGroups = readonly (readonly MenuEntry[])[];

const useStyles = makeStyles({
  // In a low window the longest menu fits this way.
  entry: { maxWidth: '400px', '@media (max-height: 760px)': { minHeight: '26px', paddingBlock: '3px' } },
  // Of what is not possible the reason is what there is to read.
  reason: {
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
});

/** What the kit's Menu round these entries must be told: which of them are on. */
export function checkmarksOf(groups: MenuGroups): Pick<MenuProps, 'hasCheckmarks' | 'checkedValues'> {
  const entries = groups.flat();
  return {
    hasCheckmarks: entries.some(({ isOn }) => isOn !== undefined),
    checkedValues: { on: entries.filter(({ isOn }) => isOn === true).map(({ id }) => id) },
  };
}

/** The entries, in the kit's menu. `labelledBy`: the id of what names them. */
export function MenuEntries({ groups, labelledBy }: { readonly groups: MenuGroups; readonly labelledBy?: string }) {
  const typing = useTyping();

  // In the kit's place, which looks at the first letter only and at the impossible too.
  function onKeyDown(event: KeyboardEvent): void {
    const { key, currentTarget } = event;
    if (key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey || (key === ' ' && !typing.isGoingOn())) return;
    event.preventDefault();
    event.stopPropagation();
    const items = [...currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const current = items.findIndex((item) => item === document.activeElement);
    items[entryForTyping(typing.type(key), groups.flat(), current)]?.focus();
  }

  return (
    <MenuList {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })} onKeyDownCapture={onKeyDown}>
      {groups.filter((group) => group.length > 0).map((group, index) => (
        <Fragment key={group[0]?.id}>
          {index > 0 && <MenuDivider />}
          {group.map((entry) => <Entry key={entry.id} entry={entry} />)}
        </Fragment>
      ))}
    </MenuList>
  );
}

/** The possible entries come before the others. -1: none begins so. */
function entryForTyping(typed: string, entries: readonly MenuEntry[], current: number): number {
  const found = rowForTyping(typed, entries.map(({ label, reason }) => (reason === null ? label : '')), current);
  return found === -1 ? rowForTyping(typed, entries.map(({ label }) => label), current) : found;
}

/** An impossible entry can still be reached, and says why. Its name is the label alone. */
function Entry({ entry: { id, label, shortcut, reason, isOn, onSelect } }: { readonly entry: MenuEntry }) {
  const styles = useStyles();
  const reasonId = useId();
  const face = {
    className: styles.entry, disabled: reason !== null, onClick: onSelect,
    secondaryContent: { children: shortcut, 'aria-hidden': true },
    ...(reason === null ? {} : { subText: { children: reason, id: reasonId, className: styles.reason, 'aria-hidden': true }, 'aria-describedby': reasonId }),
  };
  // What is on or off closes the menu too, as on Windows.
  return isOn === undefined
    ? <MenuItem {...face}>{label}</MenuItem>
    : <MenuItemCheckbox {...face} name="on" value={id} persistOnClick={false}>{label}</MenuItemCheckbox>;
}
