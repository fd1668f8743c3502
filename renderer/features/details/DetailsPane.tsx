import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { buildTree, flatten, type CheckpointNode } from '../../../shared/domain/tree.ts';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { checkpointTabs, chooseTab, useDetailsTabStore, vmTabs, type DetailsTab } from '../../state/detailsTabStore.ts';
import { useSelectionStore } from '../../state/selectionStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { windowTexts } from '../../text/window.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { CheckpointsSummary } from './CheckpointsSummary.tsx';
import { DetailsFailure } from './DetailsFailure.tsx';
import { DetailsReading } from './DetailsReading.tsx';
import { CheckpointPage, VmPage } from './pages.tsx';
import { useDetails } from './useDetails.ts';

const useStyles = makeStyles({
  region: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  head: { display: 'flex', alignItems: 'center', gap: '16px', flexShrink: 0, paddingInline: '4px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  tabs: { flexShrink: 0 },
  subject: { marginLeft: 'auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, paddingInline: '8px', fontSize: tokens.fontSizeBase300, lineHeight: '32px', fontWeight: tokens.fontWeightSemibold },
  page: {
    flexGrow: 1, minHeight: 0, overflow: 'auto', padding: '12px', userSelect: 'text', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface Subject { readonly vm: Vm; readonly checkpoints: readonly Checkpoint[] }

/** What is known of the selected checkpoints, else of the selected VM. */
export function DetailsPane({ vm, checkpoints }: Subject) {
  const styles = useStyles();
  const keys = useSelectionStore((state) => state.nodes.keys);
  const nodes = useMemo(
    () => flatten(buildTree(checkpoints, vm.parentCheckpointId)).filter(({ key }) => keys.has(key)),
    [checkpoints, vm.parentCheckpointId, keys],
  );
  return (
    <section aria-label={windowTexts.details} className={styles.region}>
      {nodes.length > 1
        ? <SeveralDetails vm={vm} checkpoints={checkpoints} nodes={nodes} />
        : <TabbedDetails vm={vm} checkpoints={checkpoints} node={nodes[0] ?? null} />}
    </section>
  );
}

function TabbedDetails({ vm, checkpoints, node }: Subject & { readonly node: CheckpointNode | null }) {
  const styles = useStyles();
  const id = useId();
  const chosen = useDetailsTabStore((state) => state.chosen);
  const state = useDetails(vm.id, checkpoints);
  const tabs: readonly DetailsTab[] = node === null ? vmTabs : checkpointTabs;
  const tab = tabs.includes(chosen) ? chosen : 'summary';
  const { name } = node?.checkpoint ?? vm;
  return (
    <>
      <div className={styles.head}>
        <TabList size="small" className={styles.tabs} selectedValue={tab} onTabSelect={(_, { value }) => chooseTab(value as DetailsTab)}>
          {tabs.map((one) => <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-page`}>{detailsTexts.tabs[one]}</Tab>)}
        </TabList>
        <span className={styles.subject} title={name}><VisibleName name={name} /></span>
      </div>
      <div role="tabpanel" id={`${id}-page`} aria-labelledby={`${id}-${tab}`} tabIndex={0} className={styles.page}>
        <DetailsReading />
        <DetailsFailure state={state} />
        {node === null
          ? <VmPage tab={tab} vm={vm} checkpoints={checkpoints} state={state} />
          : <CheckpointPage tab={tab} vm={vm} node={node} checkpoints={checkpoints} state={state} />}
      </div>
    </>
  );
}

function SeveralDetails({ vm, checkpoints, nodes }: Subject & { readonly nodes: readonly CheckpointNode[] }) {
  const styles = useStyles();
  const state = useDetails(vm.id, checkpoints);
  return (
    <>
      <div className={styles.head}><h3 className={styles.title}>{detailsTexts.several.title(String(nodes.length))}</h3></div>
      <div tabIndex={-1} className={styles.page}>
        <DetailsReading />
        <DetailsFailure state={state} />
        <CheckpointsSummary nodes={nodes} state={state} />
      </div>
    </>
  );
}
