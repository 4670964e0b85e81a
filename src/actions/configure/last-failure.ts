import { readDate, readText } from '../../domain/sheets/cells';
import { headers, type Row } from '../../domain/sheets/headers';
import { en } from '../../domain/texts/en';
import type { World } from '../world';

/** What the last refresh says went wrong; empty when nothing did. */
export function lastFailure(world: World): string {
  const runs = world.tables.read('Runs').filter((row) => cell(row, 'Run') === en.runs.refresh);
  const last = runs.reduce<Row | undefined>(later, undefined);
  return last && cell(last, 'Outcome') === en.runs.failed ? cell(last, 'Detail') : '';
}

const later = (a: Row | undefined, b: Row): Row => (a && startOf(a) > startOf(b) ? a : b);

const startOf = (row: Row): number => readDate(row[0]) ?? 0;

const cell = (row: Row, column: (typeof headers.Runs)[number]): string =>
  readText(row[headers.Runs.indexOf(column)]);
