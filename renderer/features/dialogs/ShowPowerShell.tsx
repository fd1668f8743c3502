import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CodeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { powerShellOf, type ScriptStep } from '../../../shared/domain/powerShellText.ts';
import { copyText } from '../../commands/copyName.ts';
import { powerShellTexts } from '../../text/dialogs.ts';

/** What one choice of a dialog does. `title` tells it from the other choices; null where there is only one. */
export interface Script { readonly title: string | null; readonly steps: readonly ScriptStep[] }

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%', minWidth: 0 },
  button: { fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
  scripts: {
    maxHeight: 'min(168px, 20vh)', boxSizing: 'border-box', overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM,
  },
  // The button beside the lines where they have no title.
  untitled: { display: 'flex', flexDirection: 'row-reverse', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  lines: {
    margin: 0, minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200, paddingBlock: tokens.spacingVerticalXS,
  },
});

export function ShowPowerShellButton({ isShown, onToggle }: { readonly isShown: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.button} icon={<CodeRegular />} aria-expanded={isShown} onClick={onToggle}>
      {isShown ? powerShellTexts.hide : powerShellTexts.show}
    </Button>
  );
}

/** The PowerShell that does what the dialog's choices do, to read, select and copy. */
export function PowerShellPanel({ scripts }: { readonly scripts: readonly Script[] }) {
  const styles = useStyles();
  return (
    <div className={styles.panel} role="region" aria-label={powerShellTexts.region}>
      <div className={styles.note}>{powerShellTexts.note}</div>
      <div className={styles.scripts} tabIndex={0} role="group" aria-label={powerShellTexts.lines}>
        {scripts.map(({ title, steps }) => <ScriptText key={title} title={title} text={powerShellOf(steps)} />)}
      </div>
    </div>
  );
}

function ScriptText({ title, text }: { readonly title: string | null; readonly text: string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text;
  const copy = async (): Promise<void> => {
    if ((await copyText(text)).ok) setCopied(text);
  };
  return (
    <div className={title === null ? styles.untitled : undefined}>
      <div className={styles.head}>
        {title !== null && <span className={styles.title}>{title}</span>}
        <Button size="small" onClick={() => void copy()} {...(isCopied ? {} : { 'aria-label': powerShellTexts.copyOf(title) })}>
          {isCopied ? powerShellTexts.copied : powerShellTexts.copy}
        </Button>
      </div>
      <pre className={styles.lines}>{text}</pre>
    </div>
  );
}
