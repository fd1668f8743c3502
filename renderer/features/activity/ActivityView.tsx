import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { ariaShortcut } from '../../commands/shortcuts.ts';
import { filterVms } from '../../commands/vmTableCommands.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { filterActivity, useActivityViewStore, wishOfActivity, type OutcomeFilter } from '../../state/activityViewStore.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { useSettingsStore } from '../../state/settingsStore.ts';
import { activityTexts } from '../../text/operations.ts';
import { windowTexts } from '../../text/window.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { ActivityDetails } from './ActivityDetails.tsx';
import { ActivityList } from './ActivityList.tsx';
import { activityRows, tellingIdsIn } from './activityRows.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // As the head of the virtual machines, so that nothing jumps between the two.
  head: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 12px 6px', flexShrink: 0 },
  title: { margin: 0, marginRight: '6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  search: { width: '240px', minWidth: '100px', flexShrink: 1, height: '28px', minHeight: '28px' },
  outcome: { width: '150px', flexShrink: 0, '& select': { height: '28px' } },
  nothing: { display: 'flex', flexDirection: 'column', alignItems: 'center', margin: 'auto', gap: '8px' },
});

const outcomes = Object.keys(activityTexts.outcomes) as readonly OutcomeFilter[];

/** What this app did to the host, newest first, with how it ended; details of the selected one below. */
export function ActivityView() {
  const styles = useStyles();
  const records = useActivityStore((state) => state.records);
  const outcome = useActivityViewStore((state) => state.outcome);
  const text = useActivityViewStore((state) => state.text);
  const startedAt = useHostStore((state) => state.app?.startedAt ?? null);
  const resets = useSettingsStore((state) => state.layoutResets);
  const vms = useInventoryStore(vmsIn);
  const tellingIdOf = useMemo(() => tellingIdsIn(records, vms), [records, vms]);
  const rows = useMemo(() => activityRows(records, { outcome, text }, startedAt, tellingIdOf), [records, outcome, text, startedAt, tellingIdOf]);
  const input = useRef<HTMLInputElement>(null);
  const wish = useActivityViewStore((state) => state.wish);
  // Without a list the filter is where the keyboard begins.
  const isWished = wish === 'filter' || (wish === 'list' && rows.length === 0);
  useEffect(() => {
    if (!isWished) return;
    input.current?.focus();
    input.current?.select();
    wishOfActivity(null);
  }, [isWished]);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h1 className={styles.title}>{activityTexts.title}</h1>
        <SearchBox
          ref={(element) => { input.current = element; }} className={styles.search} aria-label={activityTexts.filter} placeholder={activityTexts.filter}
          value={text} onChange={(_, { value }) => filterActivity({ text: value })}
          {...(filterVms.shortcut === null ? {} : { 'aria-keyshortcuts': ariaShortcut(filterVms.shortcut) })}
        />
        <Select
          size="small" className={styles.outcome} aria-label={activityTexts.outcome} value={outcome}
          onChange={(_, { value }) => filterActivity({ outcome: outcomes.find((one) => one === value) ?? 'all' })}
        >
          {outcomes.map((one) => <option key={one} value={one}>{activityTexts.outcomes[one]}</option>)}
        </Select>
      </div>
      {records.length === 0 && <EmptyState title={activityTexts.empty} hint={activityTexts.emptyHint} />}
      {records.length > 0 && rows.length === 0 && (
        <div className={styles.nothing}>
          <EmptyState title={activityTexts.noMatch} hint={activityTexts.noMatchHint} />
          <Button onClick={() => filterActivity({ outcome: 'all', text: '' })}>{activityTexts.showAll}</Button>
        </div>
      )}
      {rows.length > 0 && (
        <SplitPanes
          id="activity" orientation="vertical" resets={resets}
          panes={[
            { id: 'records', size: '55%', minSize: 100, content: <ActivityList rows={rows} tellingIdOf={tellingIdOf} /> },
            { id: 'record', size: '45%', minSize: 80, splitterLabel: windowTexts.resizeDetails, content: <ActivityDetails tellingIdOf={tellingIdOf} /> },
          ]}
        />
      )}
    </div>
  );
}
