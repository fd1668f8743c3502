import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Said by a screen reader when it changes, once it has nothing else to say; not seen. */
export function LiveText({ text }: { readonly text: string }) {
  return <div aria-live="polite" className={useStyles().unseen}>{text}</div>;
}
