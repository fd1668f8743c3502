import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId, useRef, useState, type ComponentType, type FocusEvent, type KeyboardEvent } from 'react';
import type { BarMenuProps } from './BarMenu.tsx';
import type { MenuGroups } from './MenuEntries.tsx';
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
 * `Menu` draws the open one: BarMenu, whose code may come later than the bar's.
 */
export function MenuBar({ label, menus, isActive, Menu }: {
  readonly label: string; readonly menus: readonly MenuOfBar[]; readonly isActive: boolean; readonly Menu: ComponentType<BarMenuProps>;
}) {
  const styles = useStyles();
  const [openId, setOpenId] = useState<string | null>(null);
  const [currentId, setCurrentId] = useState(menus[0]?.id);
  const ownId = useId();
  const bar = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const headId = (id: string) => `${ownId}-${id}`;
  const focusHead = (id: string) => document.getElementById(headId(id))?.focus();
  const { showsAccessKeys } = useMenuKeys({
    isActive,
    onMenuKey: () => {
      if (openId !== null || bar.current?.contains(document.activeElement) === true) leave();
      else if (menus[0] !== undefined) focusHead(menus[0].id);
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

  function close(id: string): void {
    setOpenId((now) => (now === id ? null : now));
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

  function onHeadKeyDown(event: KeyboardEvent, id: string): void {
    onKeyDown(event, id);
    if (event.isDefaultPrevented()) return;
    if (event.key === 'ArrowDown') setOpenId(id);
    else if (event.key === 'Escape') close(id);
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
      {menus.map(({ id, label: name, accessKey, groups }) => (
        <Fragment key={id}>
          <button
            id={headId(id)} type="button" role="menuitem" className={mergeClasses(styles.head, openId === id && styles.open)}
            tabIndex={currentId === id ? 0 : -1} aria-keyshortcuts={`Alt+${accessKey.toUpperCase()}`}
            aria-haspopup="menu" aria-expanded={openId === id}
            onFocus={() => setCurrentId(id)}
            onClick={() => setOpenId(openId === id ? null : id)}
            onKeyDown={(event) => onHeadKeyDown(event, id)}
            onMouseEnter={() => { if (openId !== null) setOpenId(id); }}
          >
            <HeadLabel name={name} accessKey={accessKey} className={showsAccessKeys ? styles.accessKey : undefined} />
          </button>
          {openId === id && (
            <Menu
              buttonId={headId(id)} groups={groups()} homeOfChoice={() => cameFrom.current}
              onClose={() => close(id)} onKeyDown={(event) => onKeyDown(event, id)}
            />
          )}
        </Fragment>
      ))}
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
