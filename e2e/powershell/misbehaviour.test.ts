import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InstantClock } from '../contract/InstantClock.ts';
import { reportOf } from './reportOf.ts';
import { runEngine } from './runEngine.ts';
import { startStandIn, type StandIn } from './standIn.ts';
import { testWorld, vmIds } from './testWorld.ts';

const commands = 'Microsoft.HyperV.PowerShell.Commands';
const denied = { identifier: 'AccessDenied', category: 'PermissionDenied', message: 'No.' };

let standIn: StandIn;
beforeEach(async () => { standIn = await startStandIn({ world: testWorld, clock: new InstantClock(Date.parse(testWorld.time)) }); });
afterEach(() => standIn.close());

const report = (script: string) => reportOf(standIn.moduleFolder, script);
const checkpointCount = () => standIn.hyperV.world().checkpoints.length;
const before = testWorld.checkpoints.length;

describe('a stand-in that misbehaves', () => {
  it('answers late what it is told to be slow with, and others at once', async () => {
    standIn.misbehave('Get-VM', { kind: 'slow', milliseconds: 500, times: 1 });
    const answered: string[] = [];
    const ask = async (cmdlet: string, subject: string) => {
      expect(await answerTo(cmdlet, subject)).toContain('Web01');
      answered.push(cmdlet);
    };
    await Promise.all([ask('Get-VM', 'virtualMachines'), ask('Get-VMSnapshot', 'snapshots')]);
    expect(answered).toEqual(['Get-VMSnapshot', 'Get-VM']);
  });

  it.each(['before', 'after'] as const)('hangs %s the work', async (when) => {
    standIn.misbehave('Checkpoint-VM', { kind: 'hang', when });
    const reached = standIn.nextWork('Checkpoint-VM');
    const abort = new AbortController();
    const run = runEngine(`Hyper-V\\Checkpoint-VM Web01; 'not reached'`, { modulePath: standIn.moduleFolder, signal: abort.signal });
    await reached;
    abort.abort();
    expect(await run).toMatchObject({ stdout: '', exitCode: null });
    expect(checkpointCount()).toBe(when === 'before' ? before : before + 1);
  });

  it.each(['before', 'after'] as const)('ends the process %s the work', async (when) => {
    standIn.misbehave('Checkpoint-VM', { kind: 'crash', when, exitCode: 7 });
    const run = await runEngine(`'reached'; Hyper-V\\Checkpoint-VM Web01; 'not reached'`, { modulePath: standIn.moduleFolder });
    expect(run).toMatchObject({ exitCode: 7 });
    expect(run.stdout).not.toContain('not reached');
    expect(checkpointCount()).toBe(when === 'before' ? before : before + 1);
  });

  it('prints noise past PowerShell', async () => {
    standIn.misbehave('Get-VM', { kind: 'noise', stdout: 'noise on stdout\n', stderr: 'noise on stderr\n' });
    const run = await runEngine('$null = Hyper-V\\Get-VM Web01', { modulePath: standIn.moduleFolder });
    expect(run).toMatchObject({ stdout: 'noise on stdout\n', stderr: 'noise on stderr\n', exitCode: 0 });
  });

  it('warns beside its objects', async () => {
    standIn.misbehave('Get-VM', { kind: 'warn', text: 'Careful.' });
    expect(await report('(Hyper-V\\Get-VM Web01).Name')).toEqual({ values: ['Web01'], warnings: ['Careful.'], errors: [] });
  });

  it('speaks another language, with the same identifiers', async () => {
    standIn.misbehave('Suspend-VM', { kind: 'localise', translate: () => 'Der Vorgang kann im aktuellen Zustand nicht ausgeführt werden.' });
    standIn.misbehave('Get-VM', { kind: 'localise', translate: () => 'Normaler Betrieb' });
    const { errors, values } = await report('Hyper-V\\Suspend-VM Web01; (Hyper-V\\Get-VM Web01).Status');
    expect(errors).toMatchObject([{
      identifier: `InvalidState,${commands}.SuspendVM`, message: 'Der Vorgang kann im aktuellen Zustand nicht ausgeführt werden.',
    }]);
    expect(values).toEqual(['Normaler Betrieb']);
  });

  it.each(['before', 'after'] as const)('fails %s the work', async (when) => {
    standIn.misbehave('Checkpoint-VM', { kind: 'fail', when, error: denied });
    const { errors } = await report('Hyper-V\\Checkpoint-VM Web01');
    expect(errors).toMatchObject([{ identifier: `AccessDenied,${commands}.CheckpointVM`, category: 'PermissionDenied', message: 'No.' }]);
    expect(checkpointCount()).toBe(when === 'before' ? before : before + 1);
  });

  it('fails partly: some objects, and errors that end nothing', async () => {
    standIn.misbehave('Get-VM', { kind: 'failPartly', errors: [denied], missing: 5 });
    const { values, errors } = await report(`Hyper-V\\Get-VM | ForEach-Object Name; 'reached'`);
    expect(values).toEqual(['silent', 'reached']);
    expect(errors).toMatchObject([{ identifier: `AccessDenied,${commands}.GetVM` }]);
  });

  it('finds nothing without an error', async () => {
    standIn.misbehave('Get-VM', { kind: 'empty' });
    expect(await report('Hyper-V\\Get-VM')).toEqual({ values: [], errors: [], warnings: [] });
  });

  it('has a number that no enum has', async () => {
    standIn.misbehave('Get-VM', { kind: 'unknownNumber', property: 'State', number: 4711 });
    expect((await report('(Hyper-V\\Get-VM Web01).State')).values).toEqual(['4711']);
  });

  it('misbehaves as often as it was told, then behaves', async () => {
    standIn.misbehave('Get-VM', { kind: 'empty', times: 1 });
    expect((await report(`(Hyper-V\\Get-VM Web01).Name; '-'; (Hyper-V\\Get-VM Web01).Name`)).values.at(-1)).toBe('Web01');
  });

  it('behaves again when it is told so', async () => {
    standIn.misbehave('Get-VM', { kind: 'empty' });
    standIn.misbehave('Get-VM');
    expect((await report(`(Hyper-V\\Get-VM -Id ${vmIds.web}).Name`)).values).toEqual(['Web01']);
  });

  it('finds objects for its work as usual: only the work goes wrong', async () => {
    standIn.misbehave('Checkpoint-VM', { kind: 'empty' }, { kind: 'warn', text: 'once' });
    expect(await report('Hyper-V\\Checkpoint-VM Web01')).toEqual({ values: [], errors: [], warnings: ['once'] });
    expect(checkpointCount()).toBe(before + 1);
  });
});

/** Asks the host as a cmdlet does, without an engine. */
function answerTo(cmdlet: string, subject: string): Promise<string> {
  const socket = connect(standIn.pipe);
  socket.setEncoding('utf8').write(`${JSON.stringify({ cmdlet, subject, isWork: true })}\n`);
  let answer = '';
  socket.on('data', (text: string) => (answer += text));
  return new Promise((resolve) => socket.on('close', () => { resolve(answer); }));
}
