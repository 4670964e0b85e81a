import fc from 'fast-check';
import {
  type CallBack,
  callBackRow,
  readCallBackRow,
} from '../../../src/domain/call-backs/call-back';
import { countOpen, followCalls } from '../../../src/domain/call-backs/follow-calls';
import type { Call } from '../../../src/domain/calls/call';
import { headers } from '../../../src/domain/sheets/headers';
import { aCall } from '../../builders/calls';

const now = 1_790_000_000;

type Kind = 'missed' | 'request' | 'answered in' | 'answered out' | 'no answer';

/** A call of `+33 6 00 00 00 0n`, so many minutes ago. */
function call(kind: Kind, minutesAgo: number, caller = 1): Call {
  const startedAt = now - minutesAgo * 60;
  const isOutbound = kind === 'answered out' || kind === 'no answer';
  return aCall({
    id: 100_000 - minutesAgo * 10 + caller,
    direction: isOutbound ? 'outbound' : 'inbound',
    status: 'done',
    startedAt,
    endedAt: startedAt + 40,
    answeredAt: kind.startsWith('answered') ? startedAt + 10 : undefined,
    missedReason: kind === 'missed' ? 'agents_did_not_answer' : undefined,
    user: kind === 'missed' || kind === 'request' ? undefined : { id: 7, name: 'Anna' },
    externalDigits: `+33 6 00 00 00 0${caller}`,
    number: { id: 3, name: 'Support FR' },
  });
}

it.each<[string, readonly Call[], Partial<CallBack>]>([
  ['a missed call', [call('missed', 5)], { tries: 0, firstMissed: now - 300, closed: undefined }],
  ['a request to be called back', [call('request', 5)], { lastMissed: now - 300 }],
  [
    'two missed calls',
    [call('missed', 9), call('missed', 5)],
    { firstMissed: now - 540, lastMissed: now - 300 },
  ],
  ['a try in vain', [call('missed', 9), call('no answer', 5)], { tries: 1, closed: undefined }],
  [
    'reached by us',
    [call('missed', 9), call('no answer', 5), call('answered out', 3)],
    { tries: 1, closed: now - 140 },
  ],
  ['they called again', [call('missed', 9), call('answered in', 5)], { closed: now - 260 }],
  [
    'missed again after that',
    [call('missed', 9), call('answered in', 5), call('missed', 2)],
    { firstMissed: now - 120, closed: undefined, tries: 0 },
  ],
])('%s', (_, calls, expected) => {
  const entries = followCalls([], calls, now);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject(expected);
});

it.each<[string, Call]>([
  ['an answered call', call('answered in', 5)],
  ['an own call in vain', call('no answer', 5)],
  ['a hidden caller', { ...call('missed', 5), externalDigits: undefined }],
  ['a call that still rings', { ...call('missed', 5), status: 'initial' }],
])('%s puts nobody on the list', (_, one) => {
  expect(followCalls([], [one], now)).toEqual([]);
});

it('who waits longest is on top, who was reached is below and goes after a week', () => {
  const calls = [call('missed', 9, 1), call('missed', 30, 2), call('missed', 20, 3)];
  const entries = followCalls([], [...calls, call('answered out', 1, 3)], now);
  expect(entries.map(({ number }) => number.slice(-1))).toEqual(['2', '1', '3']);
  expect(countOpen(entries)).toBe(2);
  expect(followCalls(entries, [], now + 8 * 86_400)).toHaveLength(2);
});

const kinds = fc.constantFrom<Kind>(
  'missed',
  'request',
  'answered in',
  'answered out',
  'no answer',
);
const histories = fc.uniqueArray(
  fc.tuple(kinds, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 4 })),
  { selector: ([, minutes]) => minutes, maxLength: 40 },
);

it('is the same in whatever parts the calls come, each of them perhaps twice', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.nat({ max: 40 })), (drawn, cuts) => {
      const calls = drawn
        .map(([kind, minutes, caller]) => call(kind, minutes, caller))
        .sort((a, b) => a.startedAt - b.startedAt);
      const places = [0, ...cuts.sort((a, b) => a - b), calls.length];
      const inParts = places.reduce<readonly CallBack[]>((entries, place, index) => {
        const overlap = Math.max(0, place - 3);
        return followCalls(entries, calls.slice(overlap, places[index + 1] ?? place), now);
      }, []);
      expect(inParts).toEqual(followCalls([], calls, now));
    }),
  );
});

it('an open entry is a number whose last contact is an unanswered inbound call, or tries after it', () => {
  fc.assert(
    fc.property(histories, (drawn) => {
      const calls = drawn.map(([kind, minutes, caller]) => call(kind, minutes, caller));
      const open = followCalls([], calls, now).filter(({ closed }) => closed === undefined);
      const numbers = [...new Set(calls.map(({ externalDigits }) => externalDigits))];
      const naive = numbers.filter((number) => {
        const own = calls
          .filter(({ externalDigits }) => externalDigits === number)
          .sort((a, b) => b.startedAt - a.startedAt);
        const contact = own.find((one) => one.direction === 'inbound' || one.answeredAt);
        return contact !== undefined && contact.answeredAt === undefined;
      });
      expect(open.map(({ number }) => number).sort()).toEqual(naive.sort());
    }),
  );
});

it('reads back the row it wrote, a cell for every column', () => {
  const [entry] = followCalls([], [call('missed', 9)], now);
  if (!entry) throw new Error('nobody is on the list');
  expect(callBackRow(entry)).toHaveLength(headers['Call-backs'].length);
  expect(readCallBackRow(callBackRow(entry))).toEqual(entry);
  expect(readCallBackRow(['', '', '', '', '', '', '', ''])).toBeUndefined();
});
