import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vm } from '../../../shared/domain/vm.ts';
import { choicesOf, filterWordsOf, withChoices } from './filterWords.ts';
import { parseVmFilter } from './vmFilter.ts';
import type { VmRow } from './vmRows.ts';

const GB = 1024 ** 3;

function row(vm: Partial<Vm>, checkpointCount = 0): VmRow {
  const whole: Vm = {
    id: vm.name ?? '', name: '', state: 'Running', stateNumber: 2, cpuUsagePercent: 5, memoryAssignedBytes: 4 * GB, startedAt: '2026-01-01T00:00:00Z',
    status: 'Operating normally', isOperatingNormally: true, activity: null, checkpointType: 'Production', automaticCheckpointsEnabled: false, checkpointFileLocation: '',
    parentCheckpointId: null, generation: 2, version: '12.0', notes: '', isClustered: false, isReplica: false, ...vm,
  };
  return { vm: whole, checkpointCount, lastCheckpointAt: undefined, busyWith: null };
}

const rows = [
  row({ name: 'WEB-01', notes: 'Owner: Priya', cpuUsagePercent: 60 }, 3),
  row({ name: 'WEB-02', state: 'Off', startedAt: null, cpuUsagePercent: 0, memoryAssignedBytes: 0, checkpointType: 'Standard' }, 12),
  row({ name: 'SQL 01', checkpointType: 'ProductionOnly', memoryAssignedBytes: 6.12 * GB, status: 'Datenträger werden zusammengeführt', isOperatingNormally: false, activity: 'mergingDisks' }, 10),
  row({ name: 'LAB', state: 'PausedCritical', checkpointType: 'Disabled', notes: 'web farm' }, 49),
  row({ name: 'ODD', state: 'Unknown', stateNumber: 77, checkpointType: null }),
];

/** The names of the machines that a filter leaves, after seeing that it was understood. */
function left(text: string): readonly string[] {
  const filter = parseVmFilter(text);
  expect(filter.problems).toEqual([]);
  return rows.filter(filter.matches).map(({ vm }) => vm.name);
}

const everything = rows.map(({ vm }) => vm.name);

describe('a filter of virtual machines', () => {
  it.each(['', '   ', '-', '"', '""', '-""'])('of nothing, %j, lets all through', (text) => {
    expect(left(text)).toEqual(everything);
    expect(parseVmFilter(text).isEmpty).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['web', ['WEB-01', 'WEB-02', 'LAB']], ['wEb 01', ['WEB-01']], ['priya', ['WEB-01']], ['"SQL 01"', ['SQL 01']], ['"sql 0', ['SQL 01']],
    ['-web', ['SQL 01', 'ODD']], ['-"web farm"', ['WEB-01', 'WEB-02', 'SQL 01', 'ODD']], ['WEB-0', ['WEB-01', 'WEB-02']], ['"owner: p"', ['WEB-01']],
    ['name:web', ['WEB-01', 'WEB-02']], ['NAME:web', ['WEB-01', 'WEB-02']], ['name:"l 0"', ['SQL 01']], ['notes:farm', ['LAB']], ['-name:web', ['SQL 01', 'LAB', 'ODD']],
  ])('finds words: %s', (text, names) => expect(left(text)).toEqual(names));

  it.each<[string, readonly string[]]>([
    ['state:running', ['WEB-01', 'SQL 01']], ['state:off', ['WEB-02']], ['state:RUNN', ['WEB-01', 'SQL 01']], ['-state:off', ['WEB-01', 'SQL 01', 'LAB', 'ODD']],
    ['state:critical', ['LAB']], ['state:paused', ['LAB']], ['state:"paused critical"', ['LAB']], ['state:off,paused', ['WEB-02', 'LAB']], ['state:unknown', ['ODD']],
    ['state:saved', []], ['state:"Fast saved"', []],
  ])('knows states: %s', (text, names) => expect(left(text)).toEqual(names));

  it.each<[string, readonly string[]]>([
    ['type:production', ['WEB-01']], ['type:productiononly', ['SQL 01']], ['type:"Production only"', ['SQL 01']], ['type:prod', ['WEB-01', 'SQL 01']],
    ['type:Standard', ['WEB-02']], ['type:disabled,standard', ['WEB-02', 'LAB']], ['type:unknown', ['ODD']], ['-type:production', ['WEB-02', 'SQL 01', 'LAB', 'ODD']],
  ])('knows checkpoint types: %s', (text, names) => expect(left(text)).toEqual(names));

  it.each<[string, readonly string[]]>([
    ['checkpoints:>10', ['WEB-02', 'LAB']], ['checkpoints:>=10', ['WEB-02', 'SQL 01', 'LAB']], ['checkpoints:<10', ['WEB-01', 'ODD']],
    ['checkpoints:<=10', ['WEB-01', 'SQL 01', 'ODD']], ['checkpoints:=10', ['SQL 01']], ['checkpoints:10', ['SQL 01']], ['-checkpoints:0', ['WEB-01', 'WEB-02', 'SQL 01', 'LAB']],
    ['checkpoints:">10"', ['WEB-02', 'LAB']], ['cpu:>50', ['WEB-01']], ['cpu:>50%', ['WEB-01']], ['cpu:<50', ['SQL 01', 'LAB', 'ODD']],
    ['memory:6.1', ['SQL 01']], ['memory:>=4gb', ['WEB-01', 'SQL 01', 'LAB', 'ODD']], ['memory:<1', []],
  ])('compares figures that are shown: %s', (text, names) => expect(left(text)).toEqual(names));

  it('looks at the status as it is shown, and at Hyper-V’s words', () => {
    expect(left('status:zusammen')).toEqual(['SQL 01']);
    expect(left('status:left')).toEqual([]);
    expect(rows.map((one) => ({ ...one, busyWith: 'save' as const })).filter(parseVmFilter('status:saving').matches)).toHaveLength(4);
    expect(left('status:merging')).toEqual(['SQL 01']);
    expect(left('status:normally')).toEqual(['WEB-01', 'WEB-02', 'LAB', 'ODD']);
  });

  it('needs every word', () => {
    expect(left('web state:running')).toEqual(['WEB-01']);
    expect(left('web state:running checkpoints:>3')).toEqual([]);
  });
});

