import { describeCriteria } from '../../../src/domain/search/describe-criteria';
import { someCriteria } from '../../builders/criteria';

const names = {
  timeZone: 'Europe/Paris',
  users: [{ id: 1, name: 'Ana Martin' }],
  numbers: [{ id: 31, name: 'Support FR' }],
  teams: [{ choice: 7, name: 'Sales' } as const],
};

test('what is not asked is not said', () => {
  expect(describeCriteria(someCriteria(), names)).toEqual([
    'Period: 2026-11-19 14:03:22 to 2026-11-20 14:03:22 (Europe/Paris)',
  ]);
});

test('everything that is asked is said', () => {
  const criteria = someCriteria({
    userIds: [1, 99],
    numberIds: [31],
    teams: [7, 8, 'withoutTeam'],
    directions: ['inbound'],
    asset: 'either',
    missed: ['missed', { reason: 'short_abandoned' }, { reason: 'new_word' }],
    duration: { atLeast: 60, atMost: 3600 },
    talk: { atMost: 5 },
    tags: ['VIP', 'two\nlines'],
    phone: '+33 6 39 98 11 22',
    comment: 'call again',
  });
  expect(describeCriteria(criteria, names).slice(1)).toEqual([
    'Agents: Ana Martin or #99',
    'Aircall numbers: Support FR',
    'Teams: Sales or #8 or Single Users',
    'Direction: inbound',
    'Recording or voicemail: with a recording or a voicemail',
    'Missed: missed for any reason or missed: gave up within seconds or missed: new_word',
    'Duration: from 1:00 to 1:00:00',
    'Talk time: at most 0:05',
    'Tags: VIP or two lines',
    'External number: +33 6 39 98 11 22',
    'Comment contains: call again',
  ]);
});
