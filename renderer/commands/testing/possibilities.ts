import { vmStateTexts } from '../../text/virtualMachines.ts';
import { activities, circumstances, parents, selections, severalSelected, vmSelections, type Circumstance } from './dimensions.ts';
import { inWindow, situationOf, vmStates, type Situation } from './situations.ts';
import { subjects, type Subject } from './subjects.ts';

/** A situation in which a command is possible: what the tables change one thing of. */
export function baseOf(subject: Subject): Situation {
  const bases = vmStates.map(situationOf).flatMap((one) => [one, { ...one, checkpoints: [], checkpointIds: [] }, inWindow(one, { hostState: 'failed' })]);
  const base = bases.find((one) => subject.reasonIn(one) === null);
  if (base === undefined) throw new Error(`"${subject.label}" is possible in none of the situations of renderer/commands/testing.`);
  return base;
}

/** The same situation with the machine in another state. */
export function inState(situation: Situation, state: (typeof vmStates)[number]): Situation {
  return { ...situationOf(state), checkpoints: situation.checkpoints, checkpointIds: situation.checkpointIds, window: situation.window };
}

const onMachine = subjects.filter(({ actsOn }) => actsOn !== 'window');
const commands = subjects.filter(({ isChoice }) => !isChoice);

/** docs/what-is-possible.md: every command in every situation, equal rows together. */
export function possibilitiesText(): string {
  const stateRows = vmStates.map((state) => ({
    label: vmStateTexts[state], cells: onMachine.map((subject) => stateMark(subject.reasonIn(inState(baseOf(subject), state)))),
  }));
  return `# What is possible when

Every command, and every choice in a dialog, against what decides about it. A test writes this page from the app's own rules
(renderer/commands/commandTable.test.ts), so that it cannot differ from what the window does. Of several reasons the app shows one,
the most lasting first. What the app allows, the host may still refuse; the app then shows Hyper-V's own words.

## By the machine's state

With one of your own checkpoints selected and nothing else going on.

${table(['State', ...onMachine.map(({ label }) => label)], stateRows)}

yes: possible. already: "Already running" (or whatever its state is). no: "Not possible while off" (or whatever its state is).
unknown: "In a state this app does not know", with Hyper-V's number. The settings can always be looked at.

## By the selected checkpoint

Not named: possible.

${listing('Selected', selections, commands.filter(({ actsOn }) => actsOn === 'checkpoint'), 'every command on a checkpoint')}

Several checkpoints are for Delete… alone, all of them or none; the other commands say "Select a single checkpoint".

${listing('Selected', severalSelected, commands.filter(({ id }) => id === 'deleteCheckpoint'))}

## By the checkpoint the machine runs from

${listing('It runs from', parents, commands.filter(({ id }) => id === 'revert'))}

## By how many machines are selected

A command on several machines is offered when at least one of them allows it, with a note such as "On 3 of 5 machines".

${listing('Selected', vmSelections, commands, 'every command on a machine')}

## Whatever the state

Not named: as above.

${listing('When', circumstances, subjects, 'everything on a machine')}

## While something is going on

${listing('When', activities, subjects, 'everything on a machine')}
`;
}

interface Row { readonly label: string; readonly cells: readonly string[] }

/** The reasons that name a state, as one word each, so that rows of different states can be equal. */
function stateMark(reason: string | null): string {
  if (reason === null) return 'yes';
  if (reason.startsWith('Already ')) return 'already';
  if (reason.startsWith('Not possible while ')) return 'no';
  return reason.startsWith('In a state this app does not know') ? 'unknown' : reason;
}

/** Circumstances in the first column; then what they stop, and the reason given. `everything` names all that acts on a machine. */
function listing(head: string, dimension: readonly Circumstance[], scope: readonly Subject[], everything: string | null = null): string {
  const rows = dimension.flatMap(({ label, put }): Row[] => {
    const reasons = new Map(scope.map((subject) => [subject, subject.reasonIn(put(baseOf(subject)))]));
    const given = [...new Set(reasons.values())].filter((reason) => reason !== null);
    if (given.length === 0) return [{ label, cells: ['nothing', ''] }];
    return given.map((reason) => ({ label, cells: [namesOf(scope.filter((subject) => reasons.get(subject) === reason), scope, everything), reason] }));
  });
  return table([head, 'Not possible', 'What the app says'], rows);
}

/** "A, B"; where most that act on a machine are meant, all of them "but A". */
function namesOf(stopped: readonly Subject[], scope: readonly Subject[], everything: string | null): string {
  const all = scope.filter(({ actsOn }) => actsOn !== 'window');
  const spared = all.filter((subject) => !stopped.includes(subject));
  if (everything === null || spared.length > all.length / 2) return labels(stopped);
  const besides = stopped.filter(({ actsOn }) => actsOn === 'window');
  const most = spared.length === 0 ? everything : `${everything} but ${labels(spared)}`;
  return besides.length === 0 ? most : `${labels(besides)}; ${most}`;
}

function labels(some: readonly Subject[]): string {
  return some.map(({ label }) => label).join(', ');
}

/** A Markdown table in which rows with equal cells are one row. */
function table(head: readonly string[], rows: readonly Row[]): string {
  const labelsByCells = new Map<string, Set<string>>();
  for (const { label, cells } of rows) {
    const key = cells.join(' | ');
    labelsByCells.set(key, (labelsByCells.get(key) ?? new Set()).add(label));
  }
  const lines = [...labelsByCells].map(([cells, some]) => `| ${[...some].join('; ')} | ${cells} |`);
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines].join('\n');
}
