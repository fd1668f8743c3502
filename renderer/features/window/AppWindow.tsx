import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { isAnyDialogOpen, useDialogStore } from '../../state/dialogStore.ts';
import { usePaletteStore } from '../../state/paletteStore.ts';
import { useSettingsStore } from '../../state/settingsStore.ts';
import { windowTexts } from '../../text/window.ts';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { usePaneKeys } from '../../ui/usePaneKeys.ts';
import { themes } from '../../ui/themes.ts';
import { useSystemContrast } from '../../ui/useSystemContrast.ts';
import { ActionsPane } from '../actions/ActionsPane.tsx';
import { Banners } from './Banners.tsx';
import { Centre } from './Centre.tsx';
import { CommandPalette, DialogHost, useLaterParts } from '../laterParts.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { ViewsPane } from './ViewsPane.tsx';
import { WindowMenu } from './WindowMenu.tsx';

const useStyles = makeStyles({
  window: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  panes: { flexGrow: 1, minHeight: 0, display: 'flex' },
  // Has the focus where what had it is replaced by another page.
  centre: { outlineStyle: 'none', flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** How wide the panes at the sides are at first, in pixels: room for what always stands in them. */
const firstSizes = { views: 184, actions: 232 };

/** The whole window: menu, three panes, status bar, and whatever dialog is open. */
export function AppWindow() {
  const styles = useStyles();
  const contrast = useSystemContrast();
  const resets = useSettingsStore((state) => state.layoutResets);
  const hasDialog = useDialogStore(isAnyDialogOpen);
  const hasPalette = usePaletteStore((state) => state.isOpen);
  useShortcuts();
  useLaterParts();
  usePaneKeys(!hasDialog && !hasPalette);
  return (
    <FluentProvider theme={themes[contrast]}>
      {/* The provider's own classes also go to whatever floats above the window, so the window's are one further in. */}
      <div className={styles.window}>
        <header>
          <WindowMenu />
          <Banners />
        </header>
        <div className={styles.panes}>
          <SplitPanes
            id="window" orientation="horizontal" resets={resets}
            panes={[
              { id: 'views', size: firstSizes.views, minSize: 160, isFixed: true, content: <ViewsPane /> },
              { id: 'centre', minSize: 360, splitterLabel: windowTexts.resizeViews, content: <main tabIndex={-1} className={styles.centre}><Centre /></main> },
              { id: 'actions', size: firstSizes.actions, minSize: 190, isFixed: true, splitterLabel: windowTexts.resizeActions, content: <ActionsPane /> },
            ]}
          />
        </div>
        <StatusBar />
      </div>
      {hasPalette && <CommandPalette />}
      {hasDialog && <DialogHost />}
    </FluentProvider>
  );
}
