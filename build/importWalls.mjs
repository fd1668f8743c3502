/**
 * The walls between the rooms of ARCHITECTURE.md, as lint rules. Each message names the way that is open instead.
 * Patterns match the import's text, which is relative for our own files; group patterns are gitignore's, so a plain name would match anywhere in it.
 *
 * @param {string[]} files
 * @param {({ group: string[], message: string } | { regex: string, message: string })[]} walls
 * @returns {import('eslint').Linter.Config}
 */
function room(files, walls) {
  return { files, ignores: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'no-restricted-imports': ['error', { patterns: walls }] } };
}

const electronOnly = { regex: '^electron(/|$)', message: 'Only electron/main.ts, preload.ts, shell/ and ipc/ know Electron.' };
const electronLog = { group: ['electron-log', 'electron-log/*'], message: 'Logging goes through electron/shell/log.ts.' };
const nodePowerShell = {
  group: ['node-powershell'],
  message: 'Only electron/host/powershell/session.ts knows node-powershell; ask PowerShellSession.',
};
const node = { group: ['node:*', 'fs', 'path', 'os', 'child_process'], message: 'shared/ runs in the window too: no Node here.' };
const react = { group: ['react', 'react-dom', 'react/*', '@fluentui/*'], message: 'No React outside renderer/.' };
const concreteHosts = {
  group: ['**/host/powershell/**', '**/host/simulated/**'],
  message: 'Speak to a host through host/HyperVHost.ts; only openHost.ts picks one.',
};

/** @type {import('eslint').Linter.Config[]} */
export const importWalls = [
  room(['shared/domain/**/*.ts'], [
    { group: ['**/ipc/**', '**/electron/**', '**/renderer/**', 'zod'], message: 'shared/domain knows only shared/domain.' },
    node, react, electronOnly,
  ]),
  room(['shared/ipc/**/*.ts'], [
    { group: ['**/electron/**', '**/renderer/**'], message: 'shared/ knows only shared/ and zod.' }, node, react, electronOnly,
  ]),
  room(['electron/host/powershell/session.ts'], [
    { group: ['**/simulated/**', '**/operations/**', '**/inventory/**', '../../ipc/**', '**/shell/**'], message: 'host/powershell knows the port and shared/ only.' },
    electronOnly, electronLog, react,
  ]),
  {
    ...room(['electron/host/powershell/**/*.ts'], [
      { group: ['**/simulated/**', '**/operations/**', '**/inventory/**', '../../ipc/**', '**/shell/**'], message: 'host/powershell knows the port and shared/ only.' },
      electronOnly, electronLog, nodePowerShell, react,
    ]),
    ignores: ['**/*.test.ts', 'electron/host/powershell/session.ts'],
  },
  room(['electron/host/simulated/**/*.ts'], [
    { group: ['**/powershell/**', '**/operations/**', '**/inventory/**', '../../ipc/**', '**/shell/**'], message: 'host/simulated knows the port and shared/ only.' },
    electronOnly, electronLog, nodePowerShell, react,
  ]),
  room(['electron/host/thread/**/*.ts'], [
    concreteHosts, { group: ['../powershell/**', '../simulated/**', '**/operations/**', '**/inventory/**', '../../ipc/**', '**/shell/**'], message: 'host/thread knows the port and shared/ only: any host can live in a thread.' },
    electronOnly, electronLog, nodePowerShell, react,
  ]),
  room(['electron/operations/**/*.ts', 'electron/inventory/**/*.ts'], [
    concreteHosts, electronOnly, electronLog, nodePowerShell, react,
    { group: ['**/shell/**', '../ipc/**', '../main.ts', '../openHost.ts'], message: 'operations and inventory know the port, shared/ and each other\'s types.' },
  ]),
  room(['electron/ipc/**/*.ts'], [concreteHosts, nodePowerShell, react]),
  room(['electron/shell/**/*.ts'], [
    { group: ['**/host/**', '**/operations/**', '**/inventory/**', '../ipc/**'], message: 'shell is what any desktop app needs: it knows Electron and shared/ only.' },
    nodePowerShell, react,
  ]),
  room(['electron/preload.ts'], [
    { group: ['**/contract.ts', '**/requestSchema.ts', './ipc/**', './host/**', './operations/**', './inventory/**', './shell/**', 'zod'], message: 'The preload knows Electron and shared/ipc/channels.ts, nothing else.' },
  ]),
  room(['renderer/ui/**/*.ts', 'renderer/ui/**/*.tsx'], [
    { group: ['**/state/**', '**/commands/**', '**/features/**', '**/api.ts', '**/shared/**', '**/electron/**', 'zustand'], message: 'ui/ holds widgets that know no domain word: pass what they need as properties.' },
  ]),
  room(['renderer/features/**/*.ts', 'renderer/features/**/*.tsx'], [
    { group: ['**/api.ts'], message: 'A feature does nothing itself: give it a command (renderer/commands) or a selector (renderer/state).' },
    { group: ['**/electron/**'], message: 'The window knows main only through renderer/api.ts.' },
  ]),
  room(['renderer/commands/**/*.ts', 'renderer/commands/**/*.tsx'], [
    { group: ['**/features/**', '**/ui/**', '**/electron/**'], message: 'A command knows api, state, text and shared/.' },
  ]),
  room(['renderer/state/**/*.ts'], [
    { group: ['**/features/**', '**/ui/**', '**/commands/**', '**/electron/**'], message: 'state knows zustand and shared/; sync.ts also api.' },
  ]),
  {
    ...room(['renderer/state/**/*.ts'], [
      { group: ['**/features/**', '**/ui/**', '**/commands/**', '**/electron/**', '**/api.ts'], message: 'Only state/sync.ts listens to main.' },
    ]),
    ignores: ['**/*.test.ts', 'renderer/state/sync.ts'],
  },
  room(['renderer/text/**/*.ts'], [{ group: ['**/state/**', '**/commands/**', '**/features/**', '**/ui/**', '**/api.ts', '**/electron/**', 'react'], message: 'text holds sentences only; it may know the types of shared/.' }]),
  room(['e2e/specs/**/*.ts', 'e2e/pages/**/*.ts'], [
    {
      group: ['**/renderer/**', '**/electron/operations/**', '**/electron/inventory/**', '**/electron/ipc/**', '**/electron/shell/**', '**/host/powershell/**'],
      message: 'Specs see the app from outside: through e2e/pages, and the host through its world.',
    },
  ]),
  room(['e2e/contract/**/*.ts', 'e2e/powershell/**/*.ts'], [
    { group: ['**/renderer/**', '**/electron/operations/**', '**/electron/inventory/**', '**/electron/ipc/**', '**/electron/shell/**'], message: 'The contract and the stand-in know the port, both hosts and shared/.' },
    electronOnly,
  ]),
  // It measures parts of the app by themselves, and node-powershell without us.
  room(['e2e/bench/**/*.ts'], [{ regex: '^electron(/|$)', message: 'The bench runs outside of Electron; it starts the built app as a spec does.' }]),
];
