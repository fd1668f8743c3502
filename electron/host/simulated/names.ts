/** "limited to 100" characters, and not blank. Microsoft's checkpoint documentation. */
const maximumLength = 100;

export function isLegalName(name: string): boolean {
  return name.trim() !== '' && name.length <= maximumLength;
}

/**
 * The name Hyper-V gives a checkpoint: VM, short date and long time of the host, as in
 * `web01 - (6/2/2023 - 12:14:05 PM)`. The simulated host speaks US English.
 */
export function defaultCheckpointName(vmName: string, nowMs: number, utcOffsetMinutes: number): string {
  const local = new Date(nowMs + utcOffsetMinutes * 60_000);
  const date = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`;
  return `${vmName} - (${date} - ${longTime(local)})`;
}

function longTime(local: Date): string {
  const hours = local.getUTCHours();
  const [minutes, seconds] = [local.getUTCMinutes(), local.getUTCSeconds()].map((part) => String(part).padStart(2, '0'));
  return `${hours % 12 || 12}:${minutes ?? ''}:${seconds ?? ''} ${hours < 12 ? 'AM' : 'PM'}`;
}
