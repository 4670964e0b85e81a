import fc from 'fast-check';
import { followRule, type Standing } from '../../../src/domain/alerts/follow-rule';
import { aRule } from './some-rules';

const below = aRule({ 'For s': '120', 'Clear at': '85 %' });
const above = aRule({
  Metric: 'waiting_now',
  'Above or below': 'above',
  Threshold: '5',
  'Clear at': '2',
});

const ok: Standing = { kind: 'ok' };
const pending = (since: number): Standing => ({ kind: 'pending', since });
const breached = (since: number): Standing => ({ kind: 'breached', since });

test.each([
  ['the threshold itself is no breach', above, ok, 5, 100, ok],
  ['beyond it, one that needs no time is breached at once', above, ok, 6, 100, breached(100)],
  ['between threshold and clear level a breach goes on', above, breached(40), 3, 100, breached(40)],
  ['the clear level ends it', above, breached(40), 2, 100, ok],
  ['between the two none begins', above, ok, 3, 100, ok],
  ['one that needs time waits', below, ok, 0.79, 100, pending(100)],
  ['and goes on waiting', below, pending(100), 0.5, 219, pending(100)],
  ['until the time is over', below, pending(100), 0.5, 220, breached(100)],
  ['a good figure in between begins it anew', below, pending(100), 0.8, 160, ok],
  ['below the clear level a breach goes on', below, breached(40), 0.84, 500, breached(40)],
  ['at the clear level it is over', below, breached(40), 0.85, 500, ok],
  ['no figure begins nothing', below, ok, undefined, 100, ok],
  ['no figure ends nothing', below, breached(40), undefined, 100, breached(40)],
  [
    'no figure neither begins nor ends what waits',
    below,
    pending(100),
    undefined,
    400,
    pending(100),
  ],
  [
    'a clock that was put back makes nobody wait for ever',
    below,
    pending(900),
    0.5,
    100,
    pending(100),
  ],
] as const)('%s', (_, rule, before, value, now, after) =>
  expect(followRule(rule, before, { value, now })).toEqual(after),
);

const values = fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), {
  maxLength: 60,
});

function follow(rule: typeof above, readings: readonly (number | undefined)[]): Standing[] {
  let standing: Standing = ok;
  return readings.map((value, at) => {
    standing = followRule(rule, standing, { value, now: at * 60 });
    return standing;
  });
}

test('between two breaches there is always a figure at the clear level or better', () => {
  fc.assert(
    fc.property(values, (readings) => {
      const standings = follow(above, readings);
      let mayBegin = true;
      standings.forEach((standing, at) => {
        const wasBreached = standings[at - 1]?.kind === 'breached';
        if (standing.kind === 'breached' && !wasBreached) {
          expect(mayBegin).toBe(true);
          mayBegin = false;
        }
        if (standing.kind !== 'breached' && wasBreached) {
          expect(readings[at]).toBeLessThanOrEqual(above.clearAt);
          mayBegin = true;
        }
      });
    }),
  );
});

test('equal readings at one moment change nothing', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 8 }), (readings, value) => {
      const before = follow(above, readings).pop() ?? ok;
      const once = followRule(above, before, { value, now: 9999 });
      expect(followRule(above, once, { value, now: 9999 })).toEqual(once);
    }),
  );
});
