import { makeStyles, tokens } from '@fluentui/react-components';
import { useCommandContext } from '../../commands/context.ts';
import { menuLayout } from '../../commands/menuLayout.ts';
import { isAnyDialogOpen, useDialogStore } from '../../state/dialogStore.ts';
import { usePaletteStore } from '../../state/paletteStore.ts';
import { useSettingsStore } from '../../state/settingsStore.ts';
import { appName, windowTexts } from '../../text/window.ts';
import { MenuBar, type MenuOfBar } from '../../ui/MenuBar.tsx';
import { menuGroupsOf } from '../actions/menuGroups.ts';
import { BarMenu } from '../laterParts.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, paddingRight: '16px' },
});

const accessKeys = { file: 'f', action: 'a', view: 'v', help: 'h' } as const;

/** The menu bar: the same commands as everywhere, in the places Windows has them. */
export function WindowMenu() {
  const styles = useStyles();
  const context = useCommandContext();
  const isFree = useDialogStore((state) => !isAnyDialogOpen(state));
  const isPaletteOpen = usePaletteStore((state) => state.isOpen);
  // An entry tells whether its setting is on.
  useSettingsStore((state) => state.density);
  const menuOf = (id: keyof typeof menuLayout): MenuOfBar => ({
    id, label: windowTexts.menus[id], accessKey: accessKeys[id], groups: () => menuGroupsOf(context, ...menuLayout[id]),
  });
  return (
    <div className={styles.row}>
      <MenuBar label={windowTexts.menu} isActive={isFree && !isPaletteOpen} Menu={BarMenu} menus={[menuOf('file'), menuOf('action'), menuOf('view'), menuOf('help')]} />
      <span className={styles.name}>{appName}</span>
    </div>
  );
}
