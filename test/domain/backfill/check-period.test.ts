import { checkPeriod } from '../../../src/domain/backfill/check-period';
import { earliestReachable } from '../../../src/domain/search/reach';
import { en } from '../../../src/domain/texts/en';
import { formatDate } from '../../../src/domain/time/format';
import { now } from '../../builders/now';

const { problems } = en.backfill;
const earliest = earliestReachable(now);
const day = 86_400;
const check = (value: unknown) => checkPeriod(value, { now: now + 0.5, timeZone: 'UTC' });

test.each([
  ['within reach', { from: now - day, to: now - 60 }, { from: now - day, to: now - 60 }, false],
  [
    'that ends later today',
    { from: now - day, to: now + 900 },
    { from: now - day, to: now },
    false,
  ],
  ['that begins too early', { from: earliest - 1, to: now }, { from: earliest, to: now }, true],
  ['of all there is', { from: earliest, to: now }, { from: earliest, to: now }, false],
])('a period %s is read', (_, given, period, isCut) => {
  expect(check(given)).toEqual({ ok: true, period, isCut });
});

test.each([
  ['nothing', undefined, problems.noPeriod],
  ['words', { from: 'a', to: 'b' }, problems.noPeriod],
  ['parts of seconds', { from: 1.5, to: now }, problems.noPeriod],
  ['one that ends before it begins', { from: now, to: now - 1 }, problems.wrongOrder],
  ['the future', { from: now + 60, to: now + 120 }, problems.future],
  [
    'what Aircall forgot',
    { from: earliest - day, to: earliest - 1 },
    problems.tooOld(formatDate(earliest, 'UTC')),
  ],
])('%s is refused', (_, given, problem) => {
  expect(check(given)).toEqual({ ok: false, problem });
});
