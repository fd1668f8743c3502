/**
 * Data that can cross to PowerShell and back unchanged: what Windows PowerShell 5.1 and PowerShell 7 read and write alike.
 */
export type PlainData = string | number | boolean | null | readonly PlainData[] | PlainObject;
export interface PlainObject { readonly [key: string]: PlainData }

/** One request to the bridge. `id` is made by the session; `op` is on the bridge's allow-list. */
export interface BridgeRequest {
  readonly id: string;
  readonly op: string;
  readonly args: PlainObject;
}

/** Bytes of JSON that one reply may hold. */
export const maximumReplyBytes = 64 * 1024 * 1024;

const protocolVersion = 1;
/** Characters of a line of log that are kept; a frame's header is far shorter. */
const maximumLogLength = 8192;
const maximumHeaderLength = 100;

/**
 * A request as one ASCII line for PowerShell's stdin. Its data is base64, so nothing in it is ever parsed as PowerShell, and
 * each text in it has a colon in front: without that, ConvertFrom-Json turns text that looks like a date into one.
 */
export function encodeRequest({ id, op, args }: BridgeRequest): string {
  const json = JSON.stringify({ v: protocolVersion, id: mark(id), op: mark(op), args: markTexts(args) });
  return `Invoke-BridgeRequest '${Buffer.from(json, 'utf8').toString('base64')}'\n`;
}

function mark(text: string): string {
  return `:${text}`;
}

function markTexts(value: PlainData): PlainData {
  if (typeof value === 'string') return mark(value);
  if (Array.isArray(value)) return value.map((item: PlainData) => markTexts(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, markTexts(item)]));
}

/** What a FrameReader finds. `broken`: a line that begins as a reply and is none. `log`: anything that is not ours. */
export type FrameEvent =
  | { readonly kind: 'reply'; readonly id: string; readonly json: string }
  | { readonly kind: 'tooLarge'; readonly id: string }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'log'; readonly line: string };

interface Header { readonly id: string; readonly length: number; readonly dataStart: number }

/**
 * Finds replies in what PowerShell writes to stdout, in time linear to it and whatever the chunks.
 * A reply is one line, `#<id> <length> <base64> #<id>`, where length counts the bytes of UTF-8 JSON. Ids begin with the
 * session's nonce, which no text from outside can know, so nobody's name or warning can pass for a reply. A reply above
 * 64 MB is not kept, nor is a long line of anything else: memory stays flat.
 */
export class FrameReader {
  readonly #marker: string;
  readonly #onEvent: (event: FrameEvent) => void;
  #parts: string[] = [];
  #length = 0;
  /** Characters of the line at hand that are worth keeping; decided when its beginning is known. */
  #limit: number | null = null;

  constructor(nonce: string, onEvent: (event: FrameEvent) => void) {
    this.#marker = `#${nonce}.`;
    this.#onEvent = onEvent;
  }

  push(chunk: string): void {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      this.#take(chunk.slice(from, end));
      this.#endLine();
      from = end + 1;
    }
    if (from < chunk.length) this.#take(chunk.slice(from));
  }

  #take(text: string): void {
    this.#length += text.length;
    if (this.#limit !== null && this.#length > this.#limit) return;
    this.#parts.push(text);
    if (this.#limit === null && this.#length >= maximumHeaderLength) this.#chooseLimit();
  }

  #chooseLimit(): void {
    const line = this.#parts.join('');
    this.#parts = [line];
    const header = line.startsWith(this.#marker) ? readHeader(line) : null;
    const isKept = header !== null && header.length <= maximumReplyBytes;
    this.#limit = isKept ? header.dataStart + base64Length(header.length) + maximumHeaderLength : maximumLogLength;
    if (this.#length > this.#limit) this.#parts = [line.slice(0, this.#limit)];
  }

  #endLine(): void {
    const line = this.#parts.join('').replace(/\r$/, '');
    this.#parts = [];
    this.#length = 0;
    this.#limit = null;
    if (line.startsWith(this.#marker)) this.#onEvent(readReply(line));
    else if (line !== '') this.#onEvent({ kind: 'log', line: line.slice(0, maximumLogLength) });
  }
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

function readHeader(line: string): Header | null {
  const header = /^#(\S{1,60}) (\d{1,15}) /.exec(line.slice(0, maximumHeaderLength));
  return header === null ? null : { id: header[1] ?? '', length: Number(header[2]), dataStart: header[0].length };
}

/** Slices instead of one pattern over the line: a pattern's memory grows with what it has matched. */
function readReply(line: string): FrameEvent {
  const header = readHeader(line);
  if (header === null) return { kind: 'broken', reason: 'a reply without a header' };
  const { id, length, dataStart } = header;
  if (length > maximumReplyBytes) return { kind: 'tooLarge', id };
  const dataEnd = dataStart + base64Length(length);
  if (line.slice(dataEnd) !== ` #${id}`) return { kind: 'broken', reason: `reply ${id} does not end as it began` };
  const bytes = Buffer.from(line.slice(dataStart, dataEnd), 'base64');
  if (bytes.length !== length) return { kind: 'broken', reason: `reply ${id} is not of its length` };
  return { kind: 'reply', id, json: bytes.toString('utf8') };
}
