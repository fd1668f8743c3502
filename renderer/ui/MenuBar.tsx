import { makeStyles, Menu, MenuPopover, MenuTrigger, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { MenuEntries, type MenuGroups } from './MenuEntries.tsx';

export interface MenuOfBar { readonly id: string; readonly label: string; readonly groups: MenuGroups }

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', height: '30px', paddingLeft: tokens.spacingHorizontalS },
  head: {
    appearance: 'none', border: 'none', background: 'none', font: 'inherit', color: tokens.colorNeutralForeground1,
    height: '26px', paddingInline: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
});

/** A menu bar as on Windows: Alt or F10 goes to it, the arrow keys go along it and from menu to menu. */
export function MenuBar({ label, menus }: { readonly label: string; readonly menus: readonly MenuOfBar[] }) {
  const styles = useStyles();
  const [openId, setOpenId] = useState<string | null>(null);
  const [currentId, setCurrentId] = useState(menus[0]?.id);
  const heads = useRef(new Map<string, HTMLButtonElement>());
  useMenuKey(() => heads.current.get(menus[0]?.id ?? '')?.focus());

  function go(from: string, key: string): boolean {
    const step = stepOf(key);
    const place = menus.findIndex(({ id }) => id === from);
    const next = menus[(place + (step ?? 0) + menus.length) % menus.length];
    if (step === null || next === undefined) return false;
    heads.current.get(next.id)?.focus();
    if (openId !== null) setOpenId(next.id);
    return true;
  }

  function onKeyDown(event: KeyboardEvent, id: string): void {
    if (!go(id, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div role="menubar" aria-label={label} className={styles.bar}>
      {menus.map(({ id, label: name, groups }) => (
        <Menu key={id} open={openId === id} onOpenChange={(_, { open }) => setOpenId((now) => (open ? id : now === id ? null : now))}>
          <MenuTrigger disableButtonEnhancement>
            <button
              type="button" role="menuitem" className={mergeClasses(styles.head, openId === id && styles.open)}
              ref={(element) => { if (element !== null) heads.current.set(id, element); }}
              tabIndex={currentId === id ? 0 : -1}
              onFocus={() => setCurrentId(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
              onMouseEnter={() => { if (openId !== null) setOpenId(id); }}
            >
              {name}
            </button>
          </MenuTrigger>
          <MenuPopover onKeyDown={(event) => onKeyDown(event, id)}>
            <MenuEntries groups={groups} />
          </MenuPopover>
        </Menu>
      ))}
    </div>
  );
}

function stepOf(key: string): number | null {
  if (key === 'ArrowRight') return 1;
  return key === 'ArrowLeft' ? -1 : null;
}

/** F10, or Alt pressed and let go with nothing between. */
function useMenuKey(onKey: () => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    let isAltAlone = false;
    const onDown = (event: globalThis.KeyboardEvent) => {
      isAltAlone = event.key === 'Alt' && !event.ctrlKey && !event.shiftKey;
      if (event.key !== 'F10' || event.shiftKey) return;
      event.preventDefault();
      latest.current();
    };
    const onUp = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Alt' || !isAltAlone) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    return () => {
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
    };
  }, []);
}
