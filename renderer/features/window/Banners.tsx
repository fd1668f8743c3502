import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useHostStore } from '../../state/hostStore.ts';
import { windowTexts } from '../../text/window.ts';

const useStyles = makeStyles({
  banner: {
    display: 'flex', alignItems: 'center', gap: '8px', flexShrink: 0, minHeight: '28px', padding: '2px 12px', boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, userSelect: 'text',
  },
  icon: { fontSize: '16px', display: 'flex', color: tokens.colorBrandForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** What everybody who looks at the window must know of the host. */
export function Banners() {
  const styles = useStyles();
  const hostKind = useHostStore((state) => state.app?.hostKind);
  const warnings = useHostStore((state) => state.status?.host?.warnings);
  return (
    <>
      {hostKind === 'simulated' && (
        <Banner label={windowTexts.simulatedTitle}>{windowTexts.simulated} <code className={styles.code}>{windowTexts.simulatedSwitch}</code></Banner>
      )}
      {warnings?.map(({ code, detail }) => <Banner key={code} label={windowTexts.hostWarnings[code]}><bdi>{detail}</bdi></Banner>)}
    </>
  );
}

function Banner({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="note" aria-label={label} className={styles.banner}>
      <span className={styles.icon}><InfoRegular aria-hidden /></span>
      <span><span className={styles.title}>{label}.</span> {children}</span>
    </div>
  );
}
