import { makeStyles } from '@fluentui/react-components';
import { afterName, type Sentence } from '../text/sentence.ts';
import { VisibleName } from './VisibleName.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', minWidth: 0, whiteSpace: 'pre', overflow: 'hidden' },
  words: { flexShrink: 0 },
  whole: { display: 'contents' },
  name: { minWidth: '3ch', overflow: 'hidden', textOverflow: 'ellipsis' },
});

/**
 * A sentence in one line where room may be short: its names give way, the longest most, so that its words stay whole. For the eye
 * alone; what stands round it is named with the plain sentence.
 */
export function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  const styles = useStyles();
  const parts = typeof sentence === 'string' ? [sentence] : sentence;
  return (
    <span aria-hidden className={styles.line}>
      {/* The parts of a sentence have no identity but their place. */}
      {parts.map((part, index) => (typeof part === 'string' ? <span key={index} className={styles.words}>{part}</span> : (
        <span key={index} className={styles.whole}>
          <span className={styles.words}>“</span>
          <span className={styles.name}><VisibleName name={part.name} /></span>
          <span className={styles.words}>”{afterName(part)}</span>
        </span>
      )))}
    </span>
  );
}
