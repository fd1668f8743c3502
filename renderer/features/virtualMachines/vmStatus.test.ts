import { describe, expect, it } from 'vitest';
import type { Vm } from '../../../shared/domain/vm.ts';
import { isNearlyFull, statusOf } from './vmStatus.ts';

function status(vm: Partial<Vm>, checkpointCount = 0) {
  return statusOf({ vm: { state: 'Running', status: 'Operating normally', activity: null, ...vm } as Vm, checkpointCount, lastCheckpointAt: undefined });
}

describe('the status of a VM', () => {
  it('is quiet while all is well', () => {
    expect(status({})).toEqual({ text: 'Operating normally', tone: 'quiet' });
    expect(status({}, 48)).toEqual({ text: 'Operating normally', tone: 'quiet' });
  });

  it('says what the host is doing', () => expect(status({ activity: 'mergingDisks' }, 49)).toEqual({ text: 'Merging disks', tone: 'plain' }));

  it('warns before the next checkpoint is one too many', () => {
    expect(status({}, 49)).toEqual({ text: 'Limit: 50 checkpoints', tone: 'warning' });
    expect(isNearlyFull({ vm: {} as Vm, checkpointCount: 50, lastCheckpointAt: undefined })).toBe(true);
  });

  it('says first what is wrong, in Hyper-V’s words', () => {
    expect(status({ state: 'PausedCritical', status: 'Kein Speicherplatz', activity: 'backingUp' }, 49)).toEqual({ text: 'Kein Speicherplatz', tone: 'danger' });
  });
});
