import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, ownArguments, parseArguments } from './arguments.ts';

const here = path.resolve('/here');
const parse = (args: readonly string[], platform: NodeJS.Platform = 'linux') => parseArguments(args, platform, here);
const problemOf = (...args: readonly string[]) => {
  const parsed = parse(args);
  return parsed.ok ? null : parsed.problem.code;
};

describe('without arguments', () => {
  it('the host is Hyper-V on Windows and the simulated one elsewhere', () => {
    expect(parse([], 'win32')).toEqual({ ok: true, value: { hostKind: 'powershell', worldFile: null, userDataFolder: null } });
    expect(parse([], 'linux')).toMatchObject({ ok: true, value: { hostKind: 'simulated' } });
    expect(parse([], 'darwin')).toMatchObject({ ok: true, value: { hostKind: 'simulated' } });
  });
});

describe('an argument', () => {
  it('chooses the host on every platform', () => {
    expect(parse(['--host=powershell'], 'linux')).toMatchObject({ value: { hostKind: 'powershell' } });
    expect(parse(['--host=simulated'], 'win32')).toMatchObject({ value: { hostKind: 'simulated' } });
  });

  it('names files from the folder where the app was started, with every character they have', () => {
    expect(parse(['--world=a b=c.json', '--user-data=data'])).toMatchObject({
      value: { worldFile: path.join(here, 'a b=c.json'), userDataFolder: path.join(here, 'data') },
    });
  });

  it('with a world opens the simulated host, on Windows too', () => {
    expect(parse(['--world=w.json'], 'win32')).toMatchObject({ ok: true, value: { hostKind: 'simulated' } });
  });

  it('of Chromium or Node is left to them', () => {
    expect(parse(['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--host=simulated'])).toMatchObject({ ok: true });
  });
});

describe('a problem', () => {
  it('is an argument that nobody knows', () => {
    expect(problemOf('--hots=simulated')).toBe('UNKNOWN_ARGUMENT');
    expect(problemOf('simulated')).toBe('UNKNOWN_ARGUMENT');
    expect(problemOf('--host', 'simulated')).toBe('BAD_VALUE');
    expect(problemOf('--no-sandbox-at-all')).toBe('UNKNOWN_ARGUMENT');
    expect(problemOf('--HOST=simulated')).toBe('UNKNOWN_ARGUMENT');
  });

  it('is a value that is missing or none of those possible', () => {
    expect(problemOf('--host=hyperv')).toBe('BAD_VALUE');
    expect(problemOf('--host=Simulated')).toBe('BAD_VALUE');
    expect(problemOf('--world=')).toBe('BAD_VALUE');
    expect(problemOf('--user-data')).toBe('BAD_VALUE');
  });

  it('is an argument that was given before, though it says the same', () => {
    expect(problemOf('--host=simulated', '--host=simulated')).toBe('GIVEN_TWICE');
  });

  it('is a world for a host that has its own', () => {
    expect(problemOf('--world=w.json', '--host=powershell')).toBe('WORLD_NEEDS_SIMULATED');
  });

  it('is told in one line with the argument', () => {
    const parsed = parse(['--nope']);
    expect(parsed.ok ? '' : describeProblem(parsed.problem)).toMatch(/^UNKNOWN_ARGUMENT --nope: .+\n$/);
  });
});

describe('ownArguments', () => {
  it('are all of a packed app\'s', () => {
    expect(ownArguments(['app.exe', '--host=simulated'], true)).toEqual(['--host=simulated']);
  });

  it('come behind the app\'s path when it is not packed', () => {
    expect(ownArguments(['electron', '--no-sandbox', '/repo', '--host=simulated'], false)).toEqual(['--host=simulated']);
    expect(ownArguments(['electron', '.'], false)).toEqual([]);
  });
});
