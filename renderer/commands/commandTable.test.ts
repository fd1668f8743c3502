import { describe, expect, it } from 'vitest';
import type { VmState } from '../../shared/domain/vmState.ts';
import { nowKey, selectNodes, selectVm } from '../state/selectionStore.ts';
import { selectOnly } from '../state/rowSelection.ts';
import { currentContext } from './context.ts';
import { activities, circumstances, parents, selections, severalSelected, type Circumstance } from './testing/dimensions.ts';
import { baseOf, inState, possibilitiesText } from './testing/possibilities.ts';
import { situationOf, vmStates } from './testing/situations.ts';
import { subject, subjects, unknownCommands, type Subject } from './testing/subjects.ts';

const onMachine = subjects.filter(({ actsOn }) => actsOn !== 'window');
const changesCheckpoint = ['applyCheckpoint', 'createAndApply', 'renameCheckpoint', 'deleteCheckpoint', 'deleteSubtree'] as const;
const power = ['start', 'shutDown', 'turnOff', 'save', 'pause', 'resume', 'reset', 'deleteSavedState'] as const;
const rests: readonly VmState[] = ['Running', 'Off', 'Saved', 'Paused'];

function statesOf(id: Subject['id']): readonly VmState[] {
  const one = subject(id);
  return vmStates.filter((state) => one.reasonIn(inState(baseOf(one), state)) === null);
}

function reason(id: Subject['id'], state: VmState, ...put: readonly Circumstance['put'][]): string | null {
  return subject(id).reasonIn(put.reduce((situation, change) => change(situation), situationOf(state)));
}

function named(dimension: readonly Circumstance[], label: RegExp): readonly Circumstance['put'][] {
  const found = dimension.filter((one) => label.test(one.label)).map(({ put }) => put);
  if (found.length === 0) throw new Error(`Nothing is labelled ${String(label)}.`);
  return found;
}

function only(dimension: readonly Circumstance[], label: RegExp): Circumstance['put'] {
  const [put] = named(dimension, label);
  if (put === undefined) throw new Error(`Nothing is labelled ${String(label)}.`);
  return put;
}

describe('the table of what is possible', () => {
  it('has a line for every command', () => {
    expect(unknownCommands, 'Commands the table does not know: give each a line in renderer/commands/testing/subjects.ts, run this file with -u, and read what that changes in docs/what-is-possible.md').toEqual([]);
  });

  it('is docs/what-is-possible.md', async () => {
    await expect(possibilitiesText(), 'Rules, texts or commands changed what is possible. Run this file with -u and read the difference.').toMatchFileSnapshot('../../docs/what-is-possible.md');
  });

  // 300,000 situations.
  it('is whole: what its parts allow is allowed together, and a reason given together is one of theirs', { timeout: 60_000 }, () => {
    for (const one of onMachine) {
      const base = baseOf(one);
      const among = one.actsOn === 'checkpoint' && !one.isChoice ? [...selections, ...severalSelected] : selections.slice(0, 2);
      const going = [...circumstances, ...activities].map((two) => ({ ...two, alone: one.reasonIn(two.put(base)) }));
      for (const { put: select } of among) {
        const ofSelection = one.reasonIn(select(base));
        for (const state of vmStates) {
          const situation = select(inState(base, state));
          const ofState = one.reasonIn(inState(base, state));
          for (const { label, put, alone } of going) {
            const isWayOut = one.id === 'turnOff' && state === 'Stopping' && label === 'This app shuts it down';
            const reasons = isWayOut ? [] : [ofState, ofSelection, alone].filter((part) => part !== null);
            const together = one.reasonIn(put(situation));
            const isAsExpected = together === null ? reasons.length === 0 : reasons.includes(together);
            if (!isAsExpected) expect.fail(`${one.label}, ${state}, ${label}: ${String(together)}; expected of ${JSON.stringify(reasons)}`);
          }
        }
      }
    }
  });

  it('gives reasons a person can read', { timeout: 30_000 }, () => {
    const reasons = new Set<string>();
    for (const one of subjects) {
      for (const state of vmStates) {
        for (const { put } of [...selections, ...severalSelected, ...parents, ...circumstances, ...activities]) {
          reasons.add(one.reasonIn(put(inState(baseOf(one), state))) ?? '');
        }
      }
    }
    reasons.delete('');
    for (const text of reasons) {
      expect(text, 'begins like a sentence, ends without a full stop, names nothing from code').toMatch(/^[A-Z][^.!_]*[^.!:\s]$/);
      expect(text.replaceAll(/Hyper-V|PowerShell/g, '')).not.toMatch(/[a-z][A-Z]|null|undefined|[0-9a-f]{8}-/);
      expect(text.length).toBeLessThan(80);
    }
  });
});

