import type { CloudOptions } from '../../host/bigquery/cloud-options';
import { shiftCells } from '../../host/workbook/edit/shift-cells';
import { writeValues } from '../../host/workbook/edit/write-values';
import type { SheetModel } from '../../host/workbook/sheet-model';
import type { ArchiveView } from '../../src/domain/archive/view';
import type { Call } from '../../src/domain/calls/call';
import { callRow } from '../../src/domain/calls/row';
import { callHeader } from '../../src/domain/sheets/headers';
import { aMissedCall, anAnsweredCall } from '../builders/calls';
import { type House, openHouse, records } from './house';

/** Seconds of a day. */
export const daySeconds = 86_400;

/** Where these houses archive. */
export const place = { projectId: 'local-project', datasetId: 'aircall', location: 'EU' };

/** A UTC day so many days before the house's. */
export const dayBefore = (house: House, days: number): string =>
  new Date(house.clock.now() - days * daySeconds * 1000).toISOString().slice(0, 10);

const tab = (house: House, name: string): SheetModel => {
  const found = house.host.workbook.sheetByName(name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
};

/** Puts calls on top of the log, as they were last seen when they ended. */
export function logCalls(house: House, calls: readonly Call[], updatedAt?: number): void {
  const { rules } = house.host.workbook;
  const sheet = tab(house, 'Calls');
  shiftCells(sheet, { axis: 'row', kind: 'insert', at: 2, count: calls.length }, 2);
  const area = { row: 2, column: 1, rows: calls.length, columns: callHeader.length };
  const rows = calls.map((call) => callRow(call, updatedAt ?? call.endedAt ?? call.startedAt));
  writeValues(sheet, area, rows, rules);
}

/** Some calls of a day: answered and missed ones, tagged and commented. */
export function callsOf(day: string, count: number, firstId: number): readonly Call[] {
  const start = Date.parse(`${day}T06:00:00Z`) / 1000;
  return Array.from({ length: count }, (_, at) => {
    const startedAt = start + at * 60;
    const facts = { id: firstId + at, startedAt, endedAt: startedAt + 40 + (at % 7) };
    if (at % 3 === 0) return aMissedCall(facts);
    return anAnsweredCall({
      ...facts,
      status: 'done',
      tags: at % 5 === 0 ? ['VIP', 'Réclamation'] : [],
      comments: at % 4 === 0 ? ['Rappeler lundi “vite”'] : [],
      contactName: at % 2 === 0 ? 'Zoë 😀' : undefined,
    });
  });
}

/** Writes a cell of the log, as a person would. */
export function writeCell(house: House, sheet: string, row: number, column: number, value: string) {
  const { rules } = house.host.workbook;
  writeValues(tab(house, sheet), { row, column, rows: 1, columns: 1 }, [[value]], rules);
}

/** A house that is set up, with BigQuery, without calls of its own. */
export async function openArchiveHouse(
  furnishing: { readonly stateDir?: string; readonly bigQuery?: CloudOptions } = {},
): Promise<House> {
  const house = await openHouse({
    account: 'S',
    company: { calls: 0 },
    bigQuery: {},
    ...furnishing,
  });
  await house.must('setupActivityTracker');
  return house;
}

type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly what: string; readonly whatToDo: string } };

/** Asks as a page does. */
export const ask = async <T = ArchiveView>(
  house: House,
  name: string,
  ...args: unknown[]
): Promise<Reply<T>> => (await house.must(name, { as: 'sidebar', args })).result as Reply<T>;

/** Asks for something that must succeed. */
export async function value<T = ArchiveView>(
  house: House,
  name: string,
  ...args: unknown[]
): Promise<T> {
  const reply = await ask<T>(house, name, ...args);
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.what} ${reply.problem.whatToDo}`);
  return reply.value;
}

/** Goes on as the page does, until the job is over or waits for a person. */
export async function archiveToTheEnd(house: House): Promise<NonNullable<ArchiveView['job']>> {
  for (let slices = 0; slices < 60; slices += 1) {
    const { job } = await value(house, 'apiContinueArchive');
    if (job?.state !== 'running') return job as NonNullable<ArchiveView['job']>;
    house.advance(Math.max(3, job.waitSeconds));
  }
  throw new Error('Archiving does not end.');
}

/** What the sheet Archive days tells, by day. */
export const archivedDays = (house: House): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    (house.host.workbook.sheetByName('Archive days')
      ? records(house.sheet('Archive days'))
      : []
    ).map((row) => [String(row.Day), row]),
  );

/** Ids in the log, sorted. */
export const loggedIds = (house: House): number[] =>
  records(house.sheet('Calls'))
    .map((row) => Number(row['Call ID']))
    .sort((a, b) => a - b);

/** What the archive has, read past the script. */
export const inArchive = async (
  house: House,
  sql: string,
): Promise<readonly (readonly unknown[])[]> =>
  house.host.cloud.serve(async ({ database }) => (await database.read(sql)).rows);
