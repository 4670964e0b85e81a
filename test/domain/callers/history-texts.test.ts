import fc from 'fast-check';
import { groupCalls } from '../../../src/domain/callers/group-calls';
import { historyOf } from '../../../src/domain/callers/history-of';
import {
  addToText,
  bucketCalls,
  historyIn,
  historyTextName,
  historyTextNames,
  historyTexts,
} from '../../../src/domain/callers/history-texts';
import { loggedColumns, readLoggedCall } from '../../../src/domain/callers/logged-call';
import { callRow } from '../../../src/domain/calls/row';
import { toE164 } from '../../../src/domain/phone/e164';
import { callHeader, type Row } from '../../../src/domain/sheets/headers';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

const day = 86_400;

/** Numbers as Aircall and people write them, with what they are in E.164. */
const numbers = [
  ['+33 1 76 11 11 11', '+33176111111'],
  ['+33176111111', '+33176111111'],
  ['01 76 11 11 11', '+33176111111'],
  ['+1 212-555-0100', '+12125550100'],
  ['+44 20 7946 0018', '+442079460018'],
  ['anonymous', undefined],
  [undefined, undefined],
] as const;

it.each(numbers)('%s is read as the phone library reads it', (shown, e164) => {
  expect(toE164(shown ?? '', 'FR')).toBe(e164);
});

const loggedCall = fc
  .record({
    who: fc.constantFrom(...numbers),
    daysAgo: fc.double({ min: 0, max: 40, noNaN: true }),
    direction: fc.constantFrom('inbound', 'outbound'),
    isAnswered: fc.boolean(),
    userId: fc.constantFrom(undefined, 1, 2),
    tags: fc.subarray(['billing', 'a "b"', 'new\nline']),
  })
  .map(({ who: [shown, number], daysAgo, direction, isAnswered, userId, tags }) => {
    const startedAt = Math.round(now - daysAgo * day);
    const call = aCall({
      ...{ direction, startedAt, tags, status: 'done' },
      externalDigits: shown,
      answeredAt: isAnswered ? startedAt + 5 : undefined,
      endedAt: startedAt + 60,
      missedReason: direction === 'inbound' && !isAnswered ? 'agents_did_not_answer' : undefined,
      user: userId === undefined ? undefined : { id: userId, name: `Agent ${userId}` },
    });
    return { number, cells: cellsOf(callRow(call, now)) };
  });

const cellsOf = (row: Row): Row =>
  loggedColumns.map((column) => row[callHeader.indexOf(column)] ?? '');

type Logged = readonly { readonly number: string | undefined; readonly cells: Row }[];

const grouped = (logged: Logged) => {
  const groups = groupCalls('FR', now - 30 * day);
  for (const { cells } of logged) groups.add(cells);
  return groups.calls;
};

const asked = ['+33176111111', '+12125550100', '+442079460018', '+4915112345678'];

const naive = (logged: Logged, number: string) => {
  const calls = logged.flatMap((each) =>
    each.number === number ? (readLoggedCall(each.cells) ?? []) : [],
  );
  const history = historyOf(calls, now, true);
  return history.lastCall ? history : 'none';
};

it('knows of every number what all rows of the log tell, built at once or call by call', () => {
  fc.assert(
    fc.property(fc.array(loggedCall, { maxLength: 40 }), fc.nat(), (logged, cut) => {
      const first = logged.slice(0, cut % (logged.length + 1));
      const texts: Record<string, string> = { ...historyTexts(grouped(first), 'whole') };
      const steps = logged.slice(first.length).map((each) => [each]);
      // the last ones twice: an execution that is killed does its work again
      for (const step of [...steps, ...steps.slice(-3)]) {
        for (const [name, calls] of bucketCalls(grouped(step))) {
          texts[name] = addToText(texts[name] ?? '', calls, now) ?? '';
        }
      }
      for (const number of asked) {
        expect(historyIn(texts[historyTextName(number)], number, now)).toEqual(
          naive(logged, number),
        );
      }
    }),
    { numRuns: 300 },
  );
});

it('takes a changed call in place of the one it has', () => {
  const call = aCall({ status: 'done', startedAt: now - 60, tags: [] });
  const add = (text: string, tags: readonly string[]): string => {
    const row = cellsOf(callRow({ ...call, tags }, now));
    return addToText(text, grouped([{ number: '', cells: row }]), now) ?? '';
  };
  const history = historyIn(add(add('whole', []), ['late']), '+33611223344', now);
  expect(history).toMatchObject({ recentCalls: 1, lastCall: { tags: ['late'] } });
});

it.each([undefined, '', 'half a text', 'whole\n+33176111111\t[[1,'])(
  'does not know by the text %j',
  (text) => {
    expect(historyIn(text, '+33176111111', now)).toBe('unknown');
  },
);

it('is sure of who never called only when it has every call', () => {
  expect(historyIn('whole', '+33176111111', now)).toBe('none');
  expect(historyIn('newest', '+33176111111', now)).toBe('unknown');
});

it('forgets calls as time goes by', () => {
  const calls = grouped([
    { number: '', cells: cellsOf(callRow(aCall({ status: 'done', startedAt: now - 60 }), now)) },
  ]);
  const text = historyTexts(calls, 'whole')[historyTextName('+33611223344')];
  expect(historyIn(text, '+33611223344', now)).toMatchObject({ recentCalls: 1 });
  expect(historyIn(text, '+33611223344', now + 30 * day)).toBe('none');
});

it('has a text for every number', () => {
  expect(historyTextNames).toContain(historyTextName('+33176111111'));
  expect(Object.keys(historyTexts(new Map(), 'whole'))).toEqual(historyTextNames);
});
