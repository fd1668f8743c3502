import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { vmFilterTexts } from '../../text/virtualMachines.ts';
import { StateMenu } from '../laterParts.tsx';

const useStyles = makeStyles({
  button: { height: '28px', minWidth: 0, flexShrink: 0, paddingInline: '8px 4px', fontWeight: 'normal' },
  icon: { fontSize: '12px', width: '16px' },
});

/** Opens the menu of the states that are there, to choose from. */
export function StateFilter() {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        id={id} appearance="subtle" className={styles.button} aria-label={vmFilterTexts.states} title={vmFilterTexts.states}
        icon={{ children: <ChevronDownRegular aria-hidden />, className: styles.icon }} iconPosition="after"
        aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown' || key === 'Escape') setOpen(key === 'ArrowDown');
        }}
      >
        {vmFilterTexts.state}
      </Button>
      {isOpen && <StateMenu buttonId={id} onClose={() => setOpen(false)} />}
    </>
  );
}
