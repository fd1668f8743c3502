import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { showActivityList, showRecord } from '../../commands/showView.ts';
import { tellingIdIn, useInventoryStore } from '../../state/inventoryStore.ts';
import { dismissPassing, isLasting, useNoticeStore, type NoticeTopic, type PassingNotice } from '../../state/noticeStore.ts';
import { plain } from '../../text/sentence.ts';
import { windowTexts } from '../../text/window.ts';
import { noticeIcons, useNoticeIconStyles } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { noticeText, noticeTone } from './noticeText.ts';

const useStyles = makeStyles({
  // Takes the room that is left, so that nothing moves when a notice comes or goes.
  place: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex', justifyContent: 'flex-start' },
  notice: {
    display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, maxWidth: '100%', height: '22px', paddingInline: '8px', boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1,
  },
  button: {
    appearance: 'none', border: 'none', font: 'inherit', backgroundColor: 'transparent', cursor: 'pointer', textAlign: 'left',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'flex', fontSize: '16px', flexShrink: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** How long a notice stays that nobody has to act on. */
const stay = 8000;

/** What has just happened, in a place of its own: it covers nothing, moves nothing and asks for no click. */
export function StatusNotice() {
  const styles = useStyles();
  const notices = useNoticeStore((state) => state.notices);
  const newest = notices.at(-1);
  useEffect(() => {
    if (newest === undefined || isLasting(newest.topic)) return undefined;
    const timer = setTimeout(dismissPassing, stay);
    return () => clearTimeout(timer);
  }, [newest]);
  const shown = newest === undefined ? null : <NoticeLine key={newest.id} notice={newest} others={notices.length - 1} />;
  const isError = newest !== undefined && noticeTone(newest.topic) === 'error';
  return (
    <div className={styles.place}>
      {/* Always there: what comes into a live region is read out, a region that comes is so only where it is an alert. */}
      <div role="status" aria-label={windowTexts.notices} className={isError ? undefined : styles.place}>{isError ? null : shown}</div>
      {isError && <div role="alert" className={styles.place}>{shown}</div>}
    </div>
  );
}

function NoticeLine({ notice: { topic }, others }: { readonly notice: PassingNotice; readonly others: number }) {
  const styles = useStyles();
  const iconStyles = useNoticeIconStyles();
  const tone = noticeTone(topic);
  const Icon = noticeIcons[tone];
  // As it is when the notice comes; by the next read the machine may be gone.
  const sentence = noticeText(topic, (vmId) => tellingIdIn(useInventoryStore.getState(), vmId));
  const content = (
    <>
      <span className={mergeClasses(styles.icon, iconStyles[tone])}><Icon aria-hidden /></span>
      <span className={styles.text}><SentenceText sentence={sentence} wraps={false} /></span>
      {others > 0 && <span className={styles.more}>{windowTexts.more(others)}</span>}
    </>
  );
  const lead = leadOf(topic);
  if (lead === null) return <div className={styles.notice} title={plain(sentence)}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(styles.notice, styles.button)} title={`${plain(sentence)}\n${windowTexts.openNotice}`} onClick={lead}>
      {content}
    </button>
  );
}

/** Where it leads; null: nowhere. */
function leadOf(topic: NoticeTopic): (() => void) | null {
  if (topic.kind === 'batch') return showActivityList;
  const record = topic.kind === 'operations' ? topic.records.at(-1) : topic.kind === 'operation' ? topic.record : undefined;
  return record === undefined ? null : () => showRecord(record.id);
}
