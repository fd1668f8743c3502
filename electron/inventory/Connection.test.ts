import { describe, expect, it } from 'vitest';
import type { HostInfo } from '../../shared/domain/inventory.ts';
import type { HostStatus } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { hostError, type HostError } from '../host/hostError.ts';
import { Connection } from './Connection.ts';
import { FakeHost, later, sampleHost } from './testing/FakeHost.ts';
import { settle } from './testing/ManualScheduler.ts';

function setUp() {
  const host = new FakeHost();
  const published: HostStatus[] = [];
  const connection = new Connection(host, (status) => published.push(status));
  return { host, connection, states: () => published.map(({ state }) => state) };
}

describe('Connection', () => {
  it('is ready after a handshake and knows the host', async () => {
    const { connection, states } = setUp();
    expect(await connection.connect()).toEqual({ state: 'ready', host: sampleHost, error: null });
    expect(states()).toEqual(['connecting', 'ready']);
  });

  it('says why it failed, and tries again only when asked', async () => {
    const { host, connection } = setUp();
    host.answerHandshake = () => fail(hostError('HYPERV_MODULE_MISSING', ''));
    expect(await connection.connect()).toMatchObject({ state: 'failed', host: null, error: { code: 'HYPERV_MODULE_MISSING' } });
    await settle();
    expect(host.handshakes).toBe(1);
    host.answerHandshake = () => ok(sampleHost);
    expect(await connection.connect()).toMatchObject({ state: 'ready', error: null });
  });

  it('shares one handshake among all who ask for it', async () => {
    const { host, connection } = setUp();
    const answer = later<Result<HostInfo, HostError>>();
    host.answerHandshake = () => answer.promise;
    const asked = [connection.connect(), connection.connect()];
    await settle();
    answer.fulfil(ok(sampleHost));
    expect((await Promise.all(asked)).map(({ state }) => state)).toEqual(['ready', 'ready']);
    expect(host.handshakes).toBe(1);
  });

  it('shakes hands again when the bridge was restarted, and keeps the host meanwhile', async () => {
    const { host, connection, states } = setUp();
    await connection.connect();
    host.tell('restarting');
    expect(connection.status).toEqual({ state: 'restarting', host: sampleHost, error: null });
    const other = { ...sampleHost, powerShellVersion: '7.6' };
    host.answerHandshake = () => ok(other);
    host.tell('ready');
    await settle();
    expect(connection.status).toEqual({ state: 'ready', host: other, error: null });
    expect(states()).toEqual(['connecting', 'ready', 'restarting', 'connecting', 'ready']);
  });

  it('does not shake hands because a bridge starts for the first time', async () => {
    const { host, connection } = setUp();
    await connection.connect();
    host.tell('starting');
    host.tell('ready');
    await settle();
    expect(host.handshakes).toBe(1);
  });

  it('shakes hands once more when the bridge was restarted during a handshake', async () => {
    const { host, connection } = setUp();
    const answer = later<Result<HostInfo, HostError>>();
    host.answerHandshake = () => answer.promise;
    const connecting = connection.connect();
    await settle();
    host.tell('restarting');
    host.tell('ready');
    host.answerHandshake = () => ok(sampleHost);
    answer.fulfil(fail(hostError('POWERSHELL_ENDED', '')));
    await connecting;
    await settle();
    expect(host.handshakes).toBe(2);
    expect(connection.status.state).toBe('ready');
  });

  it('learns by a handshake why the bridge gave up, once', async () => {
    const { host, connection } = setUp();
    await connection.connect();
    host.answerHandshake = () => {
      host.tell('failed');
      return fail(hostError('POWERSHELL_BLOCKED', ''));
    };
    host.tell('failed');
    await settle();
    expect(connection.status).toMatchObject({ state: 'failed', host: sampleHost, error: { code: 'POWERSHELL_BLOCKED' } });
    host.tell('failed');
    await settle();
    expect(host.handshakes).toBe(2);
  });

  it('stays failed when the bridge ends after that, so that connecting again remains possible', async () => {
    const { host, connection } = setUp();
    host.answerHandshake = () => fail(hostError('HYPERV_MODULE_MISSING', ''));
    await connection.connect();
    host.tell('restarting');
    expect(connection.status).toMatchObject({ state: 'failed', error: { code: 'HYPERV_MODULE_MISSING' } });
    host.answerHandshake = () => ok(sampleHost);
    expect((await connection.connect()).state).toBe('ready');
  });
});
