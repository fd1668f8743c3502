import { Checkbox, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';

type Family = 'production' | 'standard' | 'disabled';
type ProductionType = Extract<CheckpointType, 'Production' | 'ProductionOnly'>;

const useStyles = makeStyles({
  group: { gap: tokens.spacingVerticalS, width: '100%' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS, width: '100%', boxSizing: 'border-box',
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: '36px', paddingRight: tokens.spacingHorizontalM, marginTop: '-2px' },
  fallback: { paddingLeft: '28px' },
});

/** Production with or without the way back to standard, standard, or none at all. */
export function CheckpointTypeChoice({ type, isDisabled, onChange }: {
  readonly type: CheckpointType | null; readonly isDisabled: boolean; readonly onChange: (type: CheckpointType) => void;
}) {
  const styles = useStyles();
  const family = familyOf(type);
  // Looking at another type must not tick the box again that a person, or the VM's setting, left unticked.
  const [production, setProduction] = useState<ProductionType>(type === 'ProductionOnly' ? 'ProductionOnly' : 'Production');
  const chooseProduction = (chosen: ProductionType): void => {
    setProduction(chosen);
    onChange(chosen);
  };
  return (
    <RadioGroup
      aria-label={settingsTexts.type} className={styles.group} value={family ?? ''} disabled={isDisabled}
      onChange={(_, { value }) => onChange(typeOf(value as Family, production))}
    >
      <Card value="production" chosen={family} label={settingsTexts.production} hint={settingsTexts.productionHint}>
        <div className={styles.fallback}>
          <Checkbox
            label={settingsTexts.fallback} checked={production === 'Production'} disabled={isDisabled || family !== 'production'}
            onChange={(_, { checked }) => chooseProduction(checked === true ? 'Production' : 'ProductionOnly')}
          />
        </div>
      </Card>
      <Card value="standard" chosen={family} label={settingsTexts.standard} hint={settingsTexts.standardHint} />
      <Card value="disabled" chosen={family} label={settingsTexts.disabled} hint={settingsTexts.disabledHint} />
    </RadioGroup>
  );
}

function Card({ value, chosen, label, hint, children }: {
  readonly value: Family; readonly chosen: Family | null; readonly label: string; readonly hint: string; readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const hintId = `checkpoint-type-${value}`;
  return (
    <div className={mergeClasses(styles.card, chosen === value && styles.chosen)}>
      <Radio value={value} label={{ children: label, className: styles.label }} aria-describedby={hintId} />
      <div id={hintId} className={styles.hint}>{hint}</div>
      {children}
    </div>
  );
}

function familyOf(type: CheckpointType | null): Family | null {
  switch (type) {
    case 'Production': case 'ProductionOnly': return 'production';
    case 'Standard': return 'standard';
    case 'Disabled': return 'disabled';
    case null: return null;
  }
}

function typeOf(family: Family, production: ProductionType): CheckpointType {
  const types = { production, standard: 'Standard', disabled: 'Disabled' } as const;
  return types[family];
}
