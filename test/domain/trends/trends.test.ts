import fc from 'fast-check';
import { noSums } from '../../../src/domain/kpi/sums';
import type { CellValue, Row } from '../../../src/domain/sheets/headers';
import { compareDays } from '../../../src/domain/trends/compare';
import { describeTrends } from '../../../src/domain/trends/describe-trends';
import { type DayOfScope, noDay, readDay } from '../../../src/domain/trends/half-hours';
import { heatColors } from '../../../src/domain/trends/heat-colors';
import { averageOf, heatStep, heatSteps, readHeatMap } from '../../../src/domain/trends/heat-map';
import { monthTable } from '../../../src/domain/trends/months';
import { packPast, readPast, unpackPast } from '../../../src/domain/trends/past';
import { trendsPlaces } from '../../../src/domain/trends/picture';
import { sparklineFormula } from '../../../src/domain/trends/sparkline';
import { slotTeller } from '../../../src/domain/trends/wall-clock';
import { contrast } from '../../builders/contrast';

const slotOf = slotTeller('UTC');
const today = '2026-11-20';
const lastWeek = '2026-11-13';

const row = (
  iso: string,
  scope: string,
  metric: string,
  value: number | string,
  n: number,
): Row => [new Date(iso), scope, metric, value, n];

const rows: readonly Row[] = [
  row('2026-11-13T09:00:00Z', 'Company', 'offered', 10, 10),
  row('2026-11-13T09:00:00Z', 'Company', 'service_level', 0.5, 10),
  row('2026-11-13T09:00:00Z', 'Company', 'average_wait', 20, 10),
  row('2026-11-13T09:30:00Z', 'Company', 'offered', 30, 30),
  row('2026-11-13T09:30:00Z', 'Company', 'service_level', 0.9, 30),
  row('2026-11-13T09:30:00Z', 'Company', 'average_wait', 100, 30),
  row('2026-11-13T09:00:00Z', `'=Team`, 'offered', 4, 4),
  row('2026-11-06T09:00:00Z', 'Company', 'average_wait', 60, 20),
  row('2026-10-22T09:00:00Z', 'Company', 'average_wait', 999, 5),
  row('2026-11-13T09:00:00Z', 'Team: A', 'average_wait', 999, 5),
  row('2026-11-20T08:00:00Z', 'Company', 'average_wait', 999, 5),
  row('2026-11-13T10:00:00Z', 'Company', 'offered', '–', 0),
  ['not a date', 'Company', 'offered', 7, 7],
];

const past = () => readPast(rows, { today, company: 'Company' }, slotOf);

describe('the same weekday of last week', () => {
  it('is read by half-hour, with shares as the calls they were made of', () => {
    const company = readDay(rows, lastWeek, slotOf).get('Company');
    expect(company?.offered.slice(17, 21)).toEqual([0, 10, 30, 0]);
    expect(company?.met.slice(18, 20)).toEqual([5, 27]);
    expect(company?.of.slice(18, 20)).toEqual([10, 30]);
  });

  it('knows scopes by the names they have, not by how a cell guards them', () => {
    expect([...readDay(rows, lastWeek, slotOf).keys()]).toEqual(['Company', '=Team']);
  });
});

describe('comparing', () => {
  const days = { today: readDay(rows, today, slotOf), lastWeek: past().lastWeek };

  it('stops where today stands', () => {
    const [company] = compareDays(['Company'], days, 19);
    expect(company?.lastWeek).toMatchObject({ offered: 10, serviceLevel: 0.5 });
    expect(company?.lastWeek?.halfHours).toHaveLength(19);
  });

  it('makes a service level of calls, never of other service levels', () => {
    const [company] = compareDays(['Company'], days, 20);
    expect(company?.lastWeek).toMatchObject({ offered: 40, serviceLevel: 32 / 40 });
  });

  it('leaves out scopes without calls, but never the first', () => {
    expect(compareDays(['Company', 'Team: A', '=Team'], days, 20).map(({ name }) => name)).toEqual([
      'Company',
      '=Team',
    ]);
    const nothing = { today: new Map(), lastWeek: new Map() };
    expect(compareDays(['Company', 'Team: A'], nothing, 20)).toEqual([
      {
        name: 'Company',
        today: { offered: 0, serviceLevel: undefined, halfHours: new Array(20).fill(0) },
        lastWeek: undefined,
      },
    ]);
  });

  it('up to the end of the day adds up to the day', () => {
    const counts = fc.array(fc.nat(50), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(counts, fc.nat(48), (offered, elapsed) => {
        const day: DayOfScope = { ...noDay, offered };
        const told = compareDays(
          ['C'],
          { today: new Map([['C', day]]), lastWeek: new Map() },
          elapsed,
        );
        const sum = offered.slice(0, elapsed).reduce((all, one) => all + one, 0);
        expect(told[0]?.today.offered).toBe(sum);
      }),
    );
  });
});

