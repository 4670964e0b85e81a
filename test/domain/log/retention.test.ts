import fc from 'fast-check';
import { logCareText, parseLogCare } from '../../../src/domain/log/log-care';
import {
  isAllBefore,
  isPurgeDue,
  nextToPurge,
  purgeBefore,
  tellingRecords,
  withoutOldCaller,
} from '../../../src/domain/log/retention';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

const day = 86_400;
const care = (change = {}) => ({ ...parseLogCare(undefined), ...change });
const dated = (age: number) => new Date((now - age) * 1000);

test('0 days: callers are kept', () => {
  expect(purgeBefore(0, now)).toBeUndefined();
  const call = aCall({ startedAt: 0 });
  expect(withoutOldCaller(undefined)(call)).toBe(call);
});

test('an old call loses number and contact, and nothing else', () => {
  const forget = withoutOldCaller(purgeBefore(30, now));
  const old = aCall({ startedAt: now - 30 * day - 1, contactName: 'Zoë' });
  expect(forget(old)).toEqual({ ...old, externalDigits: undefined, contactName: undefined });
  const young = aCall({ startedAt: now - 30 * day, contactName: 'Zoë' });
  expect(forget(young)).toBe(young);
});

test('records that still tell of an old caller, by number or by contact', () => {
  const started = [dated(3), dated(100), dated(100), dated(100), '', dated(101)];
  const callers = [
    ['+1', '+2', '', '', '+5', ''],
    ['', '', 'Zoë', '', '', ''],
  ];
  expect(tellingRecords({ started, callers }, now - 50)).toEqual([1, 2]);
});

test.each([
  ['the first month', '', [], '2026-01'],
  ['the next one', '2026-01', [], '2026-02'],
  ['not one that is clean', '', ['2026-01'], '2026-02'],
  ['none that is younger', '2026-03', [], undefined],
])('a pass goes on with %s', (_, purgeNext, clean, month) => {
  const months = ['2026-03', '2026-01', '2026-04', '2026-02'];
  const before = Date.parse('2026-03-10T00:00:00Z') / 1000;
  expect(nextToPurge(care({ purgeNext, clean }), months, before, 'UTC')).toBe(month);
  expect(isAllBefore('2026-02', before, 'UTC')).toBe(true);
  expect(isAllBefore('2026-03', before, 'UTC')).toBe(false);
});

test('a pass is due once a day, and after the clock was set back', () => {
  expect(isPurgeDue(care({ purgedAt: now - day }), now)).toBe(true);
  expect(isPurgeDue(care({ purgedAt: now - day + 1 }), now)).toBe(false);
  expect(isPurgeDue(care({ purgedAt: now + 2 * day }), now)).toBe(true);
});

test('what is kept is read back; whatever is unreadable starts anew', () => {
  const kept = care({ lateTo: 5, isRolling: true, clean: ['2026-01'] });
  expect(parseLogCare(logCareText(kept))).toEqual(kept);
  expect(parseLogCare('{"lateTo":"5","clean":{},"isRolling":1,"purgeNext":7}')).toEqual(care());
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Object.keys(parseLogCare(text))).toEqual(Object.keys(care()));
    }),
  );
});
