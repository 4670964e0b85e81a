import { checkCriteria } from '../../../src/domain/search/check-criteria';
import { en } from '../../../src/domain/texts/en';
import { someCriteria } from '../../builders/criteria';
import { now } from '../../builders/now';

const facts = { now, timeZone: 'Europe/Paris', defaultCountry: 'FR' };
const { problems } = en.searchWords;

test.each([
  ['no object', 'hello', problems.unreadable],
  ['nothing', undefined, problems.unreadable],
  ['no beginning', { to: now }, problems.bothEnds],
  ['no end', { from: now, to: null }, problems.bothEnds],
  ['a text as end', { from: now, to: 'today' }, problems.unreadable],
  ['a list of texts as users', { from: now, to: now, userIds: ['1'] }, problems.unreadable],
  ['a direction nobody knows', { from: now, to: now, directions: ['up'] }, problems.unreadable],
  ['an asset nobody knows', { from: now, to: now, asset: 'film' }, problems.unreadable],
  ['a wish nobody knows', { from: now, to: now, missed: [7] }, problems.unreadable],
  ['half a second', { from: now, to: now, talk: { atLeast: 0.5 } }, problems.unreadable],
  ['the end first', { from: now, to: now - 1 }, problems.wrongOrder],
  ['the future', { from: now + 60, to: now + 90 }, problems.future],
  ['seven months ago', { from: now - 213 * 86_400, to: now }, problems.tooOld('2026-05-20')],
  [
    'a duration reversed',
    someCriteria({ duration: { atLeast: 2, atMost: 1 } }),
    problems.durationOrder,
  ],
  ['a talk time reversed', someCriteria({ talk: { atLeast: 2, atMost: 1 } }), problems.talkOrder],
  ['two digits', someCriteria({ phone: '12' }), problems.noPhone],
])('%s is refused in words', (_, value, problem) => {
  expect(checkCriteria(value, facts)).toEqual({ ok: false, problem });
});

test('a period alone is enough; moments are whole seconds, options come once', () => {
  const given = { from: now - 10.5, to: now + 3600, userIds: [1, 1], noise: true };
  const criteria = someCriteria({ from: now - 11, to: now + 3600, userIds: [1] });
  expect(checkCriteria(given, facts)).toEqual({ ok: true, criteria });
});

test('everything a form can ask for passes as it is', () => {
  const criteria = someCriteria({
    teams: [7, 'withoutTeam'],
    directions: ['inbound'],
    asset: 'none',
    missed: ['missed', { reason: 'short_abandoned' }],
    duration: { atLeast: 0, atMost: 10 },
    talk: { atMost: 5 },
    tags: ['VIP'],
    phone: '+33 (0)6 39 98 11 22',
    comment: '<b>',
  });
  expect(checkCriteria(criteria, facts)).toEqual({ ok: true, criteria });
});

test('six months to the day are reachable, whatever the length of the months', () => {
  const at = Date.UTC(2026, 7, 31, 12) / 1000;
  const period = (day: number) => ({ from: Date.UTC(2026, 1, day, 12) / 1000, to: at });
  expect(checkCriteria(period(28), { ...facts, now: at })).toMatchObject({ ok: true });
  expect(checkCriteria(period(27), { ...facts, now: at })).toMatchObject({ ok: false });
});
