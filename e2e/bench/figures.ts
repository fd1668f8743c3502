import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { root } from '../specs/app.ts';
import type { Figure, RecordedRow, Reference, Row, Unit } from './row.ts';

/** Fewer rounds, and smaller hosts where a host of full size takes minutes. */
export const isQuick = process.env['BENCH_QUICK'] === '1';
const folder = path.join(root, 'out', 'bench', 'rows');

/** How many rounds to run: with --quick the second number. */
export function rounds(full: number, quick: number): number {
  return isQuick ? quick : full;
}

/** Measures one topic. `measure` records one row or several; the name is what --only looks in. */
export function bench(name: string, measure: () => Promise<void>): void {
  test(name, async () => measure());
}

/** Writes a row down for build/bench.mjs, with how busy the machine was. */
export async function record(row: Row): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = `${row.what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`;
  const recorded: RecordedRow = { ...row, isQuick, loadAverage: os.loadavg()[0] ?? 0, recordedAt: new Date().toISOString() };
  await writeFile(path.join(folder, file), `${JSON.stringify(recorded, null, 2)}\n`);
}

/** The figure of what each round gave; at least one. */
export function figureOf(values: readonly number[], unit: Unit): Figure {
  return { median: percentile(values, 50), lowest: Math.min(...values), highest: Math.max(...values), unit, rounds: values.length };
}

/** A reference beside our figure. */
export function against(ours: Figure, name: string, figure: Figure): Reference {
  return { name, figure, ratio: ours.median / figure.median };
}

/** The value below which `percent` of them lie, by the nearest rank; 50 is the median. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Runs every contestant once in each round, in turns, so that whatever else the machine does meets all of them alike. Each
 * answers what it measured; the answers stand by name, a list for each.
 */
export async function inTurns<Name extends string, Measured = number>(
  count: number, contestants: Readonly<Record<Name, () => Promise<Measured>>>,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(contestants) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measured[]>;
  for (let round = 0; round < count; round += 1) {
    // Every second round the other way round: nobody always comes first.
    for (const name of round % 2 === 0 ? names : names.toReversed()) values[name].push(await contestants[name]());
  }
  return values;
}

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * The exponent k of cost = c · size^k, fitted to the points by least squares of the logarithms: 1 is a straight line, 2 a square.
 * At least two sizes.
 */
export function growthExponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
