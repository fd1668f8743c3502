import { describe, expect, it } from 'vitest';
import { encodeRequest, FrameReader, maximumReplyBytes, type FrameEvent } from './frame.ts';

const nonce = 'a1b2';

function frame(json: string, id = `${nonce}.1`): string {
  const bytes = Buffer.from(json, 'utf8');
  return `#${id} ${String(bytes.length)} ${bytes.toString('base64')} #${id}`;
}

function read(...chunks: readonly string[]): readonly FrameEvent[] {
  const events: FrameEvent[] = [];
  const reader = new FrameReader(nonce, (event) => events.push(event));
  for (const chunk of chunks) reader.push(chunk);
  return events;
}

describe('encodeRequest', () => {
  it('is one ASCII line whatever the texts in it', () => {
    const line = encodeRequest({ id: 'a.1', op: 'echo', args: { text: '\'; $(calc) ’“\n\r\0 \u202e 😀 \ud800' } });
    expect(line).toMatch(/^Invoke-BridgeRequest '[A-Za-z0-9+/=]+'\n$/);
  });

  it('puts a colon before every text, so that none looks like a date, and leaves numbers and lists as they are', () => {
    const line = encodeRequest({ id: 'a.1', op: 'echo', args: { date: '2024-01-01T00:00:00Z', list: ['/Date(1)/', null, 3], on: true } });
    const json = Buffer.from(/'(.*)'/.exec(line)?.[1] ?? '', 'base64').toString('utf8');
    expect(JSON.parse(json)).toEqual({
      v: 1, id: ':a.1', op: ':echo', args: { date: ':2024-01-01T00:00:00Z', list: [':/Date(1)/', null, 3], on: true },
    });
  });
});

describe('FrameReader', () => {
  const reply = { kind: 'reply', id: 'a1b2.1', json: '{"name":"ünï 😀"}' };

  it.each([['LF', '\n'], ['CRLF', '\r\n']])('reads a reply over %s, whole and character by character', (_, end) => {
    const text = `\n${frame(reply.json)}${end}`;
    expect(read(text)).toEqual([reply]);
    expect(read(...Array.from(text))).toEqual([reply]);
  });

  it('takes what comes before, between and after for log', () => {
    const text = `WARNING: one\n${frame(reply.json)}\nhalf a line\n${frame(reply.json)}\nlast\n`;
    expect(read(text)).toEqual([
      { kind: 'log', line: 'WARNING: one' }, reply, { kind: 'log', line: 'half a line' }, reply, { kind: 'log', line: 'last' },
    ]);
  });

  it('takes a reply with another nonce for log: only the session knows its own', () => {
    expect(read(`${frame(reply.json, 'ffff.1')}\n`)).toEqual([{ kind: 'log', line: frame(reply.json, 'ffff.1') }]);
  });

  it('never takes a reply that is cut at any place for one', () => {
    const whole = frame('{"ok":true,"value":[1,2,3]}');
    for (let end = 0; end < whole.length; end += 1) {
      expect(read(`${whole.slice(0, end)}\n`).some(({ kind }) => kind === 'reply')).toBe(false);
    }
    expect(read(`${whole}\n`)).toHaveLength(1);
  });

  it('never takes a reply with a character changed for another one', () => {
    const whole = frame('{"ok":true}');
    for (let place = 0; place < whole.length; place += 1) {
      const changed = `${whole.slice(0, place)}!${whole.slice(place + 1)}\n`;
      const replies = read(changed).flatMap((event) => (event.kind === 'reply' ? [event.json] : []));
      // What fills up the end of base64 carries nothing.
      expect(replies.filter((json) => json !== '{"ok":true}')).toEqual([]);
      if (place < whole.indexOf('=')) expect(replies).toEqual([]);
    }
  });

  it('breaks on a line that ends with another id than it began with', () => {
    expect(read(`${frame('{}').replace(/#a1b2\.1$/, '#a1b2.2')}\n`)[0]?.kind).toBe('broken');
  });

  it('says nothing of a reply whose line has not ended', () => {
    expect(read(frame('{}'))).toEqual([]);
  });

  it('tells a reply above the limit by its header, and reads the next one', () => {
    const chunk = 'A'.repeat(1 << 16);
    const events = read(`#a1b2.1 ${String(maximumReplyBytes + 1)} `, ...Array<string>(20).fill(chunk), `\n${frame('{}', 'a1b2.2')}\n`);
    expect(events).toEqual([{ kind: 'tooLarge', id: 'a1b2.1' }, { kind: 'reply', id: 'a1b2.2', json: '{}' }]);
  });

  it('keeps nothing of a reply that is too large, nor of an endless line of anything else', () => {
    const chunk = Buffer.alloc(1 << 20, 'A').toString('latin1');
    for (const beginning of [`#a1b2.1 ${String(100 << 20)} `, 'noise ']) {
      const reader = new FrameReader(nonce, () => undefined);
      reader.push(beginning);
      const before = process.memoryUsage().heapUsed;
      // Each a text of its own: the same one kept a hundred times would weigh nothing.
      for (let count = 0; count < 200; count += 1) reader.push(`${String(count)}${chunk}`.slice(1) + String(count));
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(80 << 20);
    }
  });

  it('cuts a long line of log', () => {
    const [event] = read(`${'x'.repeat(1 << 20)}\n`);
    expect(event?.kind === 'log' && event.line.length).toBeLessThan(10_000);
  });
});
