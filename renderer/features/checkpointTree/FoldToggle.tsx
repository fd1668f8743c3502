import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { treeTexts } from '../../text/checkpoints.ts';
import type { TreeRow } from './treeLayout.ts';

const useStyles = makeStyles({
  toggle: {
    gridColumnStart: 2, display: 'flex', alignItems: 'center', justifyContent: 'center', width: '18px', height: '20px', borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground3, ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    // A chevron without elements of its own.
    '::before': { content: '""', width: '5px', height: '5px', borderRight: '1px solid currentColor', borderBottom: '1px solid currentColor', transform: 'translateY(-2px) rotate(45deg)' },
  },
  folded: { '::before': { transform: 'translateX(-2px) rotate(-45deg)' } },
  // Every checkpoint of a branch but its last can be folded; the one that begins the branch is enough to see.
  quiet: { opacity: 0 },
});

/** Folds and unfolds by mouse; keys and screen readers have the row itself for that. */
export function FoldToggle({ row, onFold }: { readonly row: TreeRow; readonly onFold: () => void }) {
  const styles = useStyles();
  if (!row.canFold) return null;
  const isFolded = row.heldCount > 0;
  const onPress = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.button === 0) onFold();
  };
  return (
    <span
      aria-hidden data-fold title={isFolded ? treeTexts.unfold : treeTexts.fold}
      className={mergeClasses(styles.toggle, isFolded && styles.folded, row.from === 'above' && !isFolded && styles.quiet)}
      onMouseDown={onPress} onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
