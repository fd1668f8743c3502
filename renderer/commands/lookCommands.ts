import { openPalette as showPalette } from '../state/paletteStore.ts';
import { askForLayoutReset, setDensity, useSettingsStore } from '../state/settingsStore.ts';
import { resetColumns } from '../state/vmTableStore.ts';
import { commandLabels } from '../text/commands.ts';
import { allowed, type Command, type CommandContext } from './command.ts';

export const openPalette = looking('openPalette', showPalette, { shortcut: { key: 'k', ctrl: true, where: 'window' } });

export const compactRows = looking('compactRows', () => setDensity(isCompact() ? 'normal' : 'compact'), { isOn: isCompact });

/** Panes and columns as on the first day. */
export const resetLayout = looking('resetLayout', () => {
  askForLayoutReset();
  resetColumns();
});

function isCompact(): boolean {
  return useSettingsStore.getState().density === 'compact';
}

function looking(
  id: 'openPalette' | 'compactRows' | 'resetLayout', act: (context: CommandContext) => void, more: Partial<Pick<Command, 'shortcut' | 'isOn'>> = {},
): Command {
  return {
    id, label: commandLabels[id], group: 'view', shortcut: null, ...more,
    check: () => allowed,
    run: (context) => {
      act(context);
      return Promise.resolve({ ok: true });
    },
  };
}
