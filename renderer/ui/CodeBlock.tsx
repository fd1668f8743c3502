import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  code: {
    margin: 0, paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, userSelect: 'text', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** Text for a machine, to read and to select. Its names are what they are, so nothing in it may turn its direction. */
export function CodeBlock({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useStyles();
  return <pre aria-label={name} role="group" dir="ltr" className={styles.code}>{text}</pre>;
}
