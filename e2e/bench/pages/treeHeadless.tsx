import { hotkeysCoreFeature, selectionFeature, syncDataLoaderFeature } from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { lastOfTree } from './machines.ts';
import { CheckpointTexts } from './checkpointTexts.tsx';
import { offer } from './treeBench.ts';

const rootId = 'root';

function HeadlessTree({ checkpoints }: { readonly checkpoints: readonly Checkpoint[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(checkpoints.map((one) => [one.id, one])), [checkpoints]);
  const childIds = useMemo(() => {
    const ids = new Map<string, string[]>();
    for (const { id, parentId } of checkpoints) {
      const siblings = ids.get(parentId ?? rootId);
      if (siblings === undefined) ids.set(parentId ?? rootId, [id]);
      else siblings.push(id);
    }
    return ids;
  }, [checkpoints]);
  const tree = useTree<Checkpoint | null>({
    rootItemId: rootId,
    initialState: { expandedItems: [...childIds.keys()] },
    getItemName: (item) => item.getItemData()?.name ?? '',
    isItemFolder: (item) => childIds.has(item.getId()),
    dataLoader: { getItem: (id) => byId.get(id) ?? null, getChildren: (id) => childIds.get(id) ?? [] },
    scrollToItem: (item) => virtualizer.scrollToIndex(item.getItemMeta().index),
    features: [syncDataLoaderFeature, selectionFeature, hotkeysCoreFeature],
  });
  const items = tree.getItems();
  const virtualizer = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize: () => 30, overscan: 8 });
  return (
    <div ref={scroller} className="scroller">
      <div {...tree.getContainerProps('Checkpoints')} className="rows" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          const checkpoint = item?.getItemData() ?? null;
          return item !== undefined && checkpoint !== null && (
            <div {...item.getProps()} key={item.getKey()} className="row" style={{ transform: `translateY(${String(start)}px)`, paddingLeft: item.getItemMeta().level * 16 }}>
              <CheckpointTexts checkpoint={checkpoint} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

let last = '';

offer({
  show: (place, checkpoints) => {
    last = lastOfTree(checkpoints.length);
    place.className = 'viewport';
    createRoot(place).render(<HeadlessTree checkpoints={checkpoints} />);
  },
  keyed: () => document.querySelector<HTMLElement>('[role=treeitem]'),
  firstRow: () => document.querySelector('[role=treeitem]'),
  lastRow: () => [...document.querySelectorAll('[role=treeitem]')].find(({ textContent }) => textContent.startsWith(`${last} `)),
});
