import type { ExecutionReport } from '../../host/engine/report';
import { checkKpis as checkByHand, checkTrend as checkTrendByHand } from './figures-by-hand';
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

/** Targets of their own, by scope as the sheets name it. */
const own = new Map<string, number>();
const targetOf = (scope: string): number => own.get(scope) ?? target;
const checkKpis = (): void => checkByHand(house, { targetOf, waitFrom: 'start' });
const checkTrend = (): void => checkTrendByHand(house, { targetOf, waitFrom: 'start' });

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

test('a team and a number with targets of their own are measured by them, at no cost', async () => {
  const [team] = records(house.sheet('TeamDB'));
  const [number] = records(house.sheet('NumberDB'));
  const promise = (scope: string, answerTargetSeconds: number) => ({
    ...{ scope, answerTargetSeconds },
    serviceLevelPercent: 90,
  });
  const targets = [
    promise(`team ${team?.['Team ID']}`, 5),
    promise(`number ${number?.['Number ID']}`, 60),
  ];
  await house.must('apiSaveSettings', { as: 'sidebar', args: [{ targets }] });
  own.set(`Team: ${plain(team?.Name)}`, 5).set(`Number: ${plain(number?.Name)}`, 60);
  await refresh();
  const report = await refresh();
  expect(report.serviceCalls.total).toBeLessThanOrEqual(90);
  checkKpis();
});

/** What guards a text in a cell is not part of it. */
const plain = (cell: unknown): string => String(cell).replace(/^'/, '');

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
