import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import { foldCalls, type Ledger } from '../../../src/domain/calls/fold';
import { toRecentCall } from '../../../src/domain/calls/recent-call';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const since = now - 1_620;
const empty: Ledger = { open: new Map(), recent: new Map() };
const ids = (calls: readonly Call[]): number[] => calls.map((call) => call.id);
const knowing = (...calls: Call[]): Ledger => foldCalls(empty, calls, since).ledger;
const over = (call: Call): Call => ({ ...call, status: 'done', endedAt: now });

test('an open call stays open, a finished one goes to the log once', () => {
  const waiting = aCall();
  const first = foldCalls(empty, [waiting, aMissedCall({ id: 5 })], since);
  expect([...first.ledger.open.keys()]).toEqual([waiting.id]);
  expect(ids(first.finished)).toEqual([5]);
  expect(foldCalls(first.ledger, [waiting, aMissedCall({ id: 5 })], since).finished).toEqual([]);
});

test('a call that ends moves from open to the log', () => {
  const call = anAnsweredCall();
  const { ledger, finished } = foldCalls(knowing(call), [over(call)], since);
  expect(ledger.open.size).toBe(0);
  expect(ids(finished)).toEqual([call.id]);
});

test('a conversation longer than the period is logged when it ends, and only then', () => {
  const call = anAnsweredCall({ startedAt: since - 3_000 });
  const open: Ledger = { open: new Map([[call.id, call]]), recent: new Map() };
  expect(ids(foldCalls(open, [over(call)], since).finished)).toEqual([call.id]);
  expect(foldCalls(empty, [over(call)], since).finished).toEqual([]);
});

test('a caller who waits longer than anything is remembered is found all the same', () => {
  const call = aCall({ startedAt: since - 3_000 });
  expect([...foldCalls(empty, [call], since).ledger.open.keys()]).toEqual([call.id]);
});

test('an open call that the log already holds is over: the run that logged it was killed', () => {
  const call = anAnsweredCall();
  const logged = new Map([[call.id, toRecentCall(over(call))]]);
  const killed: Ledger = { open: new Map([[call.id, call]]), recent: logged };
  const { ledger, finished } = foldCalls(killed, [], since);
  expect(ledger.open.size).toBe(0);
  expect(finished).toEqual([]);
});

test('a call that is over never opens again, however late an old page comes', () => {
  const call = anAnsweredCall();
  const { ledger } = foldCalls(knowing(over(call)), [call], since);
  expect(ledger.open.size).toBe(0);
});

test('a contact once known is kept when Aircall sends none', () => {
  const call = anAnsweredCall({ contactName: 'Marie Dupont' });
  const { contactName, ...rest } = over(call);
  const [logged] = foldCalls(knowing(call), [{ ...rest, contactName: undefined }], since).finished;
  expect(logged?.contactName).toBe(contactName);
});

test('calls from before what is remembered are forgotten', () => {
  const old = aMissedCall({ startedAt: since - 1 });
  const kept: Ledger = { open: new Map(), recent: new Map([[old.id, toRecentCall(old)]]) };
  expect(foldCalls(kept, [], since).ledger.recent.size).toBe(0);
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
        const folded = foldCalls(ledger, page, since);
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
