import { Checkbox, makeStyles, mergeClasses, tokens, type CheckboxProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The kit draws the label of an empty box like that of a disabled one.
  possible: { color: tokens.colorNeutralForeground1, ':hover': { color: tokens.colorNeutralForeground1 } },
});

/** A box to tick whose label reads the same whether it is ticked or not. */
export function CheckBox(props: CheckboxProps) {
  const styles = useStyles();
  return <Checkbox {...props} className={mergeClasses(props.disabled !== true && styles.possible, props.className)} />;
}
