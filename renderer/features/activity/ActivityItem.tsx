import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import type { OperationState } from '../../../shared/domain/operationRecord.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { isRunning } from '../../state/activityStore.ts';
import { errorTexts } from '../../text/errors.ts';
import { formats } from '../../text/format.ts';
import { activityTexts, operationStateTexts, operationText } from '../../text/operations.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { TonedText, type TextTone } from '../../ui/TonedText.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) 130px 170px', columnGap: '8px', alignItems: 'center',
    padding: '6px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, userSelect: 'text',
  },
  icon: { fontSize: '16px', display: 'flex' },
  time: { color: tokens.colorNeutralForeground3, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  more: { gridColumnStart: 2, gridColumnEnd: 5, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function ActivityItem({ record }: { readonly record: ActivityRecord }) {
  const styles = useStyles();
  const { operation, state, askedAt, error, differences, warnings } = record;
  return (
    <li className={styles.item}>
      <span className={styles.icon}><TonedText tone={toneOf(state)}><StateIcon state={state} /></TonedText></span>
      <span><SentenceText sentence={operationText(operation)} /></span>
      <TonedText tone={toneOf(state)}>{operationStateTexts[state]}</TonedText>
      <time className={styles.time} dateTime={askedAt} title={tookText(record)}>{formats.dateTime(askedAt)}</time>
      {error !== null && (
        <span className={styles.more}>
          {errorTexts[error.code].title}. {errorTexts[error.code].nextStep} <bdi>{error.detail}</bdi>
        </span>
      )}
      {differences.length > 0 && <span className={styles.more}>{activityTexts.differences(differences.length)}</span>}
      {warnings.length > 0 && <span className={styles.more}>{activityTexts.warning} <bdi>{warnings.join(' ')}</bdi></span>}
    </li>
  );
}

function StateIcon({ state }: { readonly state: OperationState }) {
  if (isRunning(state)) return <Spinner size="extra-tiny" />;
  if (state === 'done') return <CheckmarkCircleRegular aria-hidden />;
  return state === 'failed' ? <ErrorCircleRegular aria-hidden /> : <QuestionCircleRegular aria-hidden />;
}

function toneOf(state: OperationState): TextTone {
  if (state === 'failed') return 'danger';
  return state === 'unknown' ? 'warning' : 'plain';
}

function tookText({ askedAt, finishedAt }: ActivityRecord): string | undefined {
  return finishedAt === null ? undefined : activityTexts.took(formats.duration(Date.parse(finishedAt) - Date.parse(askedAt)));
}
