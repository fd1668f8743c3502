import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sizeText } from '../../text/checkpoints.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { TreeSizes } from './treeSizes.ts';

const useStyles = makeStyles({
  // Where the column is too narrow for a bar that tells anything, the bar falls into a second line, which is not shown.
  cell: { display: 'flex', flexWrap: 'wrap', gap: '8px', height: '20px', paddingRight: '12px', minWidth: 0, overflow: 'hidden' },
  figure: { width: '66px', marginLeft: '4px', flexShrink: 0, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  track: { flexGrow: 1, flexBasis: '24px', minWidth: 0, maxWidth: '56px', height: '20px', display: 'flex', alignItems: 'center' },
  bar: {
    height: '3px', minWidth: '3px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandStroke1, opacity: 0.55,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', opacity: 1, forcedColorAdjust: 'none' },
  },
});

/** A checkpoint's size as a figure, and as a bar beside the largest of the tree. */
export function SizeCell({ checkpointId, sizes }: { readonly checkpointId: Guid; readonly sizes: TreeSizes }) {
  const styles = useStyles();
  const size = sizes.of(checkpointId);
  const isFigure = typeof size === 'number' && size > 0;
  if (!isFigure) return <span className={mergeClasses(styles.figure, styles.quiet)}>{sizeText(size, sizes.diskCount)}</span>;
  return (
    <span className={styles.cell}>
      <span className={styles.figure}>{sizeText(size, sizes.diskCount)}</span>
      <span className={styles.track}><span data-bar className={styles.bar} style={{ width: `${String((size / sizes.largest) * 100)}%` }} /></span>
    </span>
  );
}
