import { makeStyles, Menu, MenuPopover, MenuTrigger, mergeClasses, tokens, type MenuOpenChangeData } from '@fluentui/react-components';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { checkmarksOf, MenuEntries, type MenuGroups } from './MenuEntries.tsx';
import { useMenuKeys } from './useMenuKeys.ts';

export interface MenuOfBar {
  readonly id: string;
  readonly label: string;
  /** The letter of the label that opens it together with Alt. */
  readonly accessKey: string;
  /** Asked for while the menu is open. */
  readonly groups: () => MenuGroups;
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', height: '30px', paddingLeft: tokens.spacingHorizontalS },
  head: {
    appearance: 'none', border: 'none', background: 'none', font: 'inherit', color: tokens.colorNeutralForeground1,
    height: '26px', paddingInline: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none', ':hover': { backgroundColor: 'Highlight' } },
  },
  accessKey: { textDecorationLine: 'underline', textUnderlineOffset: '2px' },
});

/**
 * A menu bar as on Windows: Alt or F10 goes to it and back, Alt and a letter open a menu, the arrow keys go along it and from menu
 * to menu, Escape goes back a step. The focus returns to where it was before. `isActive` false: something else has the keyboard.
 */
export function MenuBar({ label, menus, isActive }: { readonly label: string; readonly menus: readonly MenuOfBar[]; readonly isActive: boolean }) {
  const styles = useStyles();
  const [openId, setOpenId] = useState<string | null>(null);
  const [currentId, setCurrentId] = useState(menus[0]?.id);
  const bar = useRef<HTMLDivElement>(null);
  const heads = useRef(new Map<string, HTMLButtonElement>());
  const cameFrom = useRef<HTMLElement | null>(null);
  const focusHead = (id: string | undefined) => heads.current.get(id ?? '')?.focus();
  const { showsAccessKeys } = useMenuKeys({
    isActive,
    onMenuKey: () => {
      if (openId !== null || bar.current?.contains(document.activeElement) === true) leave();
      else focusHead(menus[0]?.id);
    },
    onLetter: (letter) => {
      const menu = menus.find(({ accessKey }) => accessKey === letter);
      if (menu === undefined) return false;
      focusHead(menu.id);
      setOpenId(menu.id);
      return true;
    },
  });

  function leave(): void {
    setOpenId(null);
    cameFrom.current?.focus();
  }

  function onOpenChange(id: string, { open, type }: MenuOpenChangeData): void {
    setOpenId((now) => (open ? id : now === id ? null : now));
    // At once, so that what was chosen finds the focus at home, and a dialog can give it back there.
    if (!open && type === 'menuItemClick') cameFrom.current?.focus();
  }

  function onFocus({ relatedTarget }: FocusEvent): void {
    const isFromOutside = relatedTarget instanceof HTMLElement && !bar.current?.contains(relatedTarget) && relatedTarget.closest('[role=menu]') === null;
    if (isFromOutside) cameFrom.current = relatedTarget;
  }

  function onKeyDown(event: KeyboardEvent, id: string): void {
    if (event.key === 'Escape' && openId === null && !event.defaultPrevented) leave();
    else if (!goAlong(id, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function goAlong(from: string, key: string): boolean {
    const step = stepOf(key);
    const place = menus.findIndex(({ id }) => id === from);
    const next = menus[(place + (step ?? 0) + menus.length) % menus.length];
    if (step === null || next === undefined) return false;
    focusHead(next.id);
    if (openId !== null) setOpenId(next.id);
    return true;
  }

  return (
    <div ref={bar} role="menubar" aria-label={label} className={styles.bar} onFocus={onFocus}>
      {menus.map(({ id, label: name, accessKey, groups: groupsOf }) => {
        const groups = openId === id ? groupsOf() : [];
        return (
          <Menu key={id} {...checkmarksOf(groups)} positioning={{ position: 'below', align: 'start', autoSize: 'height' }} open={openId === id} onOpenChange={(_, data) => onOpenChange(id, data)}>
            <MenuTrigger disableButtonEnhancement>
              <button
                type="button" role="menuitem" className={mergeClasses(styles.head, openId === id && styles.open)}
                ref={(element) => { if (element !== null) heads.current.set(id, element); }}
                tabIndex={currentId === id ? 0 : -1} aria-keyshortcuts={`Alt+${accessKey.toUpperCase()}`}
                onFocus={() => setCurrentId(id)}
                onKeyDown={(event) => onKeyDown(event, id)}
                onMouseEnter={() => { if (openId !== null) setOpenId(id); }}
              >
                <HeadLabel name={name} accessKey={accessKey} className={showsAccessKeys ? styles.accessKey : undefined} />
              </button>
            </MenuTrigger>
            <MenuPopover onKeyDown={(event) => onKeyDown(event, id)}>
              <MenuEntries groups={groups} />
            </MenuPopover>
          </Menu>
        );
      })}
    </div>
  );
}

function HeadLabel({ name, accessKey, className }: { readonly name: string; readonly accessKey: string; readonly className: string | undefined }) {
  const at = name.toLowerCase().indexOf(accessKey);
  if (at === -1) return name;
  return <>{name.slice(0, at)}<span className={className}>{name.charAt(at)}</span>{name.slice(at + 1)}</>;
}

function stepOf(key: string): number | null {
  if (key === 'ArrowRight') return 1;
  return key === 'ArrowLeft' ? -1 : null;
}
