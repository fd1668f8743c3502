import { makeStyles, tokens } from '@fluentui/react-components';
import type { Vm } from '../../../shared/domain/vm.ts';
import { tellingIdIn, useInventoryStore } from '../../state/inventoryStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { Notice } from '../../ui/Notice.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

const useStyles = makeStyles({
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', marginLeft: tokens.spacingHorizontalS },
});

/** Says which of several machines of one name is meant; nothing where the name is enough. */
export function SameNameNote({ vm }: { readonly vm: Vm }) {
  const id = useInventoryStore((state) => tellingIdIn(state, vm.id));
  return id === null ? null : <Notice tone="plain">{dialogTexts.sameName(id)}</Notice>;
}

/** A machine's name in a list, with the start of its id where another has the same. */
export function VmName({ vm }: { readonly vm: Vm }) {
  const styles = useStyles();
  const id = useInventoryStore((state) => tellingIdIn(state, vm.id));
  return (
    <>
      <VisibleName name={vm.name} />
      {id !== null && <span className={styles.id}>{dialogTexts.idOf(id)}</span>}
    </>
  );
}
