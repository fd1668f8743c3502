import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface Fact { readonly label: string; readonly value: ReactNode; readonly isWide?: boolean }

const useStyles = makeStyles({
  list: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', margin: 0,
    columnGap: tokens.spacingHorizontalXXL, rowGap: tokens.spacingVerticalM,
  },
  wide: { gridColumnEnd: 'span 2' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { margin: 0, marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** Labelled values in columns as wide as the space allows. */
export function FactList({ facts, title }: { readonly facts: readonly Fact[]; readonly title?: string }) {
  const styles = useStyles();
  return (
    <div>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      <dl className={styles.list}>
        {facts.map(({ label, value, isWide }) => (
          <div key={label} className={isWide ? styles.wide : undefined}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
