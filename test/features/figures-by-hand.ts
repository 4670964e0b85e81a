import { readCallRow } from '../../src/domain/calls/row';
import { readNumberRows, readTeamRows, readUserRows } from '../../src/domain/directory/rows';
import type { CallFact } from '../../src/domain/kpi/call-fact';
import { factTeller } from '../../src/domain/kpi/memory';
import { type MetricKey, metrics } from '../../src/domain/kpi/metrics';
import { nameScope } from '../../src/domain/kpi/names';
import { listScopes } from '../../src/domain/kpi/scopes';
import type { Row } from '../../src/domain/sheets/headers';
import { type Asked, belongs, bruteForce } from '../domain/kpi/brute-force';
import { type House, records } from './house';

/** Rows as the add-on reads them: a dump writes dates as texts. */
const rowsOf = (house: House, name: string): Row[] =>
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

const readDirectory = (house: House) => ({
  users: readUserRows(rowsOf(house, 'UserDB')),
  teams: readTeamRows(rowsOf(house, 'TeamDB')),
  numbers: readNumberRows(rowsOf(house, 'NumberDB')),
});

function readFacts(house: House): CallFact[] {
  const tell = factTeller(readTeamRows(rowsOf(house, 'TeamDB')));
  const calls = ['Calls', 'Live calls'].flatMap((name) =>
    rowsOf(house, name).flatMap((row) => readCallRow(row) ?? []),
  );
  return [...new Map([...calls].reverse().map((call) => [call.id, tell(call)])).values()];
}

/** How the figures of a sheet are to be computed. */
export interface ByHand extends Pick<Asked, 'waitFrom'> {
  /** Seconds, by scope as the sheet names it. */
  readonly targetOf: (scope: string) => number;
}

type Cells = Readonly<Record<string, unknown>>;

const sampled = new Set<unknown>(metrics.flatMap((each) => (each.isSampled ? [each.key] : [])));

/** Figures of a sheet that differ from what the log gives, computed one by one. */
function wrongFigures(
  house: House,
  name: 'KPI' | 'Trend',
  how: ByHand,
  spanOf: (row: Cells) => readonly [from: number, to: number],
): readonly Cells[] {
  const directory = readDirectory(house);
  const facts = readFacts(house);
  const now = asOf(house);
  const scopes = new Map(
    listScopes(directory).map(({ kind, name, key }) => [nameScope({ kind, name }), key]),
  );
  const kept = new Map<string, readonly CallFact[]>();
  const keep = (key: string, find: () => readonly CallFact[]): readonly CallFact[] => {
    const found = kept.get(key) ?? find();
    kept.set(key, found);
    return found;
  };
  return records(house.sheet(name)).filter((row) => {
    if (sampled.has(row.Metric)) return false;
    const [from, to] = spanOf(row);
    const scope = scopes.get(String(row.Scope));
    if (scope === undefined) return true;
    const everyCall = keep(`${from}`, () =>
      facts.filter(({ startedAt }) => startedAt >= from && startedAt < to),
    );
    const calls = keep(`${from} ${scope}`, () =>
      everyCall.filter((call) => belongs(call, scope, directory)),
    );
    const target = how.targetOf(String(row.Scope));
    const { waitFrom } = how;
    const asked = { scope, directory, calls, everyCall, now, target, waitFrom };
    const expected = bruteForce(row.Metric as MetricKey, asked);
    return expected === undefined
      ? row.Value !== '–'
      : !(Math.abs(Number(row.Value) - expected) < 1e-6);
  });
}

const seconds = (cell: unknown): number => Date.parse(String(cell)) / 1000;

/** The date of the sheet KPI. */
const asOf = (house: House): number => seconds(records(house.sheet('KPI'))[0]?.['As of']);

/** Checks every figure of the sheet KPI against the log. */
export function checkKpis(house: House, how: ByHand): void {
  const now = asOf(house);
  const begin: Record<string, number> = {
    'activity period': now - 900,
    'last hour': now - 3600,
    today: seconds('2026-11-19T23:00:00Z'),
    now: 0,
  };
  const wrong = wrongFigures(house, 'KPI', how, ({ Period }) => [
    begin[String(Period)] ?? Number.NaN,
    now + 1,
  ]);
  expect(wrong).toEqual([]);
  checkSampled(house);
}

/** Checks every figure of the sheet Trend: half-hours are brought up to date when one ends. */
export function checkTrend(house: House, how: ByHand): void {
  const wrong = wrongFigures(house, 'Trend', how, ({ Interval }) => [
    seconds(Interval),
    seconds(Interval) + 1800,
  ]);
  expect(wrong).toEqual([]);
}

/** The company's time in each state holds that of its agents, and its occupancy is made of it. */
function checkSampled(house: House): void {
  const rows = records(house.sheet('KPI'));
  const sum = (metric: string, scope: RegExp): number =>
    rows
      .filter(({ Metric, Scope }) => Metric === metric && scope.test(String(Scope)))
      .reduce((total, { Value }) => total + (Number(Value) || 0), 0);
  const [calls, after, free] = ['time_on_calls', 'time_after_calls', 'time_available'].map(
    (metric) => {
      const ofCompany = sum(metric, /^Company$/);
      // Aircall tells the presence of users who are in no list
      expect(sum(metric, /^Agent: /)).toBeLessThanOrEqual(ofCompany);
      return ofCompany;
    },
  ) as [number, number, number];
  const whole = calls + after + free;
  if (whole > 0) expect(sum('occupancy', /^Company$/)).toBeCloseTo((calls + after) / whole);
}
