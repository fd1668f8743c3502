import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { makeLauncher, type Launcher } from '../powershell/powerShellLauncher.ts';
import type { StandIn } from '../powershell/standIn.ts';

/** What can be wrong with a PowerShell host before anything was read. */
export type HostFault =
  | 'powerShellMissing' | 'powerShellBlocked' | 'languageConstrained' | 'scriptsForbidden' | 'moduleMissing' | 'vmmsStopped' | 'noRights' | 'listHangs';

export interface FaultyHost {
  /** Of the app that is to meet the fault. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes the fault away: the next PowerShell process that is started finds nothing wrong. */
  readonly mend: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Faults that PowerShell itself has, as the engine's console is told of them. */
const engineSettings: Readonly<Partial<Record<HostFault, Readonly<Record<string, string>>>>> = {
  languageConstrained: { ENGINEHOST_LANGUAGE: 'constrained' },
  scriptsForbidden: { ENGINEHOST_SCRIPTS: 'forbidden' },
  noRights: { ENGINEHOST_RIGHTS: 'none' },
};

/** Brings the fault about, between the app and this stand-in. */
export async function bringAbout(fault: HostFault, standIn: StandIn): Promise<FaultyHost> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fault-'));
  const modulePath = path.join(folder, 'modules');
  const launcher = await makeLauncher({ engine: engineSettings[fault] ?? {}, modulePath });
  const showModules = () => symlink(standIn.moduleFolder, modulePath, 'junction');
  if (fault !== 'moduleMissing') await showModules();
  await begin(fault, launcher, standIn);
  return {
    environment: launcher.environment,
    mend: async () => {
      if (fault === 'moduleMissing') await showModules();
      await launcher.write({});
      standIn.setVmmsRunning(true);
      standIn.misbehave('Get-VM');
    },
    remove: async () => {
      await launcher.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function begin(fault: HostFault, launcher: Launcher, standIn: StandIn): Promise<void> {
  if (fault === 'powerShellMissing') await rm(launcher.program);
  // There, and not to be run.
  if (fault === 'powerShellBlocked') await chmod(launcher.program, 0o644);
  if (fault === 'listHangs') standIn.misbehave('Get-VM', { kind: 'hang', when: 'before' });
  if (fault === 'vmmsStopped') standIn.setVmmsRunning(false);
  // Who has no rights is shown no machines, and no error.
  if (fault === 'noRights') standIn.misbehave('Get-VM', { kind: 'empty' });
}
