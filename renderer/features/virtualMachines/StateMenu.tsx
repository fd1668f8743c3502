import { MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover } from '@fluentui/react-components';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { setFilter, useVmViewStore } from '../../state/vmViewStore.ts';
import { formats } from '../../text/format.ts';
import { vmFilterTexts, vmStateText } from '../../text/virtualMachines.ts';
import { MenuBelow, type MenuBelowProps } from '../../ui/MenuBelow.tsx';
import { choicesOf, withChoices } from './filterWords.ts';
import { stateWord } from './vmFilter.ts';

/** The states that are there, to choose from; what is chosen stands in the filter as a word. */
export function StateMenu(props: MenuBelowProps) {
  const filter = useVmViewStore((state) => state.filter);
  return (
    <MenuBelow
      {...props} checkedValues={{ states: [...choicesOf(filter, 'state')] }}
      onCheckedValueChange={(_, { checkedItems }) => setFilter(withChoices(filter, 'state', checkedItems))}
    >
      <MenuPopover>
        <MenuList aria-labelledby={props.buttonId}>
          <States />
          <MenuDivider />
          <MenuItem disabled={filter === ''} onClick={() => setFilter('')}>{vmFilterTexts.clear}</MenuItem>
        </MenuList>
      </MenuPopover>
    </MenuBelow>
  );
}

function States() {
  const vms = useInventoryStore(vmsIn);
  return statesOf(vms).map(({ text, count }) => (
    <MenuItemCheckbox
      key={text} name="states" value={stateWord(text)} persistOnClick
      secondaryContent={{ children: formats.count(count), 'aria-hidden': true }}
    >
      {text}
    </MenuItemCheckbox>
  ));
}

/** Most frequent first. */
function statesOf(vms: readonly Vm[]): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { state, stateNumber } of vms) {
    const text = vmStateText(state, stateNumber);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}
