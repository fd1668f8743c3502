import { describe, expect, it } from 'vitest';
import { sampleVm } from '../../shared/domain/testing/samples.ts';
import { changesFor, countsOf, sharedValue, untouched } from './settingIntents.ts';

const production = sampleVm({ id: 'p', checkpointType: 'Production', checkpointFileLocation: 'D:\\P' });
const standard = sampleVm({ id: 's', checkpointType: 'Standard', checkpointFileLocation: 'D:\\S', automaticCheckpointsEnabled: true });
const both = [production, standard];

describe('changesFor', () => {
  it('changes nothing that was not touched', () => {
    expect(changesFor(untouched, both)).toEqual([]);
    // Also what the host does not know: nobody chose anything.
    expect(changesFor(untouched, [sampleVm({ checkpointType: null, automaticCheckpointsEnabled: null })])).toEqual([]);
  });

  it('changes only those that are not so already', () => {
    expect(changesFor({ ...untouched, checkpointType: 'Standard' }, both)).toEqual([
      { key: 'p/setCheckpointType', vm: production, intent: { kind: 'setCheckpointType', checkpointType: 'Standard' }, now: 'Production', after: 'Standard' },
    ]);
    expect(changesFor({ checkpointType: 'Production', automaticCheckpoints: false, location: 'D:\\P' }, [production])).toEqual([]);
  });

  it('makes one operation of each setting, VM by VM', () => {
    const changes = changesFor({ checkpointType: 'ProductionOnly', automaticCheckpoints: true, location: 'E:\\C' }, both);
    expect(changes.map(({ key }) => key)).toEqual([
      'p/setCheckpointType', 'p/setAutomaticCheckpoints', 'p/setCheckpointLocation', 's/setCheckpointType', 's/setCheckpointLocation',
    ]);
  });
});

describe('what several share', () => {
  it('is one value, or mixed', () => {
    expect(sharedValue([true, true])).toBe(true);
    expect(sharedValue([true, false])).toBe('mixed');
    expect(sharedValue([null, null])).toBeNull();
    expect(sharedValue([null, false])).toBe('mixed');
    expect(sharedValue([])).toBeNull();
  });

  it('is counted, the most frequent first', () => {
    expect(countsOf(['a', 'b', 'b'])).toEqual([{ value: 'b', count: 2 }, { value: 'a', count: 1 }]);
  });
});
