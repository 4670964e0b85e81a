import type { ExecutionReport } from '../../host/engine/report';
import { readCallRow } from '../../src/domain/calls/row';
import { readNumberRows, readTeamRows, readUserRows } from '../../src/domain/directory/rows';
import type { CallFact } from '../../src/domain/kpi/call-fact';
import { factTeller } from '../../src/domain/kpi/memory';
import type { MetricKey } from '../../src/domain/kpi/metrics';
import { nameScope } from '../../src/domain/kpi/names';
import { listScopes } from '../../src/domain/kpi/scopes';
import type { Row } from '../../src/domain/sheets/headers';
import { belongs, bruteForce } from '../domain/kpi/brute-force';
import { asTrigger, type House, openHouse, records } from './house';

const target = 15;
const settings = { kpiSheet: true, answerTargetSeconds: target };
let house: House;

beforeAll(async () => {
  house = await openHouse({
    company: { callsPerHour: 300 },
    properties: { SETTINGS: JSON.stringify(settings) },
  });
  await house.must('setupActivityTracker');
});
afterAll(() => house.close());

/** Rows as the add-on reads them: a dump writes dates as texts. */
const rowsOf = (name: string): Row[] =>
  house
    .sheet(name)
    .values.slice(1)
    .map((row) => row.map(revive) as Row);

const revive = (cell: unknown): unknown => {
  if (typeof cell !== 'string') return cell;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cell)) return new Date(cell);
  // what guards a text in a cell is not part of it
  return cell.replace(/^'/, '');
};

const readDirectory = () => ({
  users: readUserRows(rowsOf('UserDB')),
  teams: readTeamRows(rowsOf('TeamDB')),
  numbers: readNumberRows(rowsOf('NumberDB')),
});

function readFacts(): CallFact[] {
  const tell = factTeller(readTeamRows(rowsOf('TeamDB')));
  const calls = ['Calls', 'Live calls'].flatMap((name) =>
    rowsOf(name).flatMap((row) => readCallRow(row) ?? []),
  );
  return [...new Map([...calls].reverse().map((call) => [call.id, tell(call)])).values()];
}

/** Figures of a sheet, computed from the log one by one. */
function checkFigures(
  name: 'KPI' | 'Trend',
  spanOf: (row: Record<string, unknown>) => readonly [from: number, to: number],
): void {
  const directory = readDirectory();
  const facts = readFacts();
  const now = asOf();
  const scopes = new Map(
    listScopes(directory).map(({ kind, name, key }) => [nameScope({ kind, name }), key]),
  );
  const wrong = records(house.sheet(name)).filter((row) => {
    const [from, to] = spanOf(row);
    const everyCall = facts.filter(({ startedAt }) => startedAt >= from && startedAt < to);
    const scope = scopes.get(String(row.Scope));
    if (scope === undefined) return true;
    const calls = everyCall.filter((call) => belongs(call, scope, directory));
    const asked = { scope, directory, calls, everyCall, target, now, waitFrom: 'start' } as const;
    const expected = bruteForce(row.Metric as MetricKey, asked);
    return expected === undefined
      ? row.Value !== '–'
      : !(Math.abs(Number(row.Value) - expected) < 1e-6);
  });
  expect(wrong).toEqual([]);
}

const seconds = (cell: unknown): number => Date.parse(String(cell)) / 1000;
const asOf = (): number => seconds(records(house.sheet('KPI'))[0]?.['As of']);

function checkKpis(): void {
  const now = asOf();
  const begin: Record<string, number> = {
    'activity period': now - 900,
    'last hour': now - 3600,
    today: seconds('2026-11-19T23:00:00Z'),
    now: 0,
  };
  checkFigures('KPI', ({ Period }) => [begin[String(Period)] ?? Number.NaN, now + 1]);
}

/** Half-hours are brought up to date when one ends. */
const checkTrend = (): void =>
  checkFigures('Trend', ({ Interval }) => [seconds(Interval), seconds(Interval) + 1800]);

