import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ServerRegular } from '@fluentui/react-icons';
import type { Command } from '../../commands/command.ts';
import { invoke } from '../../commands/invoke.ts';
import { showActivity, showVirtualMachines } from '../../commands/showView.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { useSelectionStore } from '../../state/selectionStore.ts';
import { formats } from '../../text/format.ts';
import { windowTexts } from '../../text/window.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { commandIcons } from '../actions/commandIcons.ts';

const useStyles = makeStyles({
  pane: { flexGrow: 1, padding: '8px 4px', backgroundColor: tokens.colorNeutralBackground3, overflowY: 'auto' },
  host: { display: 'flex', gap: '8px', alignItems: 'center', margin: 0, padding: '6px 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', display: 'flex' },
  view: {
    appearance: 'none', border: 'none', background: 'none', font: 'inherit', color: tokens.colorNeutralForeground1, textAlign: 'left',
    display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', alignItems: 'center', width: '100%', height: '32px', paddingInline: '8px 6px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1, ':hover': { backgroundColor: tokens.colorNeutralBackground1 }, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none', ':hover': { backgroundColor: 'Highlight' }, '& *': { color: 'inherit' },
    },
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

/** The host and the ways to look at it. */
export function ViewsPane() {
  const styles = useStyles();
  const host = useHostStore((state) => state.status?.host);
  const view = useSelectionStore((state) => state.view);
  const vmCount = useInventoryStore((state) => vmsIn(state).length);
  const runningCount = useActivityStore((state) => state.running.length);
  return (
    <nav aria-label={windowTexts.views} className={styles.pane}>
      <h2 className={styles.host}>
        <span className={styles.icon}><ServerRegular aria-hidden /></span>
        <VisibleName name={host?.hostName ?? windowTexts.host} />
      </h2>
      <ViewButton command={showVirtualMachines} isCurrent={view === 'virtualMachines'} count={vmCount} />
      <ViewButton command={showActivity} isCurrent={view === 'activity'} count={runningCount} />
    </nav>
  );
}

function ViewButton({ command, isCurrent, count }: { readonly command: Command; readonly isCurrent: boolean; readonly count: number }) {
  const styles = useStyles();
  const Icon = commandIcons[command.id];
  return (
    <button
      type="button" {...(isCurrent ? { 'aria-current': 'page' } : {})}
      className={mergeClasses(styles.view, isCurrent && styles.current)} onClick={() => void invoke(command)}
    >
      <span className={styles.icon}><Icon aria-hidden /></span>
      <span className={styles.label}>{command.label}</span>
      {count > 0 && <span aria-hidden className={styles.count}>{formats.count(count)}</span>}
    </button>
  );
}
