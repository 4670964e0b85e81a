import { readDate, readText } from '../domain/sheets/cells';
import { headers, type Row } from '../domain/sheets/headers';
import { isRunWord } from '../domain/texts/run-words';
import type { EpochSeconds } from '../domain/time/units';
import type { World } from './world';

/** A refresh as the Runs sheet tells it. */
export interface LastRefresh {
  readonly startedAt: EpochSeconds;
  readonly outcome: string;
  readonly detail: string;
}

/** The last refresh; `undefined` when there was none. */
export function lastRefresh(world: World): LastRefresh | undefined {
  const runs = world.tables.read('Runs').filter((row) => isRunWord('refresh', cell(row, 'Run')));
  const last = runs.reduce<Row | undefined>(later, undefined);
  if (last === undefined) return undefined;
  return {
    startedAt: startOf(last),
    outcome: cell(last, 'Outcome'),
    detail: cell(last, 'Detail'),
  };
}

const later = (a: Row | undefined, b: Row): Row => (a && startOf(a) > startOf(b) ? a : b);

const startOf = (row: Row): EpochSeconds => readDate(row[0]) ?? 0;

const cell = (row: Row, column: (typeof headers.Runs)[number]): string =>
  readText(row[headers.Runs.indexOf(column)]);
