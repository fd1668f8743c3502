import type { RequestKind } from '../../shared/domain/operation.ts';
import { refusalOf, type RuleSubject } from '../../shared/domain/rules.ts';
import { otherRefusals, refusalText } from '../text/refusals.ts';
import { allowed, refused, type Check, type CommandContext } from './command.ts';

/** What a person has typed so far; the rules judge it too. */
export type Inputs = Partial<Pick<RuleSubject, 'name' | 'path'>>;

/** Whether the host can be spoken to at all. */
export function checkConnection({ hostState }: CommandContext): Check {
  if (hostState === 'ready') return allowed;
  return refused(hostState === 'restarting' ? otherRefusals.restarting : otherRefusals.notConnected);
}

/** Asks the domain's rules, and those of the window before them. */
export function checkRequest(kind: RequestKind, context: CommandContext, inputs: Inputs = {}): Check {
  const connection = checkConnection(context);
  if (!connection.allowed) return connection;
  const { vm, checkpoints, checkpointId, busyWith, abilities } = context;
  if (vm === null) return refused(otherRefusals.noVm);
  const refusal = refusalOf({ kind, vm, checkpoints, checkpointId, busyWith, abilities, name: null, path: null, ...inputs });
  return refusal === null ? allowed : refused(refusalText(refusal));
}
