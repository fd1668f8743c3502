import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular, CircleHintRegular, ErrorCircleRegular, QuestionCircleRegular, SubtractCircleRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useClockStore } from '../../state/clockStore.ts';
import { formats } from '../../text/format.ts';
import { resultStateTexts, type ResultState } from '../../text/results.ts';
import { TonedText, type TextTone } from '../../ui/TonedText.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, height: '20px', alignItems: 'center', fontSize: '16px', display: 'flex', width: '16px' },
  sign: { display: 'block' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  elapsed: { fontVariantNumeric: 'tabular-nums' },
});

const icons = {
  waiting: CircleHintRegular, hostBusy: CircleHintRegular, done: CheckmarkCircleRegular, failed: ErrorCircleRegular, unknown: QuestionCircleRegular,
  leftOut: SubtractCircleRegular, notDone: SubtractCircleRegular,
} as const satisfies Record<Exclude<ResultState, 'running'>, unknown>;

const tones: Readonly<Record<ResultState, TextTone>> = {
  waiting: 'quiet', hostBusy: 'quiet', running: 'plain', done: 'plain', failed: 'danger', unknown: 'warning', leftOut: 'quiet', notDone: 'quiet',
};

/** A sign before the word; it adds nothing that the word does not say. */
export function ResultIcon({ state }: { readonly state: ResultState }) {
  const styles = useStyles();
  return <span aria-hidden className={styles.icon}>{state === 'running' ? <Spinner size="extra-tiny" /> : <StillIcon state={state} />}</span>;
}

function StillIcon({ state }: { readonly state: Exclude<ResultState, 'running'> }) {
  const styles = useStyles();
  const Icon = icons[state];
  const sign = <Icon className={styles.sign} />;
  return state === 'done' ? <span className={styles.good}>{sign}</span> : <TonedText tone={tones[state]}>{sign}</TonedText>;
}

/** The state in a word; while it runs with the time since it began. */
export function ResultWord({ state }: { readonly state: ResultState }) {
  return <TonedText tone={tones[state]}>{resultStateTexts[state]}{state === 'running' && <Elapsed />}</TonedText>;
}

/** Why something takes no part. */
export function LeftOut({ reason }: { readonly reason: string }) {
  const styles = useStyles();
  return <span className={styles.line}><ResultIcon state="leftOut" /><TonedText tone="quiet">{reason}</TonedText></span>;
}

/** Counts from when it is first shown. */
function Elapsed() {
  const styles = useStyles();
  const [since] = useState(() => Date.now());
  const now = useClockStore((state) => state.now);
  return <span className={styles.elapsed}>, {formats.elapsed(now - since)}</span>;
}
