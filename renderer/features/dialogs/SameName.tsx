import { makeStyles, tokens } from '@fluentui/react-components';
import { tellingId } from '../../../shared/domain/sameName.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';

const useStyles = makeStyles({ id: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS } });

function useTellingId(vm: Vm): string | null {
  return tellingId(vm, useInventoryStore(vmsIn));
}

/** Says which of several machines of one name is meant; nothing where the name is enough. */
export function SameNameNote({ vm }: { readonly vm: Vm }) {
  const id = useTellingId(vm);
  return id === null ? null : <div>{dialogTexts.sameName(id, vmStateText(vm.state, vm.stateNumber))}</div>;
}

/** A machine's name in a list, with the start of its id where another has the same. */
export function VmName({ vm }: { readonly vm: Vm }) {
  const styles = useStyles();
  const id = useTellingId(vm);
  return (
    <span>
      <VisibleName name={vm.name} wraps />
      {id !== null && <span className={styles.id}>{dialogTexts.idOf(id)}</span>}
    </span>
  );
}
