import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { filterVms } from '../../commands/vmTableCommands.ts';
import { ariaShortcut } from '../../commands/shortcuts.ts';
import { setFilter, setWish, useVmViewStore } from '../../state/vmViewStore.ts';
import { vmFilterTexts } from '../../text/virtualMachines.ts';

const useStyles = makeStyles({
  box: { flexGrow: 1, minWidth: 0, width: '100%', maxWidth: 'none', height: '28px', minHeight: '28px' },
});

/** Where the filter is typed. Esc empties it, Enter and the arrow down go to the rows. */
export function VmFilterBox({ problemId, onLeave }: {
  /** Of the element that says what was not understood; null: all was. */
  readonly problemId: string | null;
  readonly onLeave: () => void;
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
    if (event.key === 'Escape') setFilter('');
    else if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
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
