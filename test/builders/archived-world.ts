import fc from 'fast-check';
import type { ArchivedCall } from '../../src/domain/archive/archived-call';
import type { Call } from '../../src/domain/calls/call';
import type { SearchCriteria } from '../../src/domain/search/criteria';
import type { Team } from '../../src/domain/teams/team';
import { someCriteria } from './criteria';
import { now } from './now';

const day = 86_400;
/** The first second of the days calls start on: clocks are changed twice in them, and a month ends. */
export const firstDay = Date.UTC(2026, 9, 22) / 1000;

/** How many UTC days there are. */
export const sampleDays = 14;

/** Teams the samples ring on; user 9 is in none. */
export const sampleTeams: readonly Team[] = [
  { id: 1, name: 'Support', userIds: [1, 2] },
  { id: 2, name: 'Sales', userIds: [2, 3] },
];

const numbers = [
  '+33 6 11 22 33 44',
  '+33 0611223344',
  '06 11 22 33 44',
  '0033 6 11 22 33 44',
  '+1 (212) 555-0199',
  '2125550199',
  '33611223344',
  '+54 9 11 1234-5678',
  'anonymous',
  '',
] as const;

const tags = ['VIP', 'vip', 'Réclamation', 'Reclamation', 'İstanbul', 'ΑΣ'] as const;

/** A second of the day where mistakes are likely, or any. */
const second = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, day - 1, 23 * 3600) },
  { weight: 1, arbitrary: fc.nat(day - 1) },
);

const text = fc.constantFrom(...numbers);
const someTags = fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 2 });
const someComments = fc.array(
  fc.constantFrom('Rappeler  demain', 'RÉCLAMATION été', "l'été", '100%_\\'),
  { maxLength: 2 },
);

/** A finished call of the sample's days; its id is set by whoever collects them. */
export const aFinishedCall: fc.Arbitrary<Call> = fc
  .record({
    at: fc.tuple(fc.nat(sampleDays - 1), second),
    isInbound: fc.boolean(),
    fate: fc.constantFrom('answered', 'missed', 'silent', 'request'),
    reason: fc.constantFrom('agents_did_not_answer', 'short_abandoned', 'a new one'),
    wait: fc.nat(40),
    talk: fc.nat(300),
    number: fc.option(fc.integer({ min: 31, max: 33 }), { nil: undefined }),
    user: fc.constantFrom(1, 2, 3, 9),
    teams: fc.uniqueArray(fc.constantFrom('Support', 'Sales', 'Old'), { maxLength: 2 }),
    external: text,
    tags: someTags,
    comments: someComments,
    hasRecording: fc.boolean(),
    hasVoicemail: fc.boolean(),
  })
  .map(({ at: [ago, within], isInbound, fate, reason, wait, talk, number, user, ...rest }) => {
    const startedAt = firstDay + ago * day + within;
    const answeredAt = fate === 'answered' ? startedAt + wait : undefined;
    const hasUser = fate === 'answered' || fate === 'silent';
    return {
      id: 0,
      direction: isInbound ? 'inbound' : 'outbound',
      status: 'done',
      missedReason: fate === 'missed' ? reason : undefined,
      startedAt,
      answeredAt,
      endedAt: startedAt + wait + (answeredAt === undefined ? 0 : talk),
      externalDigits: rest.external || undefined,
      contactName: undefined,
      number: number === undefined ? undefined : { id: number, name: `Line ${number}` },
      user: hasUser ? { id: user, name: `Agent ${user}` } : undefined,
      teams: rest.teams,
      transferredFrom: undefined,
      transferredTo: undefined,
      assignedTo: undefined,
      tags: rest.tags,
      comments: rest.comments,
      hasRecording: rest.hasRecording,
      hasVoicemail: rest.hasVoicemail,
      asset: undefined,
      isArchived: false,
    };
  });

const range = fc.record({ atLeast: fc.nat(120), more: fc.nat(200) }).map(({ atLeast, more }) => ({
  atLeast,
  atMost: atLeast + more,
}));

const phoneWish = fc
  .constantFrom('+33611223344', '0611223344', '3344', '33061', '5550199', '549', '611')
  .map((phone) => ({ phone }));

/** Criteria that ask for one or two things, over some of the days. */
export const someWish: fc.Arbitrary<SearchCriteria> = fc
  .record({
    from: fc.tuple(fc.nat(sampleDays), second),
    length: fc.tuple(fc.nat(sampleDays), second),
    asked: fc.array(
      fc.oneof(
        phoneWish,
        phoneWish,
        fc.uniqueArray(fc.constantFrom(1, 2, 9), { minLength: 1 }).map((userIds) => ({ userIds })),
        fc
          .uniqueArray(fc.constantFrom(31, 32), { minLength: 1 })
          .map((numberIds) => ({ numberIds })),
        fc
          .constantFrom('inbound' as const, 'outbound' as const)
          .map((one) => ({ directions: [one] })),
        fc
          .uniqueArray(fc.constantFrom(1, 2, 'withoutTeam' as const), { minLength: 1 })
          .map((teams) => ({ teams })),
        fc
          .constantFrom(
            'either' as const,
            'recording' as const,
            'voicemail' as const,
            'none' as const,
          )
          .map((asset) => ({ asset })),
        fc
          .uniqueArray(
            fc.constantFrom('missed' as const, 'not-missed' as const, { reason: 'a new one' }),
            { minLength: 1 },
          )
          .map((missed) => ({ missed })),
        range.map((duration) => ({ duration })),
        fc.nat(60).map((atMost) => ({ talk: { atMost } })),
        fc
          .uniqueArray(fc.constantFrom(...tags, 'nobody’s'), { minLength: 1 })
          .map((some) => ({ tags: some })),
        fc.constantFrom('ete', 'RAPPELER demain', '%', 'absent').map((comment) => ({ comment })),
      ),
      { maxLength: 1 },
    ),
  })
  .map(({ from: [ago, within], length: [more, rest], asked }) => {
    const from = firstDay + ago * day + within;
    return someCriteria({
      place: 'log',
      from: Math.min(from, now),
      to: Math.min(now, from + more * day + rest),
      ...Object.assign({}, ...asked),
    });
  });

/** A call as an archive keeps it. */
export const archived = (call: Call, updatedAt = now - 3_600): ArchivedCall => ({
  call,
  updatedAt,
  own: [],
});
