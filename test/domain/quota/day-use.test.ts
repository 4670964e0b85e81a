import fc from 'fast-check';
import { countRun, type RunUse } from '../../../src/domain/quota/count-run';
import {
  addUse,
  type DayUse,
  nothingUsed,
  parseDayUse,
  usedAt,
} from '../../../src/domain/quota/day-use';
import { parseTail } from '../../../src/domain/quota/tail';

const noon = Date.parse('2026-11-20T12:00:00Z') / 1000;
const hour = 3600;
const seconds = (triggerSeconds: number) => ({ triggerSeconds, requests: 0, propertyCalls: 0 });

it.each([
  ['in the same hour', 0, 30],
  ['an hour later', hour, 30],
  ['a day later', 24 * hour, 30],
  ['when its whole hour is a day ago', 25 * hour, 0],
  ['a year later', 365 * 24 * hour, 0],
  ['after the clock was set back', -7 * hour, 30],
])('what was used counts %s', (_when, later, counted) => {
  const use = addUse(nothingUsed, seconds(30), noon);
  expect(usedAt(use, 'triggerSeconds', noon + later)).toBe(counted);
  const more = addUse(use, seconds(5), noon + later);
  expect(usedAt(more, 'triggerSeconds', noon + later)).toBe(counted + 5);
});

it('of the last 24 hours nothing is forgotten, and nothing older than 25 is counted', () => {
  const run = fc.record({ after: fc.nat(4 * hour), seconds: fc.nat(360) });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 60 }), (runs) => {
      let at = noon;
      let use: DayUse = nothingUsed;
      const taken: { at: number; seconds: number }[] = [];
      for (const each of runs) {
        at += each.after;
        use = addUse(use, seconds(each.seconds), at);
        taken.push({ at, seconds: each.seconds });
      }
      const last = (age: number): number =>
        taken.reduce((sum, one) => (one.at > at - age ? sum + one.seconds : sum), 0);
      const counted = usedAt(use, 'triggerSeconds', at);
      expect(counted).toBeGreaterThanOrEqual(last(24 * hour));
      expect(counted).toBeLessThanOrEqual(last(25 * hour));
      expect(parseDayUse(JSON.parse(JSON.stringify(use)))).toEqual(use);
    }),
    { numRuns: 200 },
  );
});

it.each([undefined, null, 7, 'x', [], {}, { hour: -1, requests: ['many', -4], sent: {} }])(
  '%j stands for nothing used',
  (stored) => {
    const use = parseDayUse(stored);
    expect(usedAt(use, 'requests', noon)).toBe(0);
    expect(use.sent).toBe(0);
  },
);

const run: RunUse = {
  startedAt: noon,
  now: noon + 2,
  interval: 60,
  seconds: 2,
  propertyCalls: 9,
  tail: undefined,
  sent: 0,
};

it('a run counts itself with what Google does before it begins', () => {
  const use = countRun(nothingUsed, run);
  expect(use).toMatchObject({ triggerSeconds: [2.3], propertyCalls: [9], requests: [0] });
  expect(use).toMatchObject({ ranAt: noon, runSeconds: 2.3 });
});

it('a run somebody started takes none of the trigger’s minutes', () => {
  const use = countRun(nothingUsed, { ...run, interval: undefined });
  expect(use).toMatchObject({ triggerSeconds: [0], propertyCalls: [9], ranAt: 0, runSeconds: 0 });
});

it('the tail of the run before is added once', () => {
  const tail = { at: noon - 50, seconds: 8, propertyCalls: 3 };
  const once = countRun(nothingUsed, { ...run, tail });
  expect(once).toMatchObject({ triggerSeconds: [10.3], propertyCalls: [12], tailAt: noon - 50 });
  const again = countRun(once, { ...run, startedAt: noon + 60, now: noon + 62, tail });
  expect(again.triggerSeconds).toEqual([12.6]);
});

it('requests are those sent since, by whomever; a cache that forgot begins anew', () => {
  const first = countRun(nothingUsed, { ...run, sent: 100 });
  const second = countRun(first, { ...run, sent: 140 });
  const third = countRun(second, { ...run, sent: 25 });
  expect([first, second, third].map(({ requests }) => requests[0])).toEqual([100, 140, 165]);
});

it('runs that were left out are counted by the next', () => {
  const before = { ...countRun(nothingUsed, run), restUntil: noon + 300 };
  const use = countRun(before, { ...run, startedAt: noon + 300, now: noon + 302 });
  // four minutes in between, half a second each
  expect(use.triggerSeconds).toEqual([2.3 + 2 + 2.3]);
});

it.each([undefined, '', 'null', '{"at":1}', '{"at":1,"seconds":-1,"propertyCalls":0}'])(
  '%j is no tail',
  (text) => expect(parseTail(text)).toBeUndefined(),
);
