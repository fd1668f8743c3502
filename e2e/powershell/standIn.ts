import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../electron/host/simulated/clock.ts';
import { SimulatedHyperV } from '../../electron/host/simulated/SimulatedHyperV.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { StandInHost } from './StandInHost.ts';
import { StandInServer } from './StandInServer.ts';
import { standInBuild } from './tools.ts';

/** A Hyper-V module of its own, over a simulated host of its own. */
export interface StandIn {
  /** A fresh folder to put first on PSModulePath: Hyper-V, CimCmdlets and Microsoft.PowerShell.Management. */
  readonly moduleFolder: string;
  /** By which a test speaks to the host as a cmdlet does. */
  readonly pipe: string;
  /** The host behind the module: the second path by which a test sees what really happened. */
  readonly hyperV: SimulatedHyperV;
  /** Changes the host behind everybody's back, as another console does, also in ways that no cmdlet here offers. */
  readonly changeWorld: (change: (world: World) => World) => void;
  /** From now on this cmdlet goes wrong in these ways; none: it behaves again. */
  readonly misbehave: (cmdlet: string, ...misbehaviours: readonly Misbehaviour[]) => void;
  /** Resolves when this cmdlet next asks for its work to be done: the moment to kill a process that is at work. */
  readonly nextWork: (cmdlet: string) => Promise<void>;
  /** Stops and starts the Virtual Machine Management service. */
  readonly setVmmsRunning: (isRunning: boolean) => void;
  /** Ends the server and removes the folder. Cmdlets under way get an error. */
  readonly close: () => Promise<void>;
}

/** Starts a stand-in Hyper-V host with this world. build/prepare must have built the module. */
export async function startStandIn({ world, clock, misbehaviour = {} }: {
  readonly world: World;
  readonly clock: Clock;
  readonly misbehaviour?: Readonly<Record<string, readonly Misbehaviour[]>>;
}): Promise<StandIn> {
  const host = new StandInHost(new SimulatedHyperV(world, clock));
  const server = new StandInServer((asked) => host.respond(asked));
  for (const [cmdlet, misbehaviours] of Object.entries(misbehaviour)) server.misbehave(cmdlet, ...misbehaviours);

  const moduleFolder = await mkdtemp(join(tmpdir(), 'hyper-v-stand-in-'));
  await cp(standInBuild, moduleFolder, { recursive: true });
  const pipe = pipeFor(moduleFolder);
  await server.listen(pipe.path);
  await writeFile(join(moduleFolder, 'engine-pipe.txt'), pipe.name);

  return {
    moduleFolder,
    pipe: pipe.path,
    get hyperV() { return host.hyperV; },
    changeWorld: (change) => { host.hyperV = new SimulatedHyperV(change(host.hyperV.world()), clock); },
    misbehave: (cmdlet, ...misbehaviours) => { server.misbehave(cmdlet, ...misbehaviours); },
    nextWork: (cmdlet) => server.nextWork(cmdlet),
    setVmmsRunning: (isRunning) => { host.vmmsIsRunning = isRunning; },
    close: async () => {
      await server.close();
      await rm(moduleFolder, { recursive: true, force: true });
    },
  };
}

/** Node names a Windows pipe by its whole path, .NET by its last part; elsewhere both take a socket's path. */
function pipeFor(folder: string): { readonly path: string; readonly name: string } {
  if (process.platform !== 'win32') return { path: join(folder, 'engine.sock'), name: join(folder, 'engine.sock') };
  const name = `hyper-v-stand-in-${randomBytes(8).toString('hex')}`;
  return { path: `\\\\.\\pipe\\${name}`, name };
}
