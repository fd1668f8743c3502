/**
 * Names of everything that crosses between main and the window. No schemas here: the preload imports this file,
 * and a schema library in the sandbox would be dead weight. contract.ts must name exactly these channels to compile.
 */
export const channels = [
  'app:info', 'app:close', 'app:unsent',
  'host:get', 'host:connect', 'host:stopReading',
  'inventory:get', 'inventory:vm', 'inventory:refresh',
  'vm:details',
  'vm:connect',
  'operation:run', 'operation:list',
  'world:save',
  'clipboard:write',
] as const;

export type Channel = (typeof channels)[number];

export const events = ['host:changed', 'inventory:changed', 'operation:changed', 'close:asked'] as const;

export type EventName = (typeof events)[number];

/** Name of the object that the preload puts on the window; renderer/api.ts is its only reader. */
export const bridgeName = 'checkpointManager';

/**
 * What the preload exposes: two functions and nothing else. What main says crosses as JSON text, and the page reads it: between
 * the preload's world and the page's Electron copies an object property by property, and a text in one go.
 */
export interface PreloadBridge {
  /** Asks main; resolves to a Result, always. */
  readonly call: (channel: Channel, request: unknown) => Promise<string>;
  /** Listens to main; returns what ends it. */
  readonly listen: (event: EventName, listener: (payload: string) => void) => () => void;
}
