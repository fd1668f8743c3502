import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { copyText } from '../../commands/copyName.ts';
import { hostPageTexts, type HostStep } from '../../text/hostPages.ts';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  command: { display: 'flex', gap: '8px', alignItems: 'center', marginTop: tokens.spacingVerticalXS },
  code: {
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, padding: '4px 8px', borderRadius: tokens.borderRadiusMedium, userSelect: 'text',
    backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  word: { display: 'inline-block', maxWidth: '100%' },
  // As wide with either word, so that nothing moves under the pointer.
  copy: { flexShrink: 0, minWidth: '120px', whiteSpace: 'nowrap' },
  hint: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalM },
});

/** What to do, one after the other; each command can be copied. `where`: what its commands are for. */
export function Steps({ steps, where }: { readonly steps: readonly HostStep[]; readonly where: string }) {
  const styles = useStyles();
  const hasCommand = steps.some(({ command }) => command !== undefined);
  return (
    <div>
      <ol aria-label={hostPageTexts.whatToDo} className={styles.steps}>
        {steps.map(({ text, command }) => (
          <li key={text}>
            {text}
            {command !== undefined && (
              <div className={styles.command}>
                <code className={styles.code}><Words command={command} /></code>
                <CopyButton text={command} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {hasCommand && <div className={styles.hint}>{where}</div>}
    </div>
  );
}

/** A line breaks between the words of a command, never at the dash of a parameter. */
function Words({ command }: { readonly command: string }) {
  const styles = useStyles();
  // Words have no identity but their place.
  return command.split(' ').map((word, index) => <Fragment key={index}>{index > 0 && ' '}<span className={styles.word}>{word}</span></Fragment>);
}

function CopyButton({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      size="small" className={styles.copy} aria-live="polite" onBlur={() => setCopied(false)}
      onClick={() => void copyText(text).then(({ ok }) => setCopied(ok))}
    >
      {isCopied ? hostPageTexts.copied : hostPageTexts.copyCommand}
    </Button>
  );
}
