import fc from 'fast-check';
import type { CallEvent } from '../../../src/domain/calls/call-event';
import type { KnownCall } from '../../../src/domain/calls/merge-calls';
import { callRow } from '../../../src/domain/calls/row';
import type { InboxEntry } from '../../../src/domain/inbox/inbox-row';
import {
  type DeadReason,
  type FoldGround,
  foldDeliveries,
  oldestFoldedSeconds,
  type ReadDelivery,
} from '../../../src/domain/webhook/fold-deliveries';
import { anInboundLife } from '../../builders/call-life';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

const ground = (change: Partial<FoldGround> = {}): FoldGround => ({
  open: new Map(),
  isLogged: () => false,
  seen: new Set(),
  now,
  ...change,
});

const deliver = (event: CallEvent, change: Partial<InboxEntry> = {}): ReadDelivery => ({
  event,
  entry: {
    receivedAt: event.at + 1,
    version: '1.0.0',
    key: `${event.name} ${event.call.id} ${event.at} ${event.call.user?.id ?? ''}`,
    event: event.name,
    callId: event.call.id,
    json: '{}',
    ...change,
  },
});

const created = (change: Partial<CallEvent> = {}): CallEvent => ({
  name: 'call.created',
  at: now - 5,
  call: aCall(),
  ...change,
});

test.each<[DeadReason, ReadDelivery]>([
  ['too-long', deliver(created(), { json: '' })],
  ['unknown-event', deliver(created(), { event: 'call.teleported' })],
  ['unreadable', { ...deliver(created()), event: undefined }],
  ['unreadable', { ...deliver(created(), { event: '' }), event: undefined }],
  ['too-old', deliver(created({ at: now - oldestFoldedSeconds - 1 }))],
])('a delivery that is %s is a dead letter', (reason, delivery) => {
  const { dead, open } = foldDeliveries(ground(), [delivery]);
  expect(dead.map((letter) => letter.reason)).toEqual([reason]);
  expect(open.size).toBe(0);
});

test('a call seen with another direction is a dead letter; the call stays as it was', () => {
  const call = aCall();
  const open = new Map<number, KnownCall>([[call.id, { call, asOf: now - 5 }]]);
  const odd = created({ at: now, call: { ...call, direction: 'outbound' } });
  const folded = foldDeliveries(ground({ open }), [deliver(odd)]);
  expect(folded.dead.map(({ reason }) => reason)).toEqual(['other-direction']);
  expect(folded.open).toEqual(open);
});

test('an event of presence is counted and changes no call', () => {
  const presence = { ...deliver(created(), { event: 'user.opened.v2' }), event: undefined };
  const folded = foldDeliveries(ground(), [presence]);
  expect(folded.counts.get('user.opened.v2')).toBe(1);
  expect([folded.open.size, folded.dead.length]).toEqual([0, 0]);
});

test('a delivery of an earlier batch is a duplicate', () => {
  const delivery = deliver(created());
  const { keys } = foldDeliveries(ground(), [delivery]);
  const again = foldDeliveries(ground({ seen: new Set(keys) }), [delivery]);
  expect([again.duplicates, again.open.size]).toEqual([1, 0]);
});

test('what comes after a call was logged is a late fact of it', () => {
  const { events } = anInboundLife({ rings: [1], answeredBy: 1, isTagged: true });
  const commented = events.filter(({ name }) => name === 'call.commented');
  const folded = foldDeliveries(
    ground({ isLogged: () => true }),
    commented.map((e) => deliver(e)),
  );
  expect([...folded.late.values()].flat()).toEqual(commented);
  expect(folded.finished).toEqual([]);
});

test('a call that was hung up is no row of the log before its record is complete', () => {
  const { events } = anInboundLife({ rings: [1], answeredBy: 1 });
  const early = events.filter(({ name }) => name !== 'call.ended');
  expect(
    foldDeliveries(
      ground(),
      early.map((e) => deliver(e)),
    ).finished,
  ).toEqual([]);
  expect(
    foldDeliveries(
      ground(),
      events.map((e) => deliver(e)),
    ).finished,
  ).toHaveLength(1);
});

test('in batches of any size, doubled and out of order, each call is logged once and whole', () => {
  const lives = [1, 2, 3].map((user) => anInboundLife({ rings: [user, 9], answeredBy: user }));
  const events = lives.flatMap((life) => life.events);
  const order = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 });
  const whole = lives
    .map(
      ({ events: life }) =>
        foldDeliveries(
          ground(),
          life.map((e) => deliver(e)),
        ).finished[0],
    )
    .map((known) => known && callRow(known.call, known.asOf));

  fc.assert(
    fc.property(order, fc.integer({ min: 1, max: 12 }), (sequence, size) => {
      const logged = new Map<number, KnownCall>();
      const lateEvents: CallEvent[] = [];
      let open: ReadonlyMap<number, KnownCall> = new Map();
      for (let at = 0; at < sequence.length; at += size) {
        const batch = sequence.slice(at, at + size).map((event) => deliver(event));
        const isLogged = (id: number) => logged.has(id);
        const folded = foldDeliveries(ground({ open, isLogged }), batch);
        for (const known of folded.finished) {
          expect(logged.has(known.call.id)).toBe(false);
          logged.set(known.call.id, known);
        }
        lateEvents.push(...[...folded.late.values()].flat());
        open = folded.open;
      }
      for (const event of lateEvents) {
        const known = logged.get(event.call.id);
        const { open: after, finished } = foldDeliveries(
          ground({ open: new Map(known ? [[event.call.id, known]] : []) }),
          [deliver(event)],
        );
        const next = finished[0] ?? [...after.values()][0];
        if (next) logged.set(event.call.id, next);
      }
      const rows = [...logged.values()]
        .sort((a, b) => a.call.id - b.call.id)
        .map(({ call, asOf }) => callRow(call, asOf));
      expect(rows).toEqual(whole);
    }),
    { numRuns: 150 },
  );
});
