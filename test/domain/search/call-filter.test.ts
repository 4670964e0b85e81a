import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import { callFilter } from '../../../src/domain/search/call-filter';
import type { SearchCriteria } from '../../../src/domain/search/criteria';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { someCriteria } from '../../builders/criteria';
import { now } from '../../builders/now';

const teams = [
  { id: 7, name: 'Sales', userIds: [1, 2] },
  { id: 8, name: 'Support', userIds: [2, 3] },
];
const context = { teams, defaultCountry: 'FR' };
const passes = (call: Call, change: Partial<SearchCriteria>): boolean =>
  callFilter(someCriteria(change), context)(call);

const ended = anAnsweredCall({ status: 'done', startedAt: now - 100, endedAt: now - 30 });
const missed = aMissedCall({ missedReason: 'no_available_agent', teams: ['Support'] });
const callBack = aMissedCall({ missedReason: undefined });
const dialled = aCall({
  direction: 'outbound',
  status: 'done',
  endedAt: now,
  user: { id: 3, name: 'Cy' },
});

describe('each criterion', () => {
  test.each<[string, Call, Partial<SearchCriteria>, boolean]>([
    ['nothing asked', ended, {}, true],
    ['the first second', ended, { from: ended.startedAt }, true],
    ['after the start', ended, { from: ended.startedAt + 1 }, false],
    ['the last second', ended, { to: ended.startedAt }, true],
    ['before the start', ended, { to: ended.startedAt - 1 }, false],
    ['one of the users', ended, { userIds: [9, 1] }, true],
    ['another user', ended, { userIds: [9] }, false],
    ['a user, of a call nobody answered', missed, { userIds: [1] }, false],
    ['the number', ended, { numberIds: [31] }, true],
    ['another number', ended, { numberIds: [32] }, false],
    ['a call without number', aCall({ number: undefined }), { numberIds: [31] }, false],
    ['the direction', dialled, { directions: ['outbound'] }, true],
    ['the other direction', dialled, { directions: ['inbound'] }, false],
    ['the team of its user', ended, { teams: [7] }, true],
    ['a team its user is not in', ended, { teams: [8] }, false],
    ['a team it rang on', missed, { teams: [8] }, true],
    ['a team it did not ring on', missed, { teams: [7] }, false],
    ['no team, of a user in one', ended, { teams: ['withoutTeam'] }, false],
    [
      'no team, of a user in none',
      anAnsweredCall({ user: { id: 4, name: 'Di' } }),
      { teams: ['withoutTeam'] },
      true,
    ],
    ['no team, of a call nobody answered', missed, { teams: ['withoutTeam'] }, false],
    ['missed', missed, { missed: ['missed'] }, true],
    ['the reason', missed, { missed: [{ reason: 'no_available_agent' }] }, true],
    ['another reason', missed, { missed: [{ reason: 'short_abandoned' }] }, false],
    ['one of the reasons', missed, { missed: [{ reason: 'short_abandoned' }, 'missed'] }, true],
    ['not missed, of a missed one', missed, { missed: ['not-missed'] }, false],
    ['not missed, of an answered one', ended, { missed: ['not-missed'] }, true],
    ['not missed, of a request to be called back', callBack, { missed: ['not-missed'] }, true],
    ['missed, of a request to be called back', callBack, { missed: ['missed'] }, false],
    ['not missed, of one that waits', aCall(), { missed: ['not-missed'] }, true],
    ['missed, of an outbound one nobody picked up', dialled, { missed: ['missed'] }, false],
    ['duration at its lower end', ended, { duration: { atLeast: 70 } }, true],
    ['duration at its upper end', ended, { duration: { atMost: 70 } }, true],
    ['longer than that', ended, { duration: { atLeast: 71 } }, false],
    ['shorter than that', ended, { duration: { atMost: 69 } }, false],
    ['a duration, of a call that goes on', anAnsweredCall(), { duration: { atLeast: 0 } }, false],
    ['talk at both ends', ended, { talk: { atLeast: 60, atMost: 60 } }, true],
    ['more talk', ended, { talk: { atLeast: 61 } }, false],
    ['no talk, of a missed call', missed, { talk: { atMost: 0 } }, true],
    ['some talk, of a missed call', missed, { talk: { atLeast: 1 } }, false],
    ['a recording', aCall({ hasRecording: true }), { asset: 'recording' }, true],
    ['a voicemail, of a recording', aCall({ hasRecording: true }), { asset: 'voicemail' }, false],
    ['either', aCall({ hasVoicemail: true }), { asset: 'either' }, true],
    ['either, of neither', aCall(), { asset: 'either' }, false],
    ['none, of neither', aCall(), { asset: 'none' }, true],
    ['none, of one', aCall({ hasVoicemail: true }), { asset: 'none' }, false],
    ['a tag in another case', aCall({ tags: ['VIP'] }), { tags: ['x', ' vip '] }, true],
    ['a tag that holds it', aCall({ tags: ['VIP 2'] }), { tags: ['vip'] }, false],
    ['an empty tag asks nothing', aCall(), { tags: ['  '] }, true],
    ['a phone number', aCall(), { phone: '06 11 22 33 44' }, true],
    [
      'a phone number, of a hidden one',
      aCall({ externalDigits: undefined }),
      { phone: '0611223344' },
      false,
    ],
    ['a comment', aCall({ comments: ['a', 'Voilà  l’Été'] }), { comment: 'voila l’ete' }, true],
    ['another comment', aCall({ comments: ['a'] }), { comment: 'b' }, false],
    ['a comment like a pattern', aCall({ comments: ['abc'] }), { comment: 'a.c' }, false],
  ])('%s', (_, call, change, expected) => {
    expect(passes(call, change)).toBe(expected);
  });
});

