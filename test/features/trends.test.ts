import type { ExecutionReport } from '../../host/engine/report';
import { writeValues } from '../../host/workbook/edit/write-values';
import { readText } from '../../src/domain/sheets/cells';
import { trendsPlaces } from '../../src/domain/trends/picture';
import { asTrigger, type House, openHouse, records } from './house';

let house: House;
const { first, captions, heat, halfHours } = trendsPlaces;

beforeAll(async () => {
  house = await openHouse({
    company: { callsPerHour: 60 },
    properties: { SETTINGS: JSON.stringify({ kpiSheet: true }) },
  });
  await house.must('setupActivityTracker');
});
afterAll(() => house.close());

async function refresh(after: number): Promise<ExecutionReport> {
  house.advance(after);
  return house.must('activityTracker', asTrigger);
}

const cell = (row: number, column: number) => house.sheet('Trends').values[row - 1]?.[column - 1];

/** Sums of one figure of the sheet Trend from midnight in Paris, by scope. */
function offeredOf(day: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { Interval, Scope, Metric, Value } of records(house.sheet('Trend'))) {
    const isToday = new Date(Date.parse(String(Interval)) + 3_600_000)
      .toISOString()
      .startsWith(day);
    if (Metric !== 'offered' || !isToday) continue;
    const name = readText(String(Scope));
    sums.set(name, (sums.get(name) ?? 0) + Number(Value));
  }
  return sums;
}

/** What the sheet Trend may hold of a week ago. */
function rememberLastWeek(): void {
  const { workbook } = house.host;
  const trend = workbook.sheetByName('Trend');
  if (!trend) throw new Error('There is no sheet Trend.');
  const rows = ['2026-11-13T08:00:00Z', '2026-11-13T08:30:00Z'].flatMap((at) => [
    [new Date(at), 'Company', 'offered', 20, 20],
    [new Date(at), 'Company', 'service_level', 0.75, 20],
    [new Date(at), 'Company', 'average_wait', 30, 20],
  ]);
  workbook.shift(trend, { axis: 'row', at: 2, count: rows.length, kind: 'insert' }, 2);
  writeValues(trend, { row: 2, column: 1, rows: rows.length, columns: 5 }, rows, workbook.rules);
  workbook.publish();
}

test('the first figures paint it, and say that nothing is known of last week', async () => {
  await refresh(60);
  expect(cell(captions, 1)).toMatch(/^Today against Fri 2026-11-13, both until \d\d:[03]0$/);
  expect(cell(captions - 1, heat.column)).toMatch(/nothing is known yet/);
  expect(cell(first, 1)).toBe('Company');
  expect(cell(first, 3)).toBe('–');
});

test('an ordinary minute leaves it alone', async () => {
  const before = JSON.stringify(house.sheet('Trends'));
  const report = await refresh(60);
  expect(JSON.stringify(house.sheet('Trends'))).toBe(before);
  expect(report.serviceCalls.byMethod['Range.setFormulas']).toBeUndefined();
});

test('a half-hour later it says what the sheet Trend says', async () => {
  rememberLastWeek();
  await house.must('apiClearCache', { as: 'sidebar', args: [{ forgetKey: false }] });
  const report = await refresh(1800);
  const today = offeredOf('2026-11-20');
  const lines = house
    .sheet('Trends')
    .values.slice(first - 1)
    .filter(([name]) => name !== '')
    .map(([name, offered]) => [readText(String(name)), offered] as const);
  expect(lines.length).toBeGreaterThan(5);
  for (const [name, offered] of lines)
    expect([name, offered]).toEqual([name, today.get(name) ?? 0]);
  expect(cell(first, 3)).toBe(40);
  expect(cell(first, 4)).toBe((today.get('Company') ?? 0) - 40);
  expect(cell(first, 6)).toBeCloseTo(0.75);
  expect(cell(first + 9, heat.column + 5)).toBe('0:30');
  expect(cell(captions - 1, heat.column)).toMatch(/1 day of the last four weeks; .* to 0:30$/);
  expect(report.serviceCalls.byMethod['Range.setFormulas']).toBe(1);
});

test('the past is kept: the next half-hour stays within what any minute may cost', async () => {
  const { serviceCalls } = await refresh(1800);
  expect(serviceCalls.total).toBeLessThanOrEqual(90);
  expect(serviceCalls.data).toBeLessThanOrEqual(25);
  expect(cell(first, 3)).toBe(40);
});

test('lines are drawn, and never show as text', () => {
  const sheet = house.sheet('Trends');
  const [formula = ''] = sheet.formulas[first - 1]?.slice(6) ?? [];
  expect(formula).toMatch(/^=SPARKLINE\(\{\d+(;\d+)+\}\)$/);
  expect(sheet.displayValues[first - 1]?.[6]).toBe('');
  const drawn = house.host.workbook.sheetByName('Trends')?.cellAt(first, 7)?.extra?.sparkline;
  const numbers = formula.slice(12, -2).split(';').map(Number);
  expect(drawn?.values).toEqual(numbers);
  expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(cell(first, 2));
});

test('the company is told by half-hour, today as far as it has come', () => {
  const rows = house
    .sheet('Trends')
    .values.slice(halfHours.row, halfHours.row + 48)
    .map((row) => row.slice(halfHours.column - 1, halfHours.column + 2));
  expect(rows[0]?.[0]).toBe('00:00');
  expect(rows[47]).toEqual(['23:30', '', expect.anything()]);
  const sum = rows.reduce((all, [, today]) => all + Number(today), 0);
  expect(sum).toBe(cell(first, 2));
});

test('a chart shows it, made once', () => {
  const charts = house.host.workbook.sheetByName('Trends')?.layout.charts;
  expect(charts).toHaveLength(1);
  expect(charts?.[0]).toMatchObject({ type: 'LINE', headers: 1, row: halfHours.row });
});
