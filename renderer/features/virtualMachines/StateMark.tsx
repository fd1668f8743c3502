import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VmState } from '../../../shared/domain/vmState.ts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block', width: '8px', height: '8px', borderRadius: '50%', flexShrink: 0, marginRight: tokens.spacingHorizontalS,
    // Drawn as a shadow inwards, so that one colour makes the ring and the dot.
    color: tokens.colorNeutralForeground3, boxShadow: 'inset 0 0 0 1.5px currentColor',
    '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
  running: { color: tokens.colorPaletteGreenForeground1, backgroundColor: 'currentColor' },
  kept: { color: tokens.colorBrandForeground1, boxShadow: 'inset 0 0 0 2px currentColor' },
  critical: { color: tokens.colorStatusDangerForeground1, backgroundColor: 'currentColor' },
});

/** A dot before the state's word; it adds nothing that the word does not say. */
export function StateMark({ state }: { readonly state: VmState }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.mark, look(state, styles))} />;
}

function look(state: VmState, { running, kept, critical }: Record<'running' | 'kept' | 'critical', string>): string | undefined {
  if (state.endsWith('Critical')) return critical;
  if (state === 'Running') return running;
  return ['Saved', 'FastSaved', 'Paused', 'Hibernated'].includes(state) ? kept : undefined;
}
