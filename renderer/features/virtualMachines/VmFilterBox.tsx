import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { filterVms } from '../../commands/vmTableCommands.ts';
import { ariaShortcut } from '../../commands/shortcuts.ts';
import { setFilter, setWish, useVmViewStore } from '../../state/vmViewStore.ts';
import { vmFilterTexts } from '../../text/virtualMachines.ts';

const useStyles = makeStyles({
  box: { flexGrow: 1, minWidth: 0, width: '100%', maxWidth: 'none', height: '28px', minHeight: '28px' },
});

/** Where the filter is typed. Esc empties it and leaves, Enter and the arrow down go to the rows that it found. */
export function VmFilterBox({ problemId }: {
  /** Of the element that says what was not understood; null: all was. */
  readonly problemId: string | null;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const filter = useVmViewStore((state) => state.filter);
  const isWished = useVmViewStore(({ wish }) => wish === 'filter');

  useEffect(() => {
    if (!isWished) return;
    input.current?.focus();
    input.current?.select();
    setWish(null);
  }, [isWished]);

  function onKeyDown(event: KeyboardEvent): void {
    const isEscape = event.key === 'Escape';
    if (!isEscape && event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (isEscape) setFilter('');
    setWish(isEscape ? 'table' : 'firstRow');
  }

  return (
    <SearchBox
      ref={(element) => { input.current = element; }} className={styles.box} value={filter} aria-label={vmFilterTexts.label} placeholder={vmFilterTexts.placeholder}
      spellCheck={false} autoComplete="off"
      {...(filterVms.shortcut === null ? {} : { 'aria-keyshortcuts': ariaShortcut(filterVms.shortcut) })}
      {...(problemId === null ? {} : { 'aria-invalid': true, 'aria-describedby': problemId })}
      onChange={(_, { value }) => setFilter(value)} onKeyDown={onKeyDown}
    />
  );
}
