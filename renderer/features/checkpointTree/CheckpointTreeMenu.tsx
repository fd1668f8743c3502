import { commandsOf } from '../../commands/commandList.ts';
import { useCommandContext } from '../../commands/context.ts';
import { copyName } from '../../commands/copyName.ts';
import { createCheckpoint } from '../../commands/createCheckpoint.ts';
import { setFolded } from '../../state/foldStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import type { Point } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/MenuEntries.tsx';
import { menuGroupsOf } from '../actions/menuGroups.ts';
import { ContextMenu } from '../laterParts.tsx';
import type { TreeRow } from './treeLayout.ts';

/** What can be done with the selected checkpoints, or with the machine where Now alone is selected, and with all branches. */
export function CheckpointTreeMenu({ at, rows, onClose }: { readonly at: Point; readonly rows: readonly TreeRow[]; readonly onClose: () => void }) {
  const context = useCommandContext();
  const own = context.checkpointIds.length === 0 ? [createCheckpoint] : commandsOf('checkpoint');
  return <ContextMenu at={at} onClose={onClose} groups={[...menuGroupsOf(context, own, [copyName]), foldEntries(rows)]} />;
}

function foldEntries(rows: readonly TreeRow[]): readonly MenuEntry[] {
  const open = rows.filter(({ canFold, heldCount }) => canFold && heldCount === 0).map(({ key }) => key);
  const folded = rows.filter(({ heldCount }) => heldCount > 0).map(({ key }) => key);
  return [
    {
      id: 'unfoldAll', label: treeTexts.unfoldAll, shortcut: null, reason: folded.length === 0 ? treeTexts.nothingToUnfold : null,
      onSelect: () => setFolded(folded, false),
    },
    {
      id: 'foldAll', label: treeTexts.foldAll, shortcut: null, reason: open.length === 0 ? treeTexts.nothingToFold : null,
      onSelect: () => setFolded(open, true),
    },
  ];
}