/** Hyper-V module 2.0's own state machine of the cmdlets, health OK. The twins of poor health follow their state. */
describe('power', () => {
  it.each([
    ['start', ['Off', 'Saved', 'Paused', 'FastSaved', 'Hibernated']],
    ['shutDown', ['Running']],
    ['turnOff', ['Running', 'Saved', 'Paused', 'FastSaved']],
    ['save', ['Running', 'Paused']],
    ['pause', ['Running']],
    ['resume', ['Paused']],
    ['reset', ['Running']],
    ['deleteSavedState', ['Saved', 'FastSaved']],
  ] as const)('%s', (id, healthy) => {
    const allowed = statesOf(id);
    expect(allowed.filter((state) => !state.endsWith('Critical'))).toEqual(healthy);
    for (const state of allowed.filter((one) => one.endsWith('Critical'))) expect(healthy).toContain(state.replace('Critical', ''));
  });

  it('says where there is nothing left to do', () => {
    expect(reason('start', 'Running')).toBe('Already running');
    expect(reason('shutDown', 'Off')).toBe('Already off');
    expect(reason('save', 'SavedCritical')).toBe('Already saved (critical)');
    expect(reason('reset', 'Off')).toBe('Not possible while off');
  });

  it('is never in the way of Turn off: not a merge, not a backup, not a shutdown that hangs', () => {
    for (const { label, put } of activities.filter((one) => one.label.startsWith('Hyper-V'))) expect(reason('turnOff', 'Running', put), label).toBeNull();
    expect(reason('turnOff', 'Stopping', only(activities, /^This app shuts it down$/))).toBeNull();
  });

  it('goes on while disks merge, which can take hours', () => {
    const merging = only(activities, /merges/);
    for (const id of power) expect(reason(id, baseOf(subject(id)).vms[0]?.state ?? 'Other', merging), id).toBeNull();
  });
});

describe('checkpoints', () => {
  it('are made and applied in the four states that sources describe', () => {
    for (const id of ['createCheckpoint', 'applyCheckpoint', 'createAndApply', 'revert'] as const) expect(statesOf(id)).toEqual(rests);
  });

  it('can be deleted in any state that lasts, so that a full volume can be freed', () => {
    expect(reason('deleteCheckpoint', 'PausedCritical')).toBeNull();
    expect(reason('deleteCheckpoint', 'Starting')).toBe('Not possible while starting');
  });

  it('are refused by Disabled, those made by hand too; what is there can still be applied and deleted', () => {
    const disabled = only(circumstances, /Disabled/);
    for (const state of rests) {
      expect(reason('createCheckpoint', state, disabled)).toBe('Checkpoints are disabled for this machine');
      expect(reason('createAndApply', state, disabled)).toBe('Checkpoints are disabled for this machine');
      for (const id of ['applyCheckpoint', 'deleteCheckpoint', 'deleteSubtree', 'renameCheckpoint'] as const) expect(reason(id, state, disabled)).toBeNull();
    }
  });

  it('end at 50', () => {
    expect(reason('createCheckpoint', 'Running', only(circumstances, /^It has 49$/))).toBeNull();
    expect(reason('createCheckpoint', 'Running', only(circumstances, /^It has 50$/))).toBe('Hyper-V allows no more than 50 checkpoints per machine');
    expect(reason('applyCheckpoint', 'Running', only(circumstances, /^It has 50$/))).toBeNull();
  });

  it('keep their folder until there are none', () => {
    expect(reason('setCheckpointLocation', 'Running', only(circumstances, /^It has a checkpoint$/))).toBe('Can be changed only while the machine has no checkpoints; it has 1');
    expect(subject('setCheckpointLocation').reasonIn({ ...situationOf('Running'), checkpoints: [], checkpointIds: [] })).toBeNull();
  });
});

