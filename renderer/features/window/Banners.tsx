import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { useHostStore } from '../../state/hostStore.ts';
import { windowTexts } from '../../text/window.ts';

const useStyles = makeStyles({
  banner: {
    display: 'flex', alignItems: 'center', gap: '8px', flexShrink: 0, minHeight: '28px', paddingInline: '12px',
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: '16px', display: 'flex', color: tokens.colorBrandForeground1 },
});

/** What everybody who looks at the window must know of the host. */
export function Banners() {
  const hostKind = useHostStore((state) => state.app?.hostKind);
  const warnings = useHostStore((state) => state.status?.host?.warnings);
  return (
    <>
      {hostKind === 'simulated' && <Banner label={windowTexts.simulatedTitle} text={windowTexts.simulated} />}
      {warnings?.map(({ code, detail }) => (
        <Banner key={code} label={windowTexts.hostWarnings[code]} text={`${windowTexts.hostWarnings[code]}: ${detail}`} />
      ))}
    </>
  );
}

function Banner({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div role="note" aria-label={label} className={styles.banner}>
      <span className={styles.icon}><InfoRegular aria-hidden /></span>
      {text}
    </div>
  );
}