describe('the heat map', () => {
  it('weighs averages by their calls, takes four weeks before today, and the company alone', () => {
    const { hours, days } = past().heat;
    const friday = hours[9]?.[4];
    expect(friday).toEqual({ seconds: 20 * 10 + 100 * 30 + 60 * 20, n: 60 });
    expect(friday && averageOf(friday)).toBeCloseTo(73.33, 2);
    expect(days).toBe(2);
    expect(hours.flat().filter(({ n }) => n > 0)).toHaveLength(1);
  });

  it('is the sum of its rows, in whatever order they come', () => {
    const one = fc.record({ value: fc.nat(500), n: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (waits) => {
        const each = waits.map(({ value, n }, at) =>
          row(
            `2026-11-${at % 2 === 0 ? '13' : '06'}T09:00:00Z`,
            'Company',
            'average_wait',
            value,
            n,
          ),
        );
        const span = { from: '2026-10-23', before: today };
        const map = readHeatMap([...each].reverse(), 'Company', span, slotOf);
        const seconds = waits.reduce((sum, { value, n }) => sum + value * n, 0);
        const n = waits.reduce((sum, wait) => sum + wait.n, 0);
        expect(map.hours[9]?.[4]).toEqual({ seconds, n });
      }),
    );
  });

  it.each([
    [undefined, 0, 100, 0],
    [0, 0, 100, 1],
    [20, 0, 100, 1],
    [21, 0, 100, 2],
    [100, 0, 100, heatSteps],
    [40, 40, 60, 1],
    [60, 40, 60, heatSteps],
    [7, 7, 7, 1],
  ])('%p between %i and %i is step %i', (average, shortest, longest, step) =>
    expect(heatStep(average, { shortest, longest })).toBe(step),
  );

  it('has a colour for each step that its figures can be read on', () => {
    expect(heatColors).toHaveLength(heatSteps + 1);
    for (const { background, color } of heatColors) {
      expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('what the cache keeps is the past again, on the same day only', () => {
  expect(unpackPast(packPast(past()), today)).toEqual(past());
  expect(unpackPast(packPast(past()), '2026-11-21')).toBeUndefined();
  expect(unpackPast('{"today":"2026-11-20"}', today)).toBeUndefined();
  expect(unpackPast('no JSON', today)).toBeUndefined();
});

describe('a line', () => {
  it('is a formula of whole numbers, parted as every locale reads it', () => {
    expect(sparklineFormula([0, 3, 12])).toBe('=SPARKLINE({0;3;12})');
    expect(sparklineFormula([4])).toBe('');
  });

  it('is made of nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 2 }),
        (all) => {
          expect(sparklineFormula(all)).toMatch(/^=SPARKLINE\(\{\d+(;\d+)+\}\)$/);
        },
      ),
    );
  });
});

describe('the picture', () => {
  const picture = (elapsed = 20, months: readonly (readonly CellValue[])[] = []) => {
    const { heat, lastWeek: before } = past();
    const days = { today: readDay(rows, lastWeek, slotOf), lastWeek: before };
    const comparisons = compareDays(['Company', '=Team'], days, elapsed);
    const companyLastWeek = before.get('Company');
    const facts = { today, lastWeek, elapsed, comparisons, heat, companyLastWeek, months };
    return describeTrends(facts);
  };
  const { first, captions, heat, counts, halfHours } = trendsPlaces;
  const cell = (row: number, column: number, elapsed?: number) =>
    picture(elapsed).cells[row - 1]?.[column - 1];

  it('is as wide as a new sheet, and its parts do not lie over each other', () => {
    const { cells, backgrounds, fontColors, formulas } = picture();
    expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([26]));
    expect([backgrounds.length, backgrounds[0]?.length]).toEqual([24, 7]);
    expect([fontColors.length, fontColors[0]?.length]).toEqual([24, 7]);
    expect(formulas).toHaveLength(2);
    expect(first + 24).toBeLessThan(halfHours.row);
    expect(heat.column + 8).toBeLessThan(counts.column);
  });

  it('says what is compared, and guards names', () => {
    expect(cell(captions, 1)).toBe('Today against Fri 2026-11-13, both until 10:00');
    expect(picture().cells[first - 1]?.slice(0, 6)).toEqual(['Company', 40, 40, 0, 0.8, 0.8]);
    expect(cell(first + 1, 1)).toBe(`'=Team`);
  });

  it('has the months of the archive below the lines', () => {
    const counts = { ...noSums, offered: 40, answered: 30, answeredInTime: 20, answerSeconds: 750 };
    const months = [
      { month: '2026-11', missed: 10, sums: counts },
      { month: '2026-10', missed: 0, sums: noSums },
    ];
    const { cells, fontWeights } = picture(20, monthTable(months, 'allOffered'));
    const bold = fontWeights.flatMap(([weight], at) => (weight === 'bold' ? [at + first] : []));
    expect(bold.map((row) => cells[row - 1]?.[0])).toEqual([cells[first + 2]?.[0], 'Month']);
    expect(picture().fontWeights).toEqual([]);
    expect(cells[first + 2]?.[0]).toBe('Inbound calls by month, as far as they are in the archive');
    expect(cells[first + 4]?.slice(0, 7)).toEqual(['2026-11', 40, 10, 40, 0.5, 0.25, '25 s']);
    expect(cells[first + 5]?.slice(0, 7)).toEqual(['2026-10', 0, 0, '–', '–', '–', '–']);
    expect(monthTable([], 'allOffered')).toEqual([]);
  });

  it('shows waits as a clock, and beside them the calls behind', () => {
    expect(cell(first + 9, heat.column)).toBe('09:00');
    expect(cell(first + 9, heat.column + 5)).toBe('1:13');
    expect(cell(first + 9, counts.column + 5)).toBe(60);
    expect(picture().backgrounds[9]?.[4]).toBe(heatColors[1]?.background);
    expect(cell(first + 8, heat.column + 5)).toBe('');
  });

  it('draws today as far as it has come, and last week whole', () => {
    const line = (slot: number, elapsed: number) =>
      picture(elapsed).cells[halfHours.row + slot]?.slice(
        halfHours.column - 1,
        halfHours.column + 2,
      );
    expect(line(18, 19)).toEqual(['09:00', 10, 10]);
    expect(line(19, 19)).toEqual(['09:30', '', 30]);
    expect(cell(halfHours.row, halfHours.column + 1)).toBe('Today');
  });
});
