import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importWalls } from './importWalls.mjs';

/** What the walls say of one import in one file; empty: it may pass. */
function said(file: string, imported: string): string {
  const messages = new Linter().verify(`import { x } from '${imported}';`, [{ files: ['**/*.ts', '**/*.tsx'] }, ...importWalls], { filename: file });
  return messages.map(({ message }) => message).join('\n');
}

describe('the walls between rooms', () => {
  it.each([
    ['shared/domain/tree.ts', '../ipc/result.ts'], ['shared/domain/tree.ts', 'node:fs'], ['shared/ipc/contract.ts', 'electron'],
    ['electron/operations/Writer.ts', '../ipc/events.ts'], ['electron/operations/Writer.ts', '../host/simulated/SimulatedHost.ts'],
    ['electron/inventory/Connection.ts', 'electron'], ['electron/host/powershell/lane.ts', 'node-powershell'],
    ['electron/host/powershell/lane.ts', '../../ipc/dispatch.ts'], ['electron/host/powershell/session.ts', '../simulated/clock.ts'],
    ['electron/host/simulated/engine.ts', '../powershell/lane.ts'], ['electron/host/simulated/engine.ts', '../../operations/Journal.ts'],
    ['electron/ipc/dispatch.ts', '../host/powershell/PowerShellHost.ts'], ['electron/host/thread/serveHost.ts', '../powershell/PowerShellHost.ts'], ['electron/shell/log.ts', '../ipc/register.ts'],
    ['electron/preload.ts', './ipc/register.ts'], ['electron/preload.ts', '../shared/ipc/requestSchema.ts'],
    ['renderer/ui/MenuBar.tsx', '../state/hostStore.ts'], ['renderer/ui/MenuBar.tsx', '../../electron/main.ts'],
    ['renderer/features/details/DetailsPane.tsx', '../../api.ts'], ['renderer/commands/rules.ts', '../features/window/AppWindow.tsx'],
    ['renderer/state/hostStore.ts', '../api.ts'], ['e2e/specs/power.spec.ts', '../../electron/host/powershell/lane.ts'],
    ['e2e/contract/contract.ts', '../../electron/ipc/dispatch.ts'], ['e2e/bench/figures.ts', 'electron'],
  ])('%s may not import %s', (file, imported) => {
    expect(said(file, imported)).not.toBe('');
  });

  it.each([
    ['shared/domain/tree.ts', './vm.ts'], ['electron/operations/Writer.ts', '../inventory/scheduler.ts'],
    ['electron/host/powershell/session.ts', 'node-powershell'], ['electron/preload.ts', '../shared/ipc/channels.ts'],
    ['electron/openHost.ts', './host/simulated/SimulatedHost.ts'], ['renderer/state/sync.ts', '../api.ts'],
    ['e2e/specs/app.ts', '../../electron/host/simulated/worldFile.ts'], ['e2e/bench/rows/bridge.ts', 'node-powershell'],
    ['e2e/bench/rows/bridge.ts', '../../../electron/host/powershell/lane.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(said(file, imported)).toBe('');
  });
});
