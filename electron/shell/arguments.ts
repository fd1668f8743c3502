import path from 'node:path';

/** What the app was started with. */
export interface AppArguments {
  readonly hostKind: 'simulated' | 'powershell';
  /** Absolute path of the world to open on the simulated host; null: the sample. */
  readonly worldFile: string | null;
  /** Absolute path of the folder for settings, journal and log; null: the system's usual one. */
  readonly userDataFolder: string | null;
}

/** What is wrong with an argument, and with which. */
export interface ArgumentProblem {
  readonly code: 'UNKNOWN_ARGUMENT' | 'BAD_VALUE' | 'GIVEN_TWICE' | 'WORLD_NEEDS_SIMULATED';
  readonly argument: string;
  readonly message: string;
}

export type ParsedArguments =
  | { readonly ok: true; readonly value: AppArguments }
  | { readonly ok: false; readonly problem: ArgumentProblem };

const names = ['host', 'world', 'user-data'] as const;
type Name = (typeof names)[number];

/** Switches that Chromium and Node read out of the same command line. None of them concerns this file. */
const notOurs = /^--(no-sandbox|disable-gpu|disable-dev-shm-usage|enable-logging|inspect(-brk)?|remote-debugging-port|force-device-scale-factor|force-renderer-accessibility|ozone-platform|lang)(=|$)/;

/**
 * Reads the app's own arguments (without the executable's and the app's path). Nothing is guessed: an argument that is not
 * known, given twice or without a proper value is a problem, and nothing may be opened then. Without --host the host is this
 * machine's Hyper-V on Windows, and the simulated one elsewhere or when a world is named.
 */
export function parseArguments(args: readonly string[], platform: NodeJS.Platform, currentFolder: string): ParsedArguments {
  const given = new Map<Name, string>();
  for (const argument of args.filter((one) => !notOurs.test(one))) {
    const problem = take(argument, given);
    if (problem !== null) return { ok: false, problem };
  }
  const world = given.get('world') ?? null;
  const hostKind = given.get('host') ?? (platform === 'win32' && world === null ? 'powershell' : 'simulated');
  if (hostKind !== 'simulated' && hostKind !== 'powershell') {
    return refuse('BAD_VALUE', `--host=${hostKind}`, 'The host is either simulated or powershell.');
  }
  if (world !== null && hostKind === 'powershell') {
    return refuse('WORLD_NEEDS_SIMULATED', `--world=${world}`, 'A world is opened on the simulated host only: leave out --host=powershell.');
  }
  const absolute = (value: string | null) => (value === null ? null : path.resolve(currentFolder, value));
  return { ok: true, value: { hostKind, worldFile: absolute(world), userDataFolder: absolute(given.get('user-data') ?? null) } };
}

/**
 * What of a command line is the app's own. Not packed, Electron is started with its own switches, then the app's path, then
 * the app's arguments; packed, everything after the program is the app's.
 */
export function ownArguments(commandLine: readonly string[], isPacked: boolean): readonly string[] {
  const args = commandLine.slice(1);
  return isPacked ? args : args.slice(args.findIndex((argument) => !argument.startsWith('-')) + 1);
}

/** One line for stderr. */
export function describeProblem({ code, argument, message }: ArgumentProblem): string {
  return `${code} ${argument}: ${message}\n`;
}

function take(argument: string, given: Map<Name, string>): ArgumentProblem | null {
  const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  const known = names.find((one) => one === name);
  if (known === undefined) {
    return { code: 'UNKNOWN_ARGUMENT', argument, message: 'Known are --host=simulated|powershell, --world=<file> and --user-data=<folder>.' };
  }
  if (given.has(known)) return { code: 'GIVEN_TWICE', argument, message: `--${known} was given already.` };
  if (value === undefined || value === '') return { code: 'BAD_VALUE', argument, message: `A value is missing: --${known}=…` };
  given.set(known, value);
  return null;
}

function refuse(code: ArgumentProblem['code'], argument: string, message: string): ParsedArguments {
  return { ok: false, problem: { code, argument, message } };
}
