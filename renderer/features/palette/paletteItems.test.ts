import { describe, expect, it } from 'vitest';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { CommandContext } from '../../commands/command.ts';
import { commandList } from '../../commands/commandList.ts';
import { paletteResults } from './paletteItems.ts';

const vm: Vm = {
  id: 'vm', name: 'SQL-PROD-01', state: 'Running', stateNumber: 2, cpuUsagePercent: 1, memoryAssignedBytes: 1, startedAt: null, status: '', isOperatingNormally: false,
  activity: null, checkpointType: 'Production', automaticCheckpointsEnabled: false, checkpointFileLocation: 'D:\\Hyper-V',
  parentCheckpointId: null, generation: 2, version: '12.0', notes: '', isClustered: false, isReplica: false,
};
const context: CommandContext = {
  hostState: 'ready', abilities: { checkpointType: true, automaticCheckpoints: true }, app: null,
  vms: [vm], vm, checkpoints: [], checkpointIds: [], checkpointId: null, busyWith: null, checkpointsOf: () => [], busyOn: () => null, newestOperation: null,
};
const labels = (query: string, vms: readonly Vm[] = [vm]) => paletteResults(query, commandList, vms, context).items.map(({ label }) => label);

describe('the palette', () => {
  it('offers every command before anything is typed, possible ones first', () => {
    const { items } = paletteResults('', commandList, [], context);
    expect(items).toHaveLength(commandList.length);
    const possible = items.map((item) => item.kind === 'command' && item.isPossible);
    expect(possible).toEqual(possible.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('takes words in any order and their beginnings', () => {
    expect(labels('check sett')).toEqual(['Checkpoint settings…']);
    expect(labels('sett check')).toEqual(['Checkpoint settings…']);
    expect(labels('CHECKPOINT del sub')).toEqual(['Delete subtree…']);
  });

  it('keeps what is not possible, with the reason', () => {
    const [start] = paletteResults('start', commandList, [], context).items;
    expect(start).toMatchObject({ label: 'Start', isPossible: false, remark: 'Already running' });
  });

  it('goes to machines by any part of their name', () => {
    expect(labels('prod')).toEqual(['SQL-PROD-01']);
    expect(labels('01 sql')).toEqual(['SQL-PROD-01']);
    expect(labels('go to sql')).toEqual(['SQL-PROD-01']);
  });

  it('shows no more than can be read of ten thousand, and says how many it left out', () => {
    const many = Array.from({ length: 10_000 }, (_, index): Vm => ({ ...vm, id: String(index), name: `NODE${String(index)}` }));
    const { items, more } = paletteResults('node', commandList, many, context);
    expect(items).toHaveLength(50);
    expect(more).toBe(9950);
    expect(labels('node9999', many)).toEqual(['NODE9999']);
  });
});
