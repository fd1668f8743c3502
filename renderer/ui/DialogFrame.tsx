import {
  Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, mergeClasses, tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Sentence } from '../text/sentence.ts';
import { SentenceText } from './SentenceText.tsx';

/** Pixels that stay free around a dialog. */
const margin = 24;
/** Of the surface, with its border: the kit's own. */
const padding = 25;

const useStyles = makeStyles({
  // Some of the window stays in sight around every dialog.
  surface: { maxWidth: '720px', maxHeight: `calc(100vh - ${String(2 * margin)}px)` },
  narrow: { maxWidth: '520px' },
  body: { maxHeight: `calc(100vh - ${String(2 * (margin + padding))}px)` },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  content: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS,
    // What does not fit is scrolled to, never squeezed.
    '> *': { flexShrink: 0 },
  },
  lead: { color: tokens.colorNeutralForeground2 },
  // The kit puts its actions at the right edge and as wide as they are.
  actions: { gridColumnStart: 1, gridColumnEnd: 4, justifySelf: 'stretch', minWidth: 0, justifyContent: 'flex-end' },
});

/** The frame of every dialog. It is there while it is rendered; Escape asks to close it, a click beside it does not. */
export function DialogFrame({ title, lead, children, actions, onClose, isNarrow = false }: {
  readonly title: Sentence; readonly lead?: ReactNode; readonly children?: ReactNode; readonly actions: ReactNode;
  readonly onClose: () => void; readonly isNarrow?: boolean;
}) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { type }) => { if (type !== 'backdropClick') onClose(); }}>
      <DialogSurface className={mergeClasses(styles.surface, isNarrow && styles.narrow)}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title}><SentenceText sentence={title} /></DialogTitle>
          <DialogContent className={styles.content}>
            {lead !== undefined && <div className={styles.lead}>{lead}</div>}
            {children}
          </DialogContent>
          <DialogActions fluid className={styles.actions}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
