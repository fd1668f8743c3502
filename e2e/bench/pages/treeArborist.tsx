import { Tree, type NodeRendererProps } from 'react-arborist';
import { createRoot } from 'react-dom/client';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { lastOfTree } from './machines.ts';
import { CheckpointTexts } from './checkpointTexts.tsx';
import { offer } from './treeBench.ts';

interface Item { readonly id: string; readonly checkpoint: Checkpoint; readonly children: Item[] }

function itemsOf(checkpoints: readonly Checkpoint[]): readonly Item[] {
  const items = new Map(checkpoints.map((checkpoint) => [checkpoint.id, { id: checkpoint.id, checkpoint, children: [] } satisfies Item as Item]));
  for (const item of items.values()) items.get(item.checkpoint.parentId ?? '')?.children.push(item);
  return [...items.values()].filter(({ checkpoint }) => checkpoint.parentId === null);
}

function Row({ node, style }: NodeRendererProps<Item>) {
  return <div className="cells" style={style}><CheckpointTexts checkpoint={node.data.checkpoint} /></div>;
}

let last = '';

offer({
  show: (place, checkpoints) => {
    last = lastOfTree(checkpoints.length);
    place.className = 'viewport';
    createRoot(place).render(
      <Tree<Item> initialData={itemsOf(checkpoints)} openByDefault disableDrag disableDrop width="100%" height={700} rowHeight={30} indent={16} overscanCount={8}>{Row}</Tree>,
    );
  },
  keyed: () => document.querySelector<HTMLElement>('[role=tree]'),
  firstRow: () => document.querySelector('[role=treeitem]'),
  lastRow: () => [...document.querySelectorAll('[role=treeitem]')].find(({ textContent }) => textContent.startsWith(`${last} `)),
});
