import { isDiskFile } from './disks.ts';
import type { VmConfiguration, World, WorldVm } from './world.ts';

/** Something wrong in a world file, and where. */
export interface WorldProblem {
  /** Such as `vms[3].configuration.disks[0].path`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * What is named twice, or named and not there. Links to a parent checkpoint are not checked: real hosts have damaged ones,
 * and the app has to show them.
 */
export function referenceProblems(world: World): readonly WorldProblem[] {
  const files = new Set(world.diskFiles.map(({ path }) => path.toLowerCase()));
  const switches = new Set(world.host.switches);
  const checkpointIds = new Set(world.checkpoints.map(({ id }) => id));
  const configurations = [...partsOf('vms', world.vms), ...partsOf('checkpoints', world.checkpoints)];
  return [
    ...repeated(world.vms.map(({ id }) => id), (index) => `vms[${index}].id`),
    ...repeated(world.checkpoints.map(({ id }) => id), (index) => `checkpoints[${index}].id`),
    ...repeated(world.diskFiles.map(({ path }) => path.toLowerCase()), (index) => `diskFiles[${index}].path`),
    ...repeated(world.host.switches, (index) => `host.switches[${index}]`),
    ...configurations.flatMap(({ at, configuration }) => configurationProblems(configuration, files, switches, at)),
    ...world.vms.flatMap((vm, index) => vmProblems(vm, checkpointIds, files, `vms[${index}]`)),
    ...checkpointProblems(world),
    ...diskFileProblems(world, files),
  ];
}

function repeated(keys: readonly string[], pathOf: (index: number) => string): readonly WorldProblem[] {
  const firsts = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const first = firsts.get(key);
    if (first !== undefined) return [{ path: pathOf(index), message: `Is the same as ${pathOf(first)}` }];
    firsts.set(key, index);
    return [];
  });
}

function vmProblems(vm: WorldVm, checkpointIds: ReadonlySet<string>, files: ReadonlySet<string>, at: string): readonly WorldProblem[] {
  const applied = (vm.task?.steps ?? []).map((step) => (step.kind === 'applyCheckpoint' ? step.checkpointId : null));
  const isInMemory = vm.state === 'Running' || vm.state === 'Paused';
  return [
    ...missing(vm.releasedDisks, files, (index) => `${at}.releasedDisks[${index}]`),
    ...(vm.merge === null ? [] : [
      ...missing([vm.merge.childPath], files, () => `${at}.merge.childPath`),
      ...missing([vm.merge.parentPath], new Set(vm.releasedDisks.map((path) => path.toLowerCase())), () => `${at}.merge.parentPath`, 'releasedDisks'),
    ]),
    ...applied.flatMap((id, index) => (id === null || checkpointIds.has(id) ? [] : [
      { path: `${at}.task.steps[${index}].checkpointId`, message: 'There is no such checkpoint' },
    ])),
    ...(isInMemory && vm.startedAt === null ? [
      { path: `${at}.startedAt`, message: `A virtual machine that is ${vm.state} has been started at some time` },
    ] : []),
  ];
}

function checkpointProblems(world: World): readonly WorldProblem[] {
  const vmIds = new Set(world.vms.map(({ id }) => id));
  return world.checkpoints.flatMap(({ vmId }, index) => (
    vmIds.has(vmId) ? [] : [{ path: `checkpoints[${index}].vmId`, message: 'There is no such virtual machine' }]
  ));
}

function diskFileProblems({ diskFiles }: World, files: ReadonlySet<string>): readonly WorldProblem[] {
  return diskFiles.flatMap(({ parentPath, type }, index) => {
    const path = `diskFiles[${index}].parentPath`;
    if ((type === 'Differencing') !== (parentPath !== null)) {
      return [{ path, message: 'A differencing disk has a parent, any other has none' }];
    }
    return parentPath === null ? [] : missing([parentPath], files, () => path);
  });
}

function partsOf(list: string, owners: readonly { readonly configuration: VmConfiguration }[]) {
  return owners.map(({ configuration }, index) => ({ at: `${list}[${index}].configuration`, configuration }));
}

function configurationProblems(
  { disks, networkAdapters }: VmConfiguration, files: ReadonlySet<string>, switches: ReadonlySet<string>, at: string,
): readonly WorldProblem[] {
  return [
    ...disks.flatMap((disk, index) => {
      const path = `${at}.disks[${index}].path`;
      if (isDiskFile(disk)) return missing([disk.path], files, () => path);
      return disk.path === '' ? [] : [{ path, message: 'A pass-through disk has no file' }];
    }),
    ...networkAdapters.flatMap(({ switchName }, index) => (switchName === null || switches.has(switchName) ? [] : [
      { path: `${at}.networkAdapters[${index}].switchName`, message: `"${switchName}" is not among the host's switches` },
    ])),
  ];
}

function missing(
  paths: readonly string[], there: ReadonlySet<string>, pathOf: (index: number) => string, where = 'diskFiles',
): readonly WorldProblem[] {
  return paths.flatMap((path, index) => (there.has(path.toLowerCase()) ? [] : [
    { path: pathOf(index), message: `"${path}" is not among the ${where}` },
  ]));
}
