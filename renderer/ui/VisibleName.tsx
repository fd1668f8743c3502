import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { visibleName } from '../text/sentence.ts';

const useStyles = makeStyles({
  // Blanks at the ends and doubled ones are part of a name.
  name: { whiteSpace: 'pre', unicodeBidi: 'isolate' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** A name somebody gave, isolated from the text around it and with nothing hidden in it. */
export function VisibleName({ name, wraps = false, className, title }: {
  readonly name: string; readonly wraps?: boolean; readonly className?: string; readonly title?: string;
}) {
  const styles = useStyles();
  return <bdi className={mergeClasses(styles.name, wraps && styles.wrap, className)} {...(title === undefined ? {} : { title })}>{visibleName(name)}</bdi>;
}
