import { makeStyles, tokens } from '@fluentui/react-components';
import { commandsOf } from '../../commands/commandList.ts';
import { useCommandContext } from '../../commands/context.ts';
import { copyName } from '../../commands/copyName.ts';
import { close, connect, refresh, saveWorld } from '../../commands/hostCommands.ts';
import { showActivity, showVirtualMachines } from '../../commands/showView.ts';
import { chooseColumns, filterVms, resetColumns } from '../../commands/vmTableCommands.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { appName, windowTexts } from '../../text/window.ts';
import { MenuBar, type MenuOfBar } from '../../ui/MenuBar.tsx';
import { menuGroupsOf } from '../actions/menuGroups.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, paddingRight: '16px' },
});

/** The menu bar: the same commands as everywhere, in the places Windows has them. */
export function WindowMenu() {
  const styles = useStyles();
  const context = useCommandContext();
  const version = useHostStore((state) => state.app?.version);
  const { menus } = windowTexts;
  const about = version === undefined ? [] : [{
    id: 'about', label: windowTexts.version(version), shortcut: null, reason: appName, onSelect: () => undefined,
  }];
  const bar: readonly MenuOfBar[] = [
    { id: 'file', label: menus.file, groups: menuGroupsOf(context, [saveWorld], [connect], [close]) },
    { id: 'action', label: menus.action, groups: menuGroupsOf(context, commandsOf('vm'), commandsOf('power'), commandsOf('checkpoint'), [copyName]) },
    { id: 'view', label: menus.view, groups: menuGroupsOf(context, [showVirtualMachines, showActivity], [filterVms, chooseColumns, resetColumns], [refresh]) },
    { id: 'help', label: menus.help, groups: [about] },
  ];
  return (
    <div className={styles.row}>
      <MenuBar label={windowTexts.menu} menus={bar} />
      <span className={styles.name}>{appName}</span>
    </div>
  );
}
