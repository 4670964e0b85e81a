import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import { foldCalls, type Ledger } from '../../../src/domain/calls/fold';
import type { KnownCall } from '../../../src/domain/calls/merge-calls';
import { toRecentCall } from '../../../src/domain/calls/recent-call';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const since = now - 1_620;
const empty: Ledger = { open: new Map(), recent: new Map() };
const ids = (calls: readonly KnownCall[]): number[] => calls.map(({ call }) => call.id);
const known = (call: Call): KnownCall => ({ call, asOf: now - 60 });

/** Folds what a poll brought. */
const fold = (ledger: Ledger, calls: readonly Call[]) =>
  foldCalls(ledger, { calls, readAt: now, since });
const knowing = (...calls: Call[]): Ledger => fold(empty, calls).ledger;
const over = (call: Call): Call => ({ ...call, status: 'done', endedAt: now });

test('an open call stays open, a finished one goes to the log once', () => {
  const waiting = aCall();
  const first = fold(empty, [waiting, aMissedCall({ id: 5 })]);
  expect([...first.ledger.open.keys()]).toEqual([waiting.id]);
  expect(ids(first.finished)).toEqual([5]);
  expect(fold(first.ledger, [waiting, aMissedCall({ id: 5 })]).finished).toEqual([]);
});

test('a call that ends moves from open to the log', () => {
  const call = anAnsweredCall();
  const { ledger, finished } = fold(knowing(call), [over(call)]);
  expect(ledger.open.size).toBe(0);
  expect(ids(finished)).toEqual([call.id]);
});

test('a conversation longer than the period is logged when it ends, and only then', () => {
  const call = anAnsweredCall({ startedAt: since - 3_000 });
  const open: Ledger = { open: new Map([[call.id, known(call)]]), recent: new Map() };
  expect(ids(fold(open, [over(call)]).finished)).toEqual([call.id]);
  expect(fold(empty, [over(call)]).finished).toEqual([]);
});

test('a caller who waits longer than anything is remembered is found all the same', () => {
  const call = aCall({ startedAt: since - 3_000 });
  expect([...fold(empty, [call]).ledger.open.keys()]).toEqual([call.id]);
});

test('an open call that the log already holds is over: the run that logged it was killed', () => {
  const call = anAnsweredCall();
  const logged = new Map([[call.id, toRecentCall(over(call))]]);
  const killed: Ledger = { open: new Map([[call.id, known(call)]]), recent: logged };
  const { ledger, finished } = fold(killed, []);
  expect(ledger.open.size).toBe(0);
  expect(finished).toEqual([]);
});

test('a call that is over never opens again, however late an old page comes', () => {
  const call = anAnsweredCall();
  const { ledger } = fold(knowing(over(call)), [call]);
  expect(ledger.open.size).toBe(0);
});

test('a contact once known is kept when Aircall sends none', () => {
  const call = anAnsweredCall({ contactName: 'Marie Dupont' });
  const { contactName, ...rest } = over(call);
  const [logged] = fold(knowing(call), [{ ...rest, contactName: undefined }]).finished;
  expect(logged?.call.contactName).toBe(contactName);
});

test('calls from before what is remembered are forgotten', () => {
  const old = aMissedCall({ startedAt: since - 1 });
  const kept: Ledger = { open: new Map(), recent: new Map([[old.id, toRecentCall(old)]]) };
  expect(fold(kept, []).ledger.recent.size).toBe(0);
});

test('folding in any portions logs every finished call exactly once', () => {
  const calls = fc.array(fc.record({ id: fc.integer({ min: 1, max: 30 }), isOver: fc.boolean() }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(calls, fc.integer({ min: 1, max: 10 }), (sequence, portion) => {
      const logged: number[] = [];
      let ledger = empty;
      for (let at = 0; at < sequence.length; at += portion) {
        const page = sequence.slice(at, at + portion).map(({ id, isOver }) => {
          const call = anAnsweredCall({ id });
          return isOver ? over(call) : call;
        });
        const folded = fold(ledger, page);
        logged.push(...ids(folded.finished));
        ledger = folded.ledger;
      }
      const ended = new Set(sequence.filter(({ isOver }) => isOver).map(({ id }) => id));
      expect([...logged].sort()).toEqual([...ended].sort());
      expect([...ledger.open.keys()].filter((id) => ended.has(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['as soon as its last delivery came', { hasStart: true, hasEnd: true }, 5, 1],
  ['not while its last delivery may still come', { hasStart: true, hasEnd: false }, 89, 0],
  ['all the same when that does not come', { hasStart: true, hasEnd: false }, 90, 1],
])('a call webhooks tell of is logged %s', (_, flags, endedAgo, logged) => {
  const trail = { rings: [], declines: [], ...flags };
  const call = anAnsweredCall({ startedAt: now - 200, trail });
  const done: Call = { ...call, status: 'done', endedAt: now - endedAgo };
  const open: Ledger = { open: new Map([[call.id, known(call)]]), recent: new Map() };
  const { trail: _trail, ...read } = done;
  expect(fold(open, [read]).finished).toHaveLength(logged);
});

test('what webhooks should have told half a minute ago is counted as corrected', () => {
  const call = anAnsweredCall({ startedAt: now - 200 });
  const late = { ...call, status: 'done' as const, endedAt: now - 31 };
  const fresh = { ...call, status: 'done' as const, endedAt: now - 5 };
  const open: Ledger = { open: new Map([[call.id, known(call)]]), recent: new Map() };
  expect(fold(open, [late]).corrected).toBe(1);
  expect(fold(open, [fresh]).corrected).toBe(0);
  expect(fold(open, [call]).corrected).toBe(0);
});
