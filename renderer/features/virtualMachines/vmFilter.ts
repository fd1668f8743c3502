import { checkpointTypes } from '../../../shared/domain/checkpointType.ts';
import { checkpointTypeText, vmFilterTexts, vmStateText, vmStateTexts } from '../../text/virtualMachines.ts';
import { filterWordsOf, partsOf, type FilterWord } from './filterWords.ts';
import type { VmRow } from './vmRows.ts';
import { statusOf } from './vmStatus.ts';

type Test = (row: VmRow) => boolean;

export interface VmFilter {
  /** Every VM matches. */
  readonly isEmpty: boolean;
  readonly matches: Test;
  /** What could not be understood, each in a sentence. It counts for nothing, so that no machine is hidden without a reason. */
  readonly problems: readonly string[];
}

/** A test of a row, or what is wrong with the word. */
type Reading = Test | { readonly problem: string };

/** Understands a filter: all words have to match, `-` turns one round, quotes hold words together. Never throws. */
export function parseVmFilter(text: string): VmFilter {
  const tests: Test[] = [];
  const problems = new Set<string>();
  for (const word of filterWordsOf(text)) {
    const reading = readingOf(word);
    if (reading === null) continue;
    if (typeof reading === 'function') tests.push(word.isNegated ? (row) => !reading(row) : reading);
    else problems.add(reading.problem);
  }
  return { isEmpty: tests.length === 0, matches: (row) => tests.every((test) => test(row)), problems: [...problems] };
}

const gigabyte = 1024 ** 3;

const fields: Readonly<Record<string, (value: string) => Reading>> = {
  name: (value) => (value === '' ? needsWord('name', 'web') : containing(value, ({ vm }) => vm.name)),
  notes: (value) => (value === '' ? needsWord('notes', 'owner') : containing(value, ({ vm }) => vm.notes)),
  state: stateTest,
  type: typeTest,
  status: (value) => (value === '' ? needsWord('status', 'merging') : containing(value, (row) => `${statusOf(row).text}\n${row.vm.status}`)),
  checkpoints: (value) => comparing('checkpoints', value, ({ checkpointCount }) => checkpointCount),
  cpu: (value) => comparing('cpu', value.replace(/%$/, ''), (row) => whileStarted(row, row.vm.cpuUsagePercent)),
  // In gigabytes, to the digit that the table shows.
  memory: (value) => comparing('memory', value.replace(/gb$/i, ''), (row) => (
    whileStarted(row, Math.round(row.vm.memoryAssignedBytes / gigabyte * 10) / 10)
  )),
};

/** null: nothing yet, such as a lone minus. */
function readingOf({ field, value }: FilterWord): Reading | null {
  if (field === null) return value === '' ? null : containing(value, ({ vm }) => `${vm.name}\n${vm.notes}`);
  const read = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return read?.(value) ?? { problem: vmFilterTexts.unknownField(field, Object.keys(fields)) };
}

/** What a VM that does not run shows nothing of cannot match either. */
function whileStarted({ vm }: VmRow, value: number): number | undefined {
  return vm.startedAt === null ? undefined : value;
}

function needsWord(field: string, example: string): Reading {
  return { problem: vmFilterTexts.needsWord(field, example) };
}

function containing(value: string, textOf: (row: VmRow) => string): Test {
  const wanted = value.toLowerCase();
  return (row) => textOf(row).toLowerCase().includes(wanted);
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b, '>=': (a, b) => a >= b, '<': (a, b) => a < b, '<=': (a, b) => a <= b, '=': (a, b) => a === b,
};

function comparing(field: string, value: string, numberOf: (row: VmRow) => number | undefined): Reading {
  const [, sign = '=', digits] = /^(>=|<=|>|<|=)?(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  const compare = comparisons[sign];
  if (digits === undefined || compare === undefined) return { problem: vmFilterTexts.needsNumber(field) };
  const limit = Number(digits);
  return (row) => {
    const number = numberOf(row);
    return number !== undefined && compare(number, limit);
  };
}

/** As the filter writes and compares states: "running critical". */
export function stateWord(text: string): string {
  return text.toLowerCase().replaceAll(',', '');
}

const knownStates = [...Object.values(vmStateTexts)].map(stateWord);

function stateTest(value: string): Reading {
  const wanted = partsOf(value);
  if (wanted.length === 0) return needsWord('state', 'running');
  const unknown = wanted.find((part) => !knownStates.some((state) => hasWord(state, part)));
  if (unknown !== undefined) return { problem: vmFilterTexts.unknownState(unknown) };
  return ({ vm }) => {
    const state = stateWord(vmStateText(vm.state, vm.stateNumber));
    return wanted.some((part) => hasWord(state, part));
  };
}

/** Whether a text has a word that begins so: "critical" is in "running critical". */
function hasWord(text: string, beginning: string): boolean {
  return ` ${text}`.includes(` ${beginning}`);
}

/** As the filter writes and compares types: "productiononly"; null is a type this app does not know. */
const knownTypes = [...checkpointTypes, null].map((type) => ({ type, word: typeWord(checkpointTypeText(type)) }));

function typeTest(value: string): Reading {
  const wanted = partsOf(value).map(typeWord);
  if (wanted.length === 0) return needsWord('type', 'standard');
  const unknown = wanted.find((part) => typesCalled(part).length === 0);
  if (unknown !== undefined) return { problem: vmFilterTexts.unknownType(unknown) };
  const types = new Set(wanted.flatMap(typesCalled));
  return ({ vm }) => types.has(vm.checkpointType);
}

/** The type of that name, else all whose names begin so: they are still being typed. */
function typesCalled(word: string) {
  const exact = knownTypes.filter((known) => known.word === word);
  return (exact.length > 0 ? exact : knownTypes.filter((known) => known.word.startsWith(word))).map(({ type }) => type);
}

function typeWord(text: string): string {
  return text.toLowerCase().replaceAll(' ', '');
}
