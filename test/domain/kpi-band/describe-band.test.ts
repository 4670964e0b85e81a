import { noSums, type Sums } from '../../../src/domain/kpi/sums';
import { type BandSettings, describeBand } from '../../../src/domain/kpi-band/describe-band';
import { someSettings } from '../../builders/snapshot';

const band = (
  past: Partial<Sums>,
  change: Partial<BandSettings> = {},
  now: Partial<Sums> = {},
  today: Partial<Sums> = {},
) =>
  describeBand({
    sums: {
      past: { ...noSums, ...past },
      now: { ...noSums, ...now },
      today: { ...noSums, ...today },
    },
    target: 20,
    settings: { ...someSettings(), ...change },
  });

const busy = {
  offered: 1060,
  answered: 1000,
  answeredInTime: 860,
  answerSeconds: 12_340,
  abandoned: 60,
  shortAbandoned: 10,
};

test('tells the chosen figures in their order, with hours, n and target', () => {
  expect(band(busy).map(({ note: _, ...kpi }) => kpi)).toEqual([
    {
      label: 'Service level · 20 s',
      value: '81.9 %',
      target: '✔ ≥ 80 %',
      detail: 'today · n 1050 · w/o short abandons',
      tone: 'met',
    },
    {
      label: 'Abandonment rate',
      value: '4.8 %',
      target: '✔ ≤ 5 %',
      detail: 'today · n 1060',
      tone: 'met',
    },
    {
      label: 'Average speed of answer',
      value: '0:12',
      target: '',
      detail: 'today · n 1000',
      tone: 'plain',
    },
    { label: 'Offered', value: '1060', target: '', detail: 'today', tone: 'plain' },
  ]);
});

test('says "–" where there is nothing to divide by, and neither met nor missed', () =>
  expect(band({})[0]).toMatchObject({ value: '–', target: '≥ 80 %', tone: 'plain' }));

test.each([
  ['service_level', { offered: 10_000, answered: 10_000, answeredInTime: 7999 }, '79.9 %'],
  ['abandonment_rate', { offered: 100_000, abandoned: 5001 }, '5.1 %'],
  ['answer_rate', { offered: 1000, answered: 829 }, '82.9 %'],
] as const)('%s is never rounded to the good side of its target', (key, sums, value) =>
  expect(band(sums, { boardKpis: [key] })[0]?.value).toBe(value),
);

test('an average over its target by a part of a second reads so', () =>
  expect(
    band(
      { answered: 10, answerSeconds: 201 },
      { boardKpis: ['average_speed_of_answer'], answerTargetSeconds: 20 },
    )[0],
  ).toMatchObject({ value: '0:21', target: '▲ ≤ 0:20', tone: 'atRisk' }));

test('who waits is told of now, whatever the period', () =>
  expect(
    band(
      {},
      { boardKpis: ['waiting_now', 'longest_wait_now'] },
      { waiting: 2, longestWaiting: 21 },
    ),
  ).toMatchObject([
    { value: '2', detail: 'now', target: '' },
    { value: '0:21', detail: 'now · n 2', target: '✖ ≤ 0:10', tone: 'missed' },
  ]));

test('the note says how the figure is computed, the service level by the chosen formula', () => {
  const [level, rate] = band(busy, { serviceLevelFormula: 'allOffered' });
  expect(level?.note).toContain('of all calls. Computed as: answered in time ÷ offered');
  expect(level?.value).toBe('81.1 %');
  expect(rate?.note).toContain('(abandoned − short abandoned) ÷ offered');
});

test.each([
  ['today', 'today · n 1050 · w/o short abandons'],
  ['hour', 'last hour · n 1050 · w/o short abandons'],
  ['activity', '15 min · n 1050 · w/o short abandons'],
] as const)('the hours of %s are told', (boardKpiPeriod, detail) =>
  expect(band(busy, { boardKpiPeriod })[0]?.detail).toBe(detail),
);

test('what agents did is sampled, of today whatever the period, and says so', () => {
  const time = { agentsSeen: 3, onCallSeconds: 500, afterCallSeconds: 100, availableSeconds: 200 };
  const change = { boardKpis: ['occupancy'], boardKpiPeriod: 'hour' } as const;
  expect(band({}, change, {}, time)[0]).toMatchObject({
    label: 'Occupancy',
    value: '≈ 75.0 %',
    detail: 'today · 3 agents · sampled',
  });
  expect(band({}, change)[0]).toMatchObject({ value: '–', detail: 'today · 0 agents · sampled' });
});

test.each([
  ['start', 'today · n 1000', 'Waits count from the start of the call, menus included.'],
  ['ring', 'today · n 1000 · from 1st ring', 'Waits count from the first ring on an agent'],
] as const)('a wait from the %s says so', (waitFrom, detail, note) => {
  const [tile] = band(busy, { boardKpis: ['average_speed_of_answer'], waitFrom });
  expect(tile?.detail).toBe(detail);
  expect(tile?.note).toContain(note);
  expect(band(busy, { boardKpis: ['offered'], waitFrom })[0]?.note).not.toContain('Waits count');
});