describe('what a filter does not understand', () => {
  it.each([
    ['checkpoints:many', /^checkpoints: needs a number, such as checkpoints:>10$/], ['checkpoints:', /needs a number/], ['cpu:>', /^cpu: needs a number/], ['memory:-3', /needs a number/],
    ['memory:>1,5', /needs a number/], ['checkpoints:>>1', /needs a number/], ['state:', /^state: needs a word/], ['state:,', /needs a word/], ['name:', /needs a word/], ['state: web', /right after it/],
    ['state:runing', /^No state is called “runing”$/], ['state:running,sleepy', /“sleepy”/], ['type:backup', /^No checkpoint type is called “backup”/],
    ['D:\\disks', /^“d:” is not among name: notes: state: /], ['constructor:x', /^“constructor:” is not among/],
  ])('is said of %s, and hides nothing', (text, sentence) => {
    const filter = parseVmFilter(text);
    expect(filter.problems).toHaveLength(1);
    expect(filter.problems[0]).toMatch(sentence);
    expect(rows.filter(filter.matches).length).toBeGreaterThanOrEqual(2);
  });

  it('leaves the other words in force, and is said once', () => {
    const filter = parseVmFilter('web checkpoints:x name:01 checkpoints:y state:zzz');
    expect(rows.filter(filter.matches).map(({ vm }) => vm.name)).toEqual(['WEB-01']);
    expect(filter.problems).toHaveLength(2);
  });

  it('never throws, whatever is typed', () => {
    const piece = fc.oneof(fc.constantFrom('state:', 'type:', 'checkpoints:', 'cpu:', '-', '"', ' ', '>', '>=', ',', '10', 'running', ':', 'toString:', '\n'), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
      const filter = parseVmFilter(text);
      expect(rows.filter(filter.matches).length).toBeLessThanOrEqual(rows.length);
    }));
  });

  it('finds a machine by its whole name in quotes, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !name.includes('"')), (name) => {
      expect(parseVmFilter(`"${name}"`).matches(row({ name }))).toBe(true);
    }));
  });
});

describe('the words of a filter', () => {
  it('are kept as typed', () => {
    expect(filterWordsOf(' web  -state:"a b" "x').map(({ typed }) => typed)).toEqual(['web', '-state:"a b"', '"x']);
  });

  it('hold the choices of a field, and take others in their place', () => {
    expect(choicesOf('web state:Running,off -state:saved', 'state')).toEqual(['running', 'off']);
    expect(withChoices('web state:running -state:saved type:standard', 'state', ['off', 'paused'])).toBe('web -state:saved type:standard state:off,paused');
    expect(withChoices('state:running web', 'state', [])).toBe('web');
    expect(withChoices('', 'state', ['paused critical'])).toBe('state:"paused critical"');
    expect(choicesOf('state:"paused critical,off"', 'state')).toEqual(['paused critical', 'off']);
  });
});
