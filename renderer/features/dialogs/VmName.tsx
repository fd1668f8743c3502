import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Guid, Vm } from '../../../shared/domain/vm.ts';
import { useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { batchTexts } from '../../text/results.ts';
import { twinMarks } from './twinMarks.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';

const useStyles = makeStyles({
  mark: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** What tells a machine from others of the same name, by its id. */
export type TwinMarks = ReadonlyMap<Guid, string>;

export function useTwinMarks(): TwinMarks {
  const vms = useInventoryStore(vmsIn);
  return useMemo(() => twinMarks(vms), [vms]);
}

export function VmName({ vm, marks }: { readonly vm: Vm; readonly marks: TwinMarks }) {
  const styles = useStyles();
  const mark = marks.get(vm.id);
  return (
    <>
      <VisibleName name={vm.name} />
      {mark !== undefined && <> <span className={styles.mark}>{batchTexts.twinMark(mark)}</span></>}
    </>
  );
}
