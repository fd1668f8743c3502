import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Effect } from '../../../shared/domain/effects.ts';
import type { VmView } from '../../../shared/domain/predictedView.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmState } from '../../../shared/domain/vmState.ts';
import { effectTexts } from '../../text/effects.ts';
import { Unseen } from '../../ui/Unseen.tsx';
import { effectSides, type EffectSide } from './effectRows.ts';
import { EffectTree } from './EffectTree.tsx';
import { useEffectLayout } from './useEffectLayout.ts';

const useStyles = makeStyles({
  figure: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)', alignItems: 'stretch', gap: tokens.spacingHorizontalM, position: 'relative' },
  side: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM, minWidth: 0,
  },
  title: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  arrow: { alignSelf: 'center', display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground3 },
});

/**
 * What an operation will do, drawn as the tree before and after it. `stateAfter` is the VM's; null: nobody can tell. `newNote`
 * stands beside a new checkpoint that only one of the choices makes.
 */
export function EffectPicture({ view, effect, chosenIds, stateAfter, newNote = null }: {
  readonly view: VmView; readonly effect: Effect; readonly chosenIds: readonly Guid[];
  readonly stateAfter: VmState | null; readonly newNote?: string | null;
}) {
  const styles = useStyles();
  const layout = useEffectLayout();
  const { mostRows } = layout;
  const { before, after } = useMemo(() => effectSides(effect, view, chosenIds, mostRows), [effect, view, chosenIds, mostRows]);
  return (
    <div role="group" aria-label={effectTexts.picture} className={styles.figure}>
      <Unseen>{effectTexts.summary(nowParentName(before), nowParentName(after), effect.removedIds.length)}</Unseen>
      <div className={styles.side}>
        <div className={styles.title} aria-hidden>{effectTexts.before}</div>
        <EffectTree title={effectTexts.before} side={before} state={view.vm.state} newNote={null} layout={layout} />
      </div>
      <span className={styles.arrow}><ArrowRightRegular aria-hidden /></span>
      <div className={styles.side}>
        <div className={styles.title} aria-hidden>{effectTexts.after}</div>
        <EffectTree title={effectTexts.after} side={after} state={stateAfter} newNote={newNote} layout={layout} />
      </div>
    </div>
  );
}

function nowParentName({ tree }: EffectSide): string | null {
  const parent = tree.now.parentId === null ? undefined : tree.byId.get(tree.now.parentId);
  return parent === undefined ? null : (parent.checkpoint.name || effectTexts.unnamed);
}
