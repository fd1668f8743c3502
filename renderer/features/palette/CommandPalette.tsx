import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { commandList } from '../../commands/commandList.ts';
import { useCommandContext } from '../../commands/context.ts';
import { invoke } from '../../commands/invoke.ts';
import { openPalette } from '../../commands/lookCommands.ts';
import { showVm } from '../../commands/showView.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { closePalette } from '../../state/paletteStore.ts';
import { formats } from '../../text/format.ts';
import { paletteTexts } from '../../text/window.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rowForKey } from '../../ui/rowKeys.ts';
import { PaletteOption } from './PaletteOption.tsx';
import { paletteResults, type PaletteItem } from './paletteItems.ts';

const useStyles = makeStyles({
  backdrop: { position: 'fixed', inset: 0, zIndex: 1000, backgroundColor: tokens.colorBackgroundOverlay, display: 'flex', justifyContent: 'center', alignItems: 'flex-start' },
  surface: {
    marginTop: 'min(72px, 8vh)', width: 'min(640px, 92vw)', maxHeight: 'min(560px, 80vh)', display: 'flex', flexDirection: 'column', overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow64,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  input: {
    appearance: 'none', border: 'none', outlineStyle: 'none', font: 'inherit', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400,
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, padding: '14px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  list: { overflowY: 'auto', padding: '6px', minHeight: 0 },
  more: { padding: '6px 16px 10px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Every command and every machine by name. It is there while it is rendered. */
export function CommandPalette() {
  const styles = useStyles();
  const listId = useId();
  const context = useCommandContext();
  const vms = useInventoryStore(vmsIn);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { items, more } = paletteResults(query, commandList.filter((command) => command !== openPalette), vms, context);
  const activeIndex = Math.min(active, items.length - 1);
  const optionId = (index: number) => `${listId}-${String(index)}`;
  const goHome = useFocusHome();

  useEffect(() => {
    document.getElementById(optionId(activeIndex))?.scrollIntoView({ block: 'nearest' });
  });

  function choose(item: PaletteItem | undefined): void {
    // What is not possible stays where it can be read.
    if (item === undefined || (item.kind === 'command' && !item.isPossible)) return;
    goHome();
    closePalette();
    if (item.kind === 'command') void invoke(item.command);
    else showVm(item.vmId);
  }

  function leave(): void {
    goHome();
    closePalette();
  }

  function onBackdropDown(event: MouseEvent): void {
    if (event.target !== event.currentTarget) return;
    // Else the press would take the focus away again.
    event.preventDefault();
    leave();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = ['Home', 'End'].includes(event.key) ? null : rowForKey(event.key, activeIndex, items.length, 8);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter') choose(items[activeIndex]);
    else if (event.key === 'Escape') leave();
    // There is nothing else to go to.
    else if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles.backdrop} onMouseDown={onBackdropDown}>
      <div role="dialog" aria-modal aria-label={paletteTexts.title} className={styles.surface}>
        <input
          ref={takeFocus}
          role="combobox" aria-expanded aria-controls={listId} aria-label={paletteTexts.input} aria-autocomplete="list"
          {...(items.length > 0 ? { 'aria-activedescendant': optionId(activeIndex) } : {})}
          className={styles.input} placeholder={paletteTexts.placeholder} value={query} spellCheck={false} autoComplete="off"
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div id={listId} role="listbox" aria-label={paletteTexts.results} className={styles.list}>
          {items.map((item, index) => (
            <PaletteOption key={item.key} id={optionId(index)} item={item} isActive={index === activeIndex} onActive={() => setActive(index)} onChoose={() => choose(item)} />
          ))}
        </div>
        {items.length === 0 && <EmptyState title={paletteTexts.none} hint={paletteTexts.noneHint} />}
        {more > 0 && <div className={styles.more}>{paletteTexts.more(formats.count(more))}</div>}
        <div role="status" className={styles.hidden}>{query === '' ? '' : paletteTexts.count(formats.count(items.length + more))}</div>
      </div>
    </div>
  );
}

/** Gives the focus back to where it was when the palette opened. */
function useFocusHome(): () => void {
  const [home] = useState(() => document.activeElement);
  return () => {
    if (home instanceof HTMLElement) home.focus();
  };
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
