import type { RequestKind } from '../../shared/domain/operation.ts';
import { refusalOf, type RuleSubject } from '../../shared/domain/rules.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';
import { otherRefusals, refusalText, type RefusedCheckpoint } from '../text/refusals.ts';
import { allowed, reasonOf, refused, type Check, type CommandContext, type RequestContext } from './command.ts';

/** What a person has typed so far; the rules judge it too. */
export type Inputs = Partial<Pick<RuleSubject, 'name' | 'path'>>;

/** Whether the host can be spoken to at all. */
export function checkConnection({ hostState }: Pick<RequestContext, 'hostState'>): Check {
  if (hostState === 'ready') return allowed;
  return refused(hostState === 'restarting' ? otherRefusals.restarting : otherRefusals.notConnected);
}

/** Asks the domain's rules about one VM, and those of the window before them. `about`: how its checkpoint was come by, for the reason. */
export function checkRequest(kind: RequestKind, context: RequestContext, inputs: Inputs = {}, about: RefusedCheckpoint = 'chosen'): Check {
  const connection = checkConnection(context);
  if (!connection.allowed) return connection;
  const { vm, checkpoints, checkpointId, busyWith, abilities } = context;
  if (vm === null) return refused(otherRefusals.noVm);
  const refusal = refusalOf({ kind, vm, checkpoints, checkpointId, busyWith, abilities, name: null, path: null, ...inputs });
  if (refusal === null) return allowed;
  const isAboutAnother = 'checkpointId' in refusal && refusal.checkpointId !== checkpointId;
  return refused(refusalText(refusal, isAboutAnother ? 'below' : about));
}

/** The context of one VM, whatever is selected. */
export function contextOf(vm: Vm, context: CommandContext, checkpointId: Guid | null = null): RequestContext {
  const { hostState, abilities, checkpointsOf, busyOn } = context;
  return { hostState, abilities, vm, checkpoints: checkpointsOf(vm.id), checkpointId, busyWith: busyOn(vm.id) };
}

/** One VM of several, and why a request is not possible on it; null: it is. */
export interface Verdict { readonly vm: Vm; readonly reason: string | null }

/** The rules asked about each VM. */
export function verdictsOn(kind: RequestKind, vms: readonly Vm[], context: CommandContext, inputs: Inputs = {}): readonly Verdict[] {
  return vms.map((vm) => ({ vm, reason: reasonOf(checkRequest(kind, contextOf(vm, context), inputs)) }));
}

/** Asked by every place that shows the command, about thousands of machines perhaps: answered once for each context. */
const answers = new WeakMap<CommandContext, Map<RequestKind, Check>>();

/** Whether a request is possible on any of the selected VMs, with a note where it is not on all. */
export function checkOnSelected(kind: RequestKind, context: CommandContext): Check {
  const known = answers.get(context) ?? new Map<RequestKind, Check>();
  answers.set(context, known);
  const check = known.get(kind) ?? askOnSelected(kind, context);
  known.set(kind, check);
  return check;
}

function askOnSelected(kind: RequestKind, context: CommandContext): Check {
  const connection = checkConnection(context);
  if (!connection.allowed) return connection;
  if (context.vms.length === 0) return refused(otherRefusals.noVm);
  const verdicts = verdictsOn(kind, context.vms, context);
  const reasons = new Set(verdicts.flatMap(({ reason }) => reason ?? []));
  const possible = verdicts.filter(({ reason }) => reason === null).length;
  if (possible === verdicts.length) return allowed;
  if (possible > 0) return { allowed: true, note: otherRefusals.onSome(possible, verdicts.length) };
  const [only] = reasons;
  return refused(reasons.size === 1 && only !== undefined ? only : otherRefusals.onNone(verdicts.length));
}

/** A checkpoint command needs one VM, whose tree is shown, and exactly one checkpoint of it unless it takes several. */
export function checkOnCheckpoint(kind: RequestKind, context: CommandContext): Check {
  if (context.vms.length > 1) return refused(otherRefusals.oneVm);
  if (context.checkpointIds.length > 1) return refused(otherRefusals.oneCheckpoint);
  return checkRequest(kind, context);
}
