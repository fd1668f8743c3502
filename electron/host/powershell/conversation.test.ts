import { describe, expect, it } from 'vitest';
import { hostError } from '../hostError.ts';
import { Conversation } from './conversation.ts';

function converse() {
  const seen = { log: [] as string[], broken: 0 };
  const conversation = new Conversation('cafe', { onLog: (line) => seen.log.push(line), onBroken: () => { seen.broken += 1; } });
  const ask = () => {
    let id = '';
    const answer = conversation.ask((sent) => { id = sent; });
    return { id, answer };
  };
  return { conversation, seen, ask };
}

function reply(id: string, value: unknown): string {
  const bytes = Buffer.from(JSON.stringify({ ok: true, value, warnings: [] }), 'utf8');
  return `#${id} ${String(bytes.length)} ${bytes.toString('base64')} #${id}\n`;
}

describe('Conversation', () => {
  it('gives each request an id of its own and the reply to it', async () => {
    const { conversation, ask, seen } = converse();
    const first = ask();
    conversation.push(reply(first.id, 'one'));
    const second = ask();
    conversation.push(reply(second.id, 'two'));
    expect(first.id).not.toBe(second.id);
    expect([await first.answer, await second.answer]).toMatchObject([{ value: { value: 'one' } }, { value: { value: 'two' } }]);
    expect(seen.broken).toBe(0);
  });

  it('breaks on a doubled reply, and never answers the next request with it', async () => {
    const { conversation, ask, seen } = converse();
    const first = ask();
    conversation.push(reply(first.id, 'one') + reply(first.id, 'one'));
    expect(await first.answer).toMatchObject({ ok: true });
    expect(seen.broken).toBe(1);
    expect(await ask().answer).toMatchObject({ error: { code: 'PROTOCOL' } });
  });

  it.each([
    ['for another request', reply('cafe.99', 'x')],
    ['cut', '#cafe.1 400 AAAA\n'],
    ['that is no JSON', `#cafe.1 3 ${Buffer.from('{{{').toString('base64')} #cafe.1\n`],
    ['that is no envelope', `#cafe.1 2 ${Buffer.from('{}').toString('base64')} #cafe.1\n`],
  ])('answers PROTOCOL to a reply %s', async (_, text) => {
    const { conversation, ask, seen } = converse();
    const { answer } = ask();
    conversation.push(text);
    expect(await answer).toMatchObject({ error: { code: 'PROTOCOL' } });
    expect(seen.broken).toBe(1);
  });

  it('answers TOO_LARGE and goes on', async () => {
    const { conversation, ask } = converse();
    const { id, answer } = ask();
    conversation.push(`#${id} 999999999 AAAA #${id}\n`);
    expect(await answer).toMatchObject({ error: { code: 'TOO_LARGE' } });
    const next = ask();
    conversation.push(reply(next.id, 'fine'));
    expect(await next.answer).toMatchObject({ value: { value: 'fine' } });
  });

  it('answers everything with the first reason why it ended', async () => {
    const { conversation, ask } = converse();
    const { answer } = ask();
    conversation.end(hostError('CONSTRAINED_LANGUAGE', ''));
    conversation.end(hostError('POWERSHELL_ENDED', ''));
    expect(await answer).toMatchObject({ error: { code: 'CONSTRAINED_LANGUAGE' } });
    expect(await ask().answer).toMatchObject({ error: { code: 'CONSTRAINED_LANGUAGE' } });
  });
});