/** The same written another way: criterion by criterion, option by option. */
function naive(call: Call, wanted: SearchCriteria): boolean {
  const any = <T>(options: readonly T[], fits: (option: T) => boolean): boolean => {
    if (options.length === 0) return true;
    for (const option of options) if (fits(option)) return true;
    return false;
  };
  const isMissed =
    call.status === 'done' &&
    call.direction === 'inbound' &&
    (call.missedReason !== undefined || (call.answeredAt === undefined && call.user !== undefined));
  const length = call.endedAt === undefined ? Number.NaN : call.endedAt - call.startedAt;
  const talk =
    call.endedAt === undefined
      ? Number.NaN
      : call.answeredAt === undefined
        ? 0
        : call.endedAt - call.answeredAt;
  const inRange = (seconds: number, range: SearchCriteria['talk']): boolean =>
    (range.atLeast === undefined || seconds >= range.atLeast) &&
    (range.atMost === undefined || seconds <= range.atMost);
  const plain = (text: string): string => text.toLowerCase().replace(/é/g, 'e');
  const phone = wanted.phone.replace(/^0033|^\+33|^0/, '').replace(/\D/g, '');
  const kept = [call.hasRecording, call.hasVoicemail];
  return (
    !(call.startedAt < wanted.from) &&
    !(call.startedAt > wanted.to) &&
    any(wanted.userIds, (id) => call.user !== undefined && call.user.id === id) &&
    any(wanted.numberIds, (id) => call.number !== undefined && call.number.id === id) &&
    any(wanted.directions, (direction) => direction === call.direction) &&
    any(wanted.teams, (choice) => {
      if (choice === 'withoutTeam') {
        return (
          call.user !== undefined &&
          !teams.some((team) => team.userIds.includes(call.user?.id ?? 0))
        );
      }
      const team = teams.find((one) => one.id === choice);
      if (!team) return false;
      const isTheirs = call.user !== undefined && team.userIds.includes(call.user.id);
      return isTheirs || (call.direction === 'inbound' && call.teams.includes(team.name));
    }) &&
    any(wanted.missed, (wish) => {
      if (wish === 'missed') return isMissed;
      if (wish === 'not-missed') return !isMissed;
      return isMissed && call.missedReason === wish.reason;
    }) &&
    inRange(length, wanted.duration) &&
    inRange(talk, wanted.talk) &&
    any(wanted.tags, (tag) => call.tags.map(plain).includes(plain(tag))) &&
    (phone === '' || (call.externalDigits ?? '').replace(/\D/g, '').endsWith(phone)) &&
    (wanted.comment === '' ||
      call.comments.some((comment) => plain(comment).split(plain(wanted.comment)).length > 1)) &&
    (wanted.asset === undefined ||
      {
        either: kept.includes(true),
        none: !kept.includes(true),
        recording: kept[0],
        voicemail: kept[1],
      }[wanted.asset] === true)
  );
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const seconds = fc.integer({ min: 0, max: 12 });
const some = <T>(...options: T[]) => fc.subarray(options);
const reason = fc.constantFrom('short_abandoned', 'no_available_agent');
const users = [1, 2, 3, 4].map((id) => ({ id, name: `User ${id}` }));

const anyCall: fc.Arbitrary<Call> = fc
  .record({
    change: fc.record({
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
      missedReason: maybe(reason),
      user: maybe(fc.constantFrom(...users)),
      number: maybe(fc.constantFrom({ id: 31, name: 'A' }, { id: 32, name: 'B' })),
      teams: some('Sales', 'Support', 'Gone'),
      tags: some('VIP', 'Billing'),
      comments: some('Réclamation été', 'ok', ''),
      externalDigits: maybe(fc.constantFrom('+33 6 11 22 33 44', '+33 6 11 22 33 45')),
      hasRecording: fc.boolean(),
      hasVoicemail: fc.boolean(),
    }),
    startedAt: fc.integer({ min: now - 10, max: now + 2 }),
    ring: maybe(seconds),
    rest: maybe(seconds),
  })
  .map(({ change, startedAt, ring, rest }) => {
    const answeredAt = ring === undefined ? undefined : startedAt + ring;
    const endedAt = rest === undefined ? undefined : (answeredAt ?? startedAt) + rest;
    const status =
      endedAt !== undefined ? 'done' : answeredAt !== undefined ? 'answered' : 'initial';
    return aCall({ ...change, startedAt, answeredAt, endedAt, status });
  });

const range = fc.record({ atLeast: seconds, atMost: seconds }, { requiredKeys: [] });
const everything = {
  from: fc.integer({ min: now - 12, max: now }),
  to: fc.integer({ min: now - 3, max: now + 2 }),
  userIds: some(1, 2, 3, 4, 5),
  numberIds: some(31, 32, 33),
  teams: some<number | 'withoutTeam'>(7, 8, 9, 'withoutTeam'),
  directions: some<'inbound' | 'outbound'>('inbound', 'outbound'),
  asset: fc.constantFrom('either', 'recording', 'voicemail', 'none'),
  missed: fc.oneof(
    fc.constant([]),
    some<'missed' | 'not-missed'>('missed', 'not-missed'),
    reason.map((word) => [{ reason: word }]),
  ),
  duration: range,
  talk: range,
  tags: some('vip', 'BILLING', 'none'),
  phone: fc.constantFrom('', '+33611223344', '06 11 22 33 44', '0033611223345', '3344'),
  comment: fc.constantFrom('', 'reclamation', 'ÉTÉ', 'o'),
};

/** A few criteria at once, so that some calls pass. */
const anyCriteria: fc.Arbitrary<SearchCriteria> = fc
  .tuple(fc.record(everything), fc.subarray(Object.keys(everything), { maxLength: 4 }))
  .map(([all, chosen]) =>
    someCriteria({
      to: now + 2,
      ...Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))),
    }),
  );

test('the filter equals a naive one, for random criteria and calls', () => {
  let hits = 0;
  fc.assert(
    fc.property(
      fc.array(anyCall, { minLength: 1, maxLength: 20 }),
      anyCriteria,
      (calls, wanted) => {
        const filter = callFilter(wanted, context);
        const found = calls.filter(filter).map((call) => call.id);
        hits += found.length;
        expect(found).toEqual(calls.filter((call) => naive(call, wanted)).map((call) => call.id));
      },
    ),
    { numRuns: 1000 },
  );
  expect(hits).toBeGreaterThan(200);
});
