import { makeStyles } from '@fluentui/react-components';
import { afterName, type Named, type Sentence } from '../text/sentence.ts';
import { VisibleName } from './VisibleName.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', minWidth: 0, whiteSpace: 'pre', overflow: 'hidden' },
  words: { flexShrink: 0 },
  end: { flexShrink: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  whole: { display: 'contents' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** Characters of a name that stay whole. */
const short = 15;

/** Weighs a name's width, so that a long one loses much more than one that is not quite as long. */
function shrinkOf({ name }: Named): number {
  return name.length <= short ? 0 : name.length;
}

/**
 * A sentence in one line where room may be short: its long names give way, so that its words and the short ones stay whole. For the eye
 * alone; what stands round it is named with the plain sentence.
 */
export function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  const styles = useStyles();
  const parts = typeof sentence === 'string' ? [sentence] : sentence;
  return (
    <span aria-hidden className={styles.line}>
      {/* The parts of a sentence have no identity but their place. */}
      {parts.map((part, index) => (typeof part === 'string' ? <span key={index} className={index > 0 && index === parts.length - 1 ? styles.end : styles.words}>{part}</span> : (
        <span key={index} className={styles.whole}>
          <span className={styles.words}>“</span>
          <span className={styles.name} style={{ flexShrink: shrinkOf(part), minWidth: `${String(Math.min(3, part.name.length))}ch` }}><VisibleName name={part.name} /></span>
          <span className={styles.words}>”{afterName(part)}</span>
        </span>
      )))}
    </span>
  );
}
