import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DesktopRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { paletteTexts } from '../../text/window.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { commandIcons } from '../actions/commandIcons.ts';
import type { PaletteItem } from './paletteItems.ts';

const useStyles = makeStyles({
  option: {
    display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto 72px', columnGap: '8px', alignItems: 'center', minHeight: '32px', paddingInline: '10px',
    borderRadius: tokens.borderRadiusMedium,
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  icon: { display: 'flex', fontSize: '16px' },
  what: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 },
  label: { whiteSpace: 'nowrap', flexShrink: 0, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  impossible: {
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  remark: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  key: { textAlign: 'right', whiteSpace: 'nowrap' },
  onHighlight: { '@media (forced-colors: active)': { color: 'HighlightText' } },
});

/** One line of the palette: what, why not, of which group, by which key. Its name is what it does alone. */
export function PaletteOption({ id, item, isActive, onActive, onChoose }: {
  readonly id: string; readonly item: PaletteItem; readonly isActive: boolean; readonly onActive: () => void; readonly onChoose: () => void;
}) {
  const styles = useStyles();
  const remarkId = useId();
  const isPossible = item.kind === 'vm' || item.isPossible;
  const remark = item.kind === 'command' ? item.remark : null;
  const Icon = item.kind === 'vm' ? DesktopRegular : commandIcons[item.command.id];
  const onHighlight = isActive && styles.onHighlight;
  return (
    <div
      id={id} role="option" aria-selected={isActive} aria-disabled={!isPossible} {...(remark === null ? {} : { 'aria-describedby': remarkId })}
      className={mergeClasses(styles.option, isActive && styles.active)}
      onMouseMove={isActive ? undefined : onActive}
      // Before the field loses the focus.
      onMouseDown={(event) => { event.preventDefault(); }} onClick={onChoose}
    >
      <span className={mergeClasses(styles.icon, !isPossible && styles.impossible, onHighlight)}><Icon aria-hidden /></span>
      <span className={styles.what}>
        <span className={mergeClasses(styles.label, !isPossible && styles.impossible, onHighlight)}>
          {item.kind === 'vm' ? <>{paletteTexts.goTo} <VisibleName name={item.label} /></> : item.label}
        </span>
        {remark !== null && <span id={remarkId} aria-hidden className={mergeClasses(styles.quiet, styles.remark, onHighlight)}>{remark}</span>}
      </span>
      <span aria-hidden className={mergeClasses(styles.quiet, onHighlight)}>{item.group}</span>
      <span aria-hidden className={mergeClasses(styles.quiet, styles.key, onHighlight)}>{item.kind === 'command' ? item.shortcut : null}</span>
    </div>
  );
}
