import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../commands/rules.ts';
import { powerTexts } from '../../text/powerDialog.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { VmName } from '../dialogs/SameName.tsx';
import { StateMark } from '../virtualMachines/StateMark.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto', flexShrink: 0, maxHeight: 'min(360px, 40vh)',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  item: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1.1fr) 130px minmax(0, 1fr)', columnGap: '10px', alignItems: 'center',
    minHeight: '30px', paddingInline: '10px', contentVisibility: 'auto', containIntrinsicSize: 'auto 30px',
  },
  left: { color: tokens.colorNeutralForeground3 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { display: 'flex', alignItems: 'center' },
  reason: { paddingBlock: '5px' },
});

/** Every machine that is asked about, as it stands, and why some of them are left out. */
export function PowerList({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const styles = useStyles();
  return (
    <ul aria-label={powerTexts.list} className={styles.list} tabIndex={0}>
      {verdicts.map(({ vm, reason }) => (
        <li key={vm.id} className={mergeClasses(styles.item, reason !== null && styles.left)}>
          <span className={styles.name}><VmName vm={vm} /></span>
          <span className={styles.state}><StateMark state={vm.state} />{vmStateText(vm.state, vm.stateNumber)}</span>
          <span className={styles.reason}>{reason !== null && powerTexts.leftOut(reason)}</span>
        </li>
      ))}
    </ul>
  );
}
