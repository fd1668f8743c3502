import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import { countsOf } from '../../commands/settingIntents.ts';
import { productionOf, shownType, typeOfFamily, type TypeFamily } from '../../commands/shownType.ts';
import { mixedTypes, settingsTexts } from '../../text/settingsDialog.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { SettingHead } from './SettingHead.tsx';

/** A window so low that every choice is in sight only without air between them. */
const low = '@media (max-height: 760px)';

const useStyles = makeStyles({
  group: { gap: tokens.spacingVerticalS, width: '100%', [low]: { gap: tokens.spacingVerticalXS } },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS, width: '100%', boxSizing: 'border-box', [low]: { paddingTop: 0, paddingBottom: '6px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight', borderRightColor: 'Highlight', borderBottomColor: 'Highlight', borderLeftColor: 'Highlight',
    },
  },
  short: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', paddingBottom: tokens.spacingVerticalXS, [low]: { paddingBottom: 0 } },
  beside: { paddingLeft: tokens.spacingHorizontalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  possible: { color: tokens.colorNeutralForeground1 },
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: '36px', paddingRight: tokens.spacingHorizontalM },
  fallback: { paddingLeft: '28px', marginBottom: '-6px', marginTop: '-2px' },
  aside: { color: tokens.colorNeutralForeground3 },
});

interface ChoiceProps {
  /** Of the machines as they are. */
  readonly types: readonly (CheckpointType | null)[];
  /** null: each keeps its own. */
  readonly chosen: CheckpointType | null;
  readonly isDisabled: boolean;
  /** Why it is not possible on all of them; null: it is. */
  readonly reason: string | null;
  readonly onChange: (type: CheckpointType | null) => void;
}

/** Production with or without the way back to standard, standard, or none at all. */
export function CheckpointTypeChoice({ types, chosen, isDisabled, reason, onChange }: ChoiceProps) {
  const styles = useStyles();
  const isOfMany = types.length > 1;
  // Looking at another type must not tick the box again that a person, or the VM's setting, left unticked.
  const [production, setProduction] = useState(() => productionOf(types));
  const { family, fallback } = shownType(chosen, types, production);
  const counts = countsOf(types);
  const chooseFallback = (isOn: boolean): void => {
    const type = isOn ? 'Production' : 'ProductionOnly';
    setProduction(type);
    onChange(type);
  };
  const leave = (): void => {
    setProduction(productionOf(types));
    onChange(null);
  };
  return (
    <div>
      {isOfMany && (
        <SettingHead
          label={settingsTexts.type} note={counts.length > 1 ? mixedTypes(counts) : null} onLeave={chosen === null ? null : leave}
        />
      )}
      <RadioGroup
        aria-label={settingsTexts.type} className={styles.group} value={family ?? ''} disabled={isDisabled}
        onChange={(_, { value }) => onChange(typeOfFamily(value as TypeFamily, production, types))}
      >
        <Card value="production" chosen={family} isDisabled={isDisabled} label={settingsTexts.production} hint={settingsTexts.productionHint}>
          <div className={styles.fallback}>
            <CheckBox
              label={<>{settingsTexts.fallback} <span className={isDisabled || family !== 'production' ? undefined : styles.aside}>{settingsTexts.fallbackHint}</span></>}
              checked={fallback} disabled={isDisabled || family !== 'production'}
              onChange={(_, { checked }) => chooseFallback(checked === true)}
            />
          </div>
        </Card>
        <Card value="standard" chosen={family} isDisabled={isDisabled} label={settingsTexts.standard} hint={settingsTexts.standardHint} />
        <Card
          isShort value="disabled" chosen={family} isDisabled={isDisabled} label={settingsTexts.disabled}
          hint={isOfMany ? settingsTexts.disabledHintMany : settingsTexts.disabledHint}
        />
      </RadioGroup>
      {reason !== null && <div className={styles.aside}>{reason}.</div>}
    </div>
  );
}

function Card({ value, chosen, isDisabled, label, hint, isShort = false, children }: {
  readonly value: TypeFamily; readonly chosen: TypeFamily | null; readonly isDisabled: boolean; readonly label: string; readonly hint: string;
  /** The hint has room beside the label. */
  readonly isShort?: boolean; readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const hintId = `checkpoint-type-${value}`;
  return (
    <div className={mergeClasses(styles.card, isShort && styles.short, chosen === value && styles.chosen)}>
      <Radio value={value} label={{ children: <span className={isDisabled ? undefined : styles.possible}>{label}</span>, className: styles.label }} aria-describedby={hintId} />
      <div id={hintId} className={mergeClasses(styles.hint, isShort && styles.beside)}>{hint}</div>
      {children}
    </div>
  );
}
