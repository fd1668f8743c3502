import { Button } from '@fluentui/react-components';
import { closeDialog } from '../../state/dialogStore.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { aboutTexts, appName } from '../../text/window.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { FactList, type Fact } from '../../ui/FactList.tsx';

/** What this is, in which version, and what it works with: what somebody who helps asks first. */
export function AboutDialog() {
  const app = useHostStore((state) => state.app);
  const host = useHostStore((state) => state.status?.host);
  const facts: readonly Fact[] = [
    { label: aboutTexts.version, value: app?.version ?? aboutTexts.unknown },
    { label: aboutTexts.licence, value: aboutTexts.licenceName },
    { label: aboutTexts.host, value: app === null ? aboutTexts.unknown : aboutTexts.hostKinds[app.hostKind], isWide: true },
    ...(host?.powerShellVersion == null ? [] : [{ label: aboutTexts.powerShell, value: host.powerShellVersion }]),
    ...(host?.hyperVModuleVersion == null ? [] : [{ label: aboutTexts.module, value: host.hyperVModuleVersion }]),
  ];
  return (
    <DialogFrame
      isNarrow title={appName} lead={aboutTexts.purpose} onClose={closeDialog}
      actions={<Button appearance="primary" onClick={closeDialog}>{dialogTexts.close}</Button>}
    >
      <FactList facts={facts} />
    </DialogFrame>
  );
}
