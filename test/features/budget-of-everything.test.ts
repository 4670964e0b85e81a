import { writeValues } from '../../host/workbook/edit/write-values';
import { plainMetrics } from '../../src/domain/kpi/metrics';
import { headers } from '../../src/domain/sheets/headers';
import { asTrigger, type House, openHouse, records } from './house';
import { writeMapping } from './mapped-house';

/** The most an ordinary run of the trigger may cost with every figure, alert and look switched on. */
const most = { data: 25, all: 90 };

const settings = {
  answerTargetSeconds: 20,
  requestsPerMinute: 1000,
  kpiSheet: true,
  boardKpis: plainMetrics.slice(0, 8),
  keepCallBacks: true,
  numberBlock: true,
  theme: 'dark',
  boardSize: 'wall',
};

const rules = [
  ['service_level', 'below', '80 %'],
  ['abandonment_rate', 'above', '5 %'],
  ['longest_wait_now', 'above', '120 s'],
  ['waiting_now', 'above', '30'],
  ['average_speed_of_answer', 'above', '20 s'],
];

function typeRules(house: House): void {
  const sheet = house.host.workbook.sheetByName('Alerts');
  if (!sheet) throw new Error('There is no sheet Alerts.');
  const cells = rules.map(([metric, side, threshold]) =>
    headers.Alerts.map((column) => {
      const told: Readonly<Record<string, string | boolean | undefined>> = {
        Enabled: true,
        Metric: metric,
        Scope: 'Company',
        'Above or below': side,
        Threshold: threshold,
        Channel: 'board',
      };
      return told[column] ?? '';
    }),
  );
  const area = { row: 2, column: 1, rows: rules.length, columns: headers.Alerts.length };
  writeValues(sheet, area, cells, house.host.workbook.rules);
}

async function open(account: 'S' | 'L' | 'm'): Promise<House> {
  const properties = { SETTINGS: JSON.stringify(settings) };
  const house = await openHouse({ account, switches: ['rate.limit=0'], properties });
  writeMapping(house);
  await house.must('setupActivityTracker');
  await house.must('apiMakeTvLink', {
    as: 'sidebar',
    args: [{ name: 'Wall', days: 1, address: 'https://script.google.com/macros/s/x/exec' }],
  });
  await house.must('apiShowAlertsSheet', { as: 'sidebar' });
  typeRules(house);
  for (let minute = 0; minute < 3; minute += 1) await refresh(house);
  return house;
}

async function refresh(house: House) {
  house.advance(60);
  return (await house.must('activityTracker', asTrigger)).serviceCalls;
}

test.each(['S', 'L'] as const)(
  'with everything on, account %s stays in budget',
  async (account) => {
    const house = await open(account);
    const runs = [await refresh(house), await refresh(house)];
    const kpis = records(house.sheet('KPI'));
    expect(kpis.some((row) => row.Metric === 'occupancy' && Number(row.N) > 0)).toBe(true);
    expect(house.sheet('Alerts').values.flat().join(' ')).toMatch(/ok|since/i);
    for (const { data, total } of runs) {
      expect(data).toBeLessThanOrEqual(most.data);
      expect(total).toBeLessThanOrEqual(most.all);
    }
    await house.close();
  },
  120_000,
);

/** Every five minutes call-backs are looked through besides, and all six colours may change at once. */
const mostInBusyMinute = { data: 25, all: 105 };

test('a live floor stays inside it in most minutes, and near it in all', async () => {
  const house = await open('m');
  const runs = [];
  for (let minute = 0; minute < 6; minute += 1) runs.push(await refresh(house));
  for (const { data, total } of runs) {
    expect(data).toBeLessThanOrEqual(mostInBusyMinute.data);
    expect(total).toBeLessThanOrEqual(mostInBusyMinute.all);
  }
  expect(runs.filter(({ total }) => total <= most.all).length).toBeGreaterThanOrEqual(4);
  await house.close();
}, 120_000);
