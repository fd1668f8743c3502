import { Button, makeStyles, Menu, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, MenuDivider, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { setFilter, useVmViewStore } from '../../state/vmViewStore.ts';
import { formats } from '../../text/format.ts';
import { vmFilterTexts, vmStateText } from '../../text/virtualMachines.ts';
import { choicesOf, withChoices } from './filterWords.ts';
import { stateWord } from './vmFilter.ts';

const useStyles = makeStyles({
  button: { height: '28px', minWidth: 0, flexShrink: 0, paddingInline: '8px 4px', fontWeight: 'normal' },
  icon: { fontSize: '12px', width: '16px' },
});

/** The states that are there, to choose from; what is chosen stands in the filter as a word. */
export function StateFilter() {
  const styles = useStyles();
  const filter = useVmViewStore((state) => state.filter);
  return (
    <Menu
      checkedValues={{ states: [...choicesOf(filter, 'state')] }}
      onCheckedValueChange={(_, { checkedItems }) => setFilter(withChoices(filter, 'state', checkedItems))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={vmFilterTexts.states} relationship="label">
          <Button appearance="subtle" className={styles.button} icon={{ children: <ChevronDownRegular aria-hidden />, className: styles.icon }} iconPosition="after">{vmFilterTexts.state}</Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <States />
          <MenuDivider />
          <MenuItem disabled={filter === ''} onClick={() => setFilter('')}>{vmFilterTexts.clear}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Counted only while the menu is open. */
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