async function refresh(after = 60): Promise<ExecutionReport> {
  house.advance(after);
  return house.must('activityTracker', asTrigger);
}

const kpi = async (...args: unknown[]) => {
  const { result, error } = await house.run('AIRCALL_KPI', { as: 'custom', args });
  return error === null ? result : error.message;
};

test('set-up makes no sheet for figures, and a formula says what to do', async () => {
  expect(() => house.sheet('KPI')).toThrow();
  expect(await kpi('offered', '', 'today')).toMatch(
    /Switch on "KPI and Trend sheets" in Activity Tracker > Configure…/,
  );
});

test('after a refresh both sheets say what the log says', async () => {
  await refresh();
  checkKpis();
  checkTrend();
  expect(new Set(records(house.sheet('KPI')).map((row) => row.Period)).size).toBe(4);
  expect(records(house.sheet('Trend')).length).toBeGreaterThan(100);
  const named = [...house.host.workbook.namedAreas.keys()];
  expect(named).toContain('AIRCALL_AS_OF');
  expect(named).toContain('AIRCALL_SERVICE_LEVEL');
});

test('the next refresh counts what is new, and costs no more than the whole may', async () => {
  const report = await refresh(180);
  expect(report.serviceCalls.total).toBeLessThanOrEqual(90);
  expect(report.serviceCalls.data).toBeLessThanOrEqual(25);
  expect(report.log).toEqual([]);
  checkKpis();
});

test('when nothing changed nothing is written', async () => {
  const report = await refresh(0);
  expect(report.cellsWritten).toBeLessThan(200);
});

test.each([3, 10])('killed %i calls before its end, it is made good by the next run', async (n) => {
  const { serviceCalls } = await refresh(60);
  house.advance(60);
  const killAfterCall = serviceCalls.total - n;
  const killed = await house.run('activityTracker', { ...asTrigger, killAfterCall });
  expect(killed.ok).toBe(false);
  await refresh(60);
  checkKpis();
});

test('the formula answers one figure or a range of them, by whatever name', async () => {
  const [row] = records(house.sheet('KPI')).filter(
    ({ Metric, Scope, N }) =>
      Metric === 'service_level' && String(Scope).startsWith('Team: ') && Number(N) > 0,
  );
  const name = String(row?.Scope).replace('Team: ', '');
  expect(await kpi('Service level', name.toUpperCase(), 'today', 'any')).toBe(row?.Value);
  expect(
    await kpi(
      [
        ['sla', ''],
        ['service_level', 'sla'],
      ],
      `Team: ${name}`,
    ),
  ).toEqual([
    [row?.Value, ''],
    [row?.Value, row?.Value],
  ]);
  expect(await kpi('waiting_now', 'Company')).toEqual(expect.any(Number));
});

test.each([
  [['profit'], /^There is no figure "profit". Use one of: offered, /],
  [['offered', 'Mars'], /^There is no team, number or agent "Mars"/],
  [['offered', '', 'tomorrow'], /Use one of: activity period, last hour, today, now/],
])('the formula %j says what is wrong', async (args, sentence) =>
  expect(await kpi(...args)).toMatch(sentence),
);

test('a half-hour that ended is in the trend, and the ones before as they ended', async () => {
  const before = records(house.sheet('Trend')).length;
  await refresh(1800);
  checkTrend();
  expect(records(house.sheet('Trend')).length).toBeGreaterThan(before);
  const intervals = records(house.sheet('Trend')).map(({ Interval }) => String(Interval));
  expect(intervals).toEqual([...intervals].sort());
  expect(new Set(intervals).size).toBeGreaterThanOrEqual(2);
});

test('a stranger at a page of the web app gets no figure, somebody at the spreadsheet does', async () => {
  const args = ['offered', '', 'today'];
  const stranger = await house.run('AIRCALL_KPI', { as: 'webapp', args });
  expect(stranger.error?.message).toMatch(/There are no figures yet/);
  expect(await house.must('AIRCALL_KPI', { args })).toMatchObject({ result: expect.any(Number) });
});
