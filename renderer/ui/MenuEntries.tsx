import { makeStyles, MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import { Fragment, useId } from 'react';

/** One entry of a menu. `reason` says why it is not possible; null: it is. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string | null;
  readonly reason: string | null;
  readonly onSelect: () => void;
}

/** Groups are divided by lines. */
export type MenuGroups = readonly (readonly MenuEntry[])[];

const useStyles = makeStyles({
  entry: { maxWidth: '400px' },
});

export function MenuEntries({ groups }: { readonly groups: MenuGroups }) {
  return (
    <MenuList>
      {groups.filter((entries) => entries.length > 0).map((entries, index) => (
        <Fragment key={entries[0]?.id}>
          {index > 0 && <MenuDivider />}
          {entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
        </Fragment>
      ))}
    </MenuList>
  );
}

/** An impossible entry can still be reached, and says why. Its name is the label alone. */
function Entry({ entry: { label, shortcut, reason, onSelect } }: { readonly entry: MenuEntry }) {
  const styles = useStyles();
  const reasonId = useId();
  return (
    <MenuItem
      className={styles.entry} disabled={reason !== null} onClick={onSelect}
      secondaryContent={{ children: shortcut, 'aria-hidden': true }}
      {...(reason === null ? {} : { subText: { children: reason, id: reasonId, 'aria-hidden': true }, 'aria-describedby': reasonId })}
    >
      {label}
    </MenuItem>
  );
}
