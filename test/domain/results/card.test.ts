import type { Call } from '../../../src/domain/calls/call';
import { addCalls } from '../../../src/domain/results/call-list';
import { describeCard } from '../../../src/domain/results/card';
import { soundAddress, webLink } from '../../../src/domain/results/link';
import { momentsIn } from '../../../src/domain/results/moments';
import { pageOf } from '../../../src/domain/results/paging';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const moments = momentsIn('Europe/Paris');
const card = (call: Call, isMissedOnNumber = false) =>
  describeCard({ call, isMissedOnNumber, details: '' }, moments);
const line = (call: Call, label: string) =>
  card(call).lines.find((one) => one.label === label)?.value;
const over = (change: Partial<Call> = {}) =>
  anAnsweredCall({ status: 'done', startedAt: now - 300, endedAt: now - 43, ...change });

describe('a card', () => {
  test('tells times in the spreadsheet’s time zone', () => {
    expect(card(aCall({ startedAt: now })).moment).toBe('Fri 2026-11-20, 14:03:22');
  });

  test.each<[string, Call, string, string | undefined]>([
    ['who waits', aCall(), 'waiting', undefined],
    ['who talks', anAnsweredCall(), 'in conversation', 'waited 0:10'],
    ['who talked', over(), 'answered', 'waited 0:10 · talked 4:07'],
    [
      'who was missed, and why',
      aMissedCall({ missedReason: 'no_available_agent' }),
      'missed: no agent was available',
      'waited 0:25',
    ],
    [
      'a reason that Aircall added since',
      aMissedCall({ missedReason: 'moon_was_full' }),
      'missed: moon was full',
      'waited 0:25',
    ],
    [
      'a word that is no reason but a name of JavaScript’s',
      aMissedCall({ missedReason: 'constructor' }),
      'missed: constructor',
      'waited 0:25',
    ],
    [
      'whom nobody reached',
      over({ direction: 'outbound', answeredAt: undefined }),
      'no answer',
      'rang 4:17',
    ],
  ])('tells %s', (_, call, outcome, time) => {
    expect(card(call).outcome).toBe(outcome);
    expect(line(call, 'Time')).toBe(time);
  });

  test.each<[Partial<Call>, string, string | undefined]>([
    [{ contactName: 'Ada', externalDigits: '+33 1' }, 'Ada', '+33 1'],
    [{ contactName: ' ', externalDigits: '+33 1' }, '+33 1', undefined],
    [{ externalDigits: undefined }, 'hidden number', undefined],
  ])('names the other party: %j', (change, party, digits) => {
    expect(card(aCall(change))).toMatchObject({ party, digits });
  });

  test('tells a transfer as far as it is known', () => {
    expect(line(over({ transferredFrom: 'Ana', transferredTo: 'Bo' }), 'Transfer')).toBe(
      'from Ana to Bo',
    );
    expect(line(over({ transferredTo: 'Bo' }), 'Transfer')).toBe('to Bo');
    expect(line(over(), 'Transfer')).toBeUndefined();
  });

  test('wears a badge only when the call was missed on a number of the agent', () => {
    expect(card(aMissedCall(), true).badge).toMatch(/number of this agent/);
    expect(card(aMissedCall()).badge).toBeUndefined();
  });

  test('lets no name rearrange what stands around it, and keeps the lines of a comment', () => {
    const words = card(aCall({ contactName: 'a\u202Eb\nc', comments: ['one\r\n\u202Etwo'] }));
    expect([words.party, words.comments]).toEqual(['a b c', ['one\ntwo']]);
  });
});

describe('a list of calls', () => {
  const found = (call: Call, details = '') => ({ call, details });

  test('is newest first, and has a call once, as it was read last', () => {
    const [old, young] = [aCall({ startedAt: now - 9 }), aCall({ startedAt: now })];
    const first = addCalls([], [found(old, 'before'), found(young)], moments);
    const both = addCalls(first, [found(old, 'after')], moments);
    expect(both.map((one) => one.found.call.id)).toEqual([young.id, old.id]);
    expect(both[1]?.found.details).toBe('after');
  });

  test('is searched by what cards show and by what only the JSON says', () => {
    const call = aMissedCall({ missedReason: 'no_available_agent', tags: ['Été'] });
    const [listed] = addCalls([], [found(call, '"cost": "0.5"')], moments);
    for (const word of ['no agent was available', 'ete', '0.5', 'support fr', '14:02'])
      expect(listed?.text).toContain(word);
  });

  test('is not searched by names of fields, which every call has', () => {
    const details = JSON.stringify(
      {
        missed_call_reason: null,
        'a "key": x': ['"not": a key'],
        user: { archived: 'yes: "so": y' },
      },
      null,
      2,
    );
    const [listed] = addCalls([], [found(aCall(), details)], moments);
    for (const word of ['missed', 'archived', 'user', 'a \\"key'])
      expect(listed?.text).not.toContain(word);
    for (const word of ['not\\": a key', 'yes: \\"so\\": y']) expect(listed?.text).toContain(word);
  });
});

test.each([
  [0, 0, { index: 0, pages: 1, start: 0, end: 0 }],
  [25, 0, { index: 0, pages: 1, start: 0, end: 25 }],
  [26, 1, { index: 1, pages: 2, start: 25, end: 26 }],
  [26, 9, { index: 1, pages: 2, start: 25, end: 26 }],
  [26, -1, { index: 0, pages: 2, start: 0, end: 25 }],
])('%i calls, page %i', (count, wanted, page) => {
  expect(pageOf(count, 25, wanted)).toEqual(page);
});

test.each([
  ['https://assets.aircall.io/calls/1/recording', true, true],
  ['http://127.0.0.1:8080/recordings/1.wav?a=b', false, true],
  ['http://evil.example/1.wav', false, false],
  ['http://127.0.0.1.evil.example/1.wav', false, false],
  ['javascript:alert(1)', false, false],
  ['java\nscript:alert(1)', false, false],
  ['data:text/html,<script>alert(1)</script>', false, false],
  [' https://x.example', false, false],
  ['', false, false],
])('%s may be opened: %s, played: %s', (address, opens, plays) => {
  expect([webLink(address), soundAddress(address)]).toEqual([
    opens ? address : undefined,
    plays ? address : undefined,
  ]);
});
