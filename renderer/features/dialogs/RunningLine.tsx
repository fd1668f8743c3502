import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useClockStore } from '../../state/clockStore.ts';
import { useInventoryStore, vmIn } from '../../state/inventoryStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { formats } from '../../text/format.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%', flexWrap: 'wrap', minWidth: 0 },
  elapsed: { fontVariantNumeric: 'tabular-nums' },
  status: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lasting: { color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
});

/** How long it has been running, and what Hyper-V itself says of the VM meanwhile. Counts from when it appears. */
export function RunningLine({ vm }: { readonly vm: Vm | null }) {
  const styles = useStyles();
  const now = useClockStore((state) => state.now);
  const [startedAt] = useState(now);
  const live = useInventoryStore((state) => vmIn(state, vm?.id ?? null));
  // What Hyper-V always says is no news.
  const isNews = live !== undefined && (live.activity !== null || live.status !== vm?.status);
  return (
    <div className={styles.line}>
      <Spinner size="tiny" label={dialogTexts.running} />
      <span className={styles.elapsed}>{formats.elapsed(now - startedAt)}</span>
      {isNews && <span className={styles.status}>{live.status}</span>}
      <span className={styles.lasting}>{dialogTexts.cannotCancel}</span>
    </div>
  );
}
