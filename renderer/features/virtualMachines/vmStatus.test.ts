import { describe, expect, it } from 'vitest';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { VmRow } from './vmRows.ts';
import { isNearlyFull, statusOf } from './vmStatus.ts';

function status(vm: Partial<Vm>, checkpointCount = 0, busyWith: VmRow['busyWith'] = null) {
  const whole = { state: 'Running', status: 'Läuft normal', isOperatingNormally: true, activity: null, ...vm } as Vm;
  return statusOf({ vm: whole, checkpointCount, lastCheckpointAt: undefined, busyWith });
}

describe('the status of a VM', () => {
  it('says nothing while all is well, in whatever language Hyper-V says so', () => {
    expect(status({}).text).toBe('');
    expect(status({}, 48).text).toBe('');
  });

  it('says what Hyper-V says of anything else', () => {
    expect(status({ status: 'Beeinträchtigt', isOperatingNormally: false })).toEqual({ text: 'Beeinträchtigt', tone: 'quiet' });
  });

  it('says what this app or the host is doing', () => {
    expect(status({}, 49, 'applyCheckpoint')).toEqual({ text: 'Applying a checkpoint', tone: 'plain' });
    expect(status({ activity: 'creatingCheckpoint' }, 0, 'save')).toEqual({ text: 'Saving', tone: 'plain' });
    expect(status({ activity: 'mergingDisks' }, 49)).toEqual({ text: 'Merging disks', tone: 'plain' });
  });

  it('warns before the next checkpoint is one too many, and when it is', () => {
    expect(status({}, 49)).toEqual({ text: '1 checkpoint left', tone: 'warning' });
    expect(status({}, 50)).toEqual({ text: 'Limit reached: 50 checkpoints', tone: 'warning' });
    expect(isNearlyFull({ vm: {} as Vm, checkpointCount: 50, lastCheckpointAt: undefined, busyWith: null })).toBe(true);
  });

  it('says first what is wrong, in Hyper-V’s words', () => {
    expect(status({ state: 'PausedCritical', status: 'Kein Speicherplatz', activity: 'backingUp' }, 49, 'save')).toEqual({ text: 'Kein Speicherplatz', tone: 'danger' });
  });
});
