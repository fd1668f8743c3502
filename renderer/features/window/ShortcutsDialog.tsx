import { Button } from '@fluentui/react-components';
import { commandList } from '../../commands/commandList.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { shortcutTexts } from '../../text/window.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';

/** Every key: those of the commands come from the commands themselves. */
export function ShortcutsDialog() {
  const ofCommands = commandList.flatMap(({ id, label, shortcut }) => {
    if (shortcut === null) return [];
    const key = shortcutText(shortcut);
    return [{ key: id, cells: [label.replace('…', ''), shortcut.where === 'checkpointTree' ? shortcutTexts.inTree(key) : key] }];
  });
  const others = shortcutTexts.others.map(({ what, key }) => ({ key: what, cells: [what, key] }));
  return (
    <DialogFrame isNarrow title={shortcutTexts.title} onClose={closeDialog} actions={<Button appearance="primary" onClick={closeDialog}>{dialogTexts.close}</Button>}>
      <PlainTable
        name={shortcutTexts.title} rows={[...ofCommands, ...others]}
        columns={[{ title: shortcutTexts.command }, { title: shortcutTexts.key, isTight: true }]}
      />
    </DialogFrame>
  );
}
