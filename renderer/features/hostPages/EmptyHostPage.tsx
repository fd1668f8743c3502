import { useHostStore } from '../../state/hostStore.ts';
import { emptyHostSteps, emptyWorldSteps, hostPageTexts } from '../../text/hostPages.ts';
import { PageFrame } from './PageFrame.tsx';
import { Steps } from './Steps.tsx';

/** A host that answers and has no machines: no failure, and what comes next. */
export function EmptyHostPage() {
  const isSimulated = useHostStore((state) => state.app?.hostKind) === 'simulated';
  return (
    <PageFrame title={hostPageTexts.empty}>
      {isSimulated
        ? <Steps steps={emptyWorldSteps} where={hostPageTexts.runInTerminal} />
        : <Steps steps={emptyHostSteps} where={hostPageTexts.runAsAdministrator} />}
    </PageFrame>
  );
}