describe('several checkpoints', () => {
  it('are for Delete alone', () => {
    for (const { put } of severalSelected) {
      for (const id of ['applyCheckpoint', 'renameCheckpoint', 'deleteSubtree'] as const) expect(reason(id, 'Running', put)).toBe('Select a single checkpoint');
    }
    expect(reason('deleteCheckpoint', 'Running', only(severalSelected, /your own$/))).toBeNull();
  });
});

describe('what is not the user’s', () => {
  it('is read-only: a checkpoint of backup, replication or import, in every state, with memory or without', () => {
    const foreign = named(selections, /^One that is /);
    expect(foreign.length).toBe(7 * 3);
    for (const state of vmStates) {
      for (const put of foreign) for (const id of changesCheckpoint) expect(reason(id, state, put)).not.toBeNull();
      for (const put of named(parents, /^One that is /)) expect(reason('revert', state, put)).not.toBeNull();
      for (const put of named(selections, /one below it that is/)) expect(reason('deleteSubtree', state, put)).not.toBeNull();
      for (const put of named(severalSelected, /^Several, one of them/)) expect(reason('deleteCheckpoint', state, put)).not.toBeNull();
    }
  });

  it('says whose it is', () => {
    expect(reason('deleteCheckpoint', 'Running', only(selections, /^One that is a backup/))).toBe('Made by backup software, which normally removes it itself');
    expect(reason('deleteSubtree', 'Running', only(selections, /below it that is a backup/))).toBe('A checkpoint below it was made by backup software');
    expect(reason('revert', 'Running', only(parents, /a backup/))).toBe('The checkpoint it runs from was made by backup software');
    for (const put of named(selections, /^One that is a replica/)) expect(reason('applyCheckpoint', 'Off', put)).toBe('Belongs to Hyper-V Replica');
  });

  it('is a replica too: neither started nor given checkpoints', () => {
    const replica = only(circumstances, /replica/);
    for (const id of ['start', 'createCheckpoint', 'revert', ...changesCheckpoint] as const) {
      expect(reason(id, 'Off', replica)).toBe('This machine is a replica; replication writes to it');
    }
  });
});

describe('nothing on a machine is possible', () => {
  it.each([
    ['in a state this app does not know', (id: Subject['id']) => reason(id, 'Unknown')],
    ['without a connection', (id: Subject['id']) => reason(id, baseOf(subject(id)).vms[0]?.state ?? 'Off', only(circumstances, /cannot be reached/))],
    ['while this app does something else with it', (id: Subject['id']) => reason(id, baseOf(subject(id)).vms[0]?.state ?? 'Off', only(activities, /^This app creates a checkpoint$/))],
  ] as const)('%s', (what, reasonFor) => {
    for (const { id } of onMachine) {
      // The settings can be looked at as long as there is a host to ask.
      const isLook = id === 'settings' && what !== 'without a connection';
      expect(reasonFor(id) === null, id).toBe(isLook);
    }
  });
});

it('Now is no checkpoint: with it selected alone the commands see none', () => {
  selectVm('vm');
  selectNodes(selectOnly(nowKey));
  expect(currentContext().checkpointIds).toEqual([]);
  expect(currentContext().checkpointId).toBeNull();
});
