import fc from 'fast-check';
import { applyCallEvent, type CallEvent } from '../../../src/domain/calls/call-event';
import type { KnownCall } from '../../../src/domain/calls/merge-calls';
import { mergeCalls } from '../../../src/domain/calls/merge-calls';
import { callRow, readCallRow } from '../../../src/domain/calls/row';
import { callHeader } from '../../../src/domain/sheets/headers';
import { anInboundLife, type Life } from '../../builders/call-life';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

const fold = (events: readonly CallEvent[], known?: KnownCall): KnownCall | undefined =>
  events.reduce<KnownCall | undefined>(applyCallEvent, known);

const cell = (known: KnownCall | undefined, column: (typeof callHeader)[number]) =>
  known && callRow(known.call, known.asOf)[callHeader.indexOf(column)];

const row = (known: KnownCall | undefined) => known && callRow(known.call, known.asOf);

const webhookOnly = ['Rings', 'Declined', 'Source', 'Updated'].map((name) =>
  callHeader.indexOf(name as (typeof callHeader)[number]),
);
const factsOf = (known: KnownCall | undefined) =>
  row(known)?.filter((_, at) => !webhookOnly.includes(at));

/** The call as the API has it once all is over. */
const reconcile = (known: KnownCall | undefined, { truth }: Life): KnownCall =>
  mergeCalls(known, { call: truth, asOf: truth.startedAt + 3_600 });

test('the life of a call ends in one row that tells it all', () => {
  const known = fold(anInboundLife({ rings: [456, 457], declinedBy: 456, answeredBy: 457 }).events);
  expect(cell(known, 'Outcome')).toBe('answered');
  expect(cell(known, 'User ID')).toBe('457');
  expect(cell(known, 'Rings')).toBe('Agent 456 #456 +2 s, Agent 457 #457 +3 s');
  expect(cell(known, 'Declined')).toBe('Agent 456 #456 +4 s');
  expect(cell(known, 'Source')).toBe('webhooks');
});

test('a call that only rings on an agent has nobody who talks', () => {
  const { events } = anInboundLife({ rings: [456], answeredBy: undefined });
  const known = fold(events.slice(0, 2));
  expect(known?.call.user).toBeUndefined();
  expect(known?.call.trail?.rings.map(({ userId }) => userId)).toEqual([456]);
});

test.each([
  ['first', 'webhooks, start missing', (all: readonly CallEvent[]) => all.slice(1)],
  ['last', 'webhooks, end missing', (all: readonly CallEvent[]) => all.filter(notEnded)],
  [
    'first and last',
    'webhooks, start and end missing',
    (all: readonly CallEvent[]) => all.slice(1).filter(notEnded),
  ],
])('when the %s delivery is lost, the row says so', (_, source, lose) => {
  const life = anInboundLife({ rings: [456], answeredBy: 456 });
  const known = reconcile(fold(lose(life.events)), life);
  expect(cell(known, 'Source')).toBe(source);
  expect(cell(known, 'Rings')).toMatch(/, incomplete$/);
});

function notEnded({ name }: CallEvent): boolean {
  return name !== 'call.ended';
}

test('a call only polling knows tells nothing of rings', () => {
  const known = { call: aCall(), asOf: now };
  expect([cell(known, 'Rings'), cell(known, 'Source')]).toEqual(['', 'API']);
});

test('what an account leaves out is kept: a contact, a transfer to outside, a sound file', () => {
  const told = {
    contactName: 'Marie Dupont',
    transferredTo: '+33 1 99 00 11 22',
    hasVoicemail: true,
    asset: 'https://assets.aircall.io/calls/1/voicemail',
  };
  const call = aCall(told);
  const silent = { ...aCall({ id: call.id }), startedAt: call.startedAt };
  const known = mergeCalls({ call, asOf: now }, { call: silent, asOf: now + 60 });
  expect(known.call).toMatchObject(told);
});

const lives = fc
  .record({
    rings: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    isDeclined: fc.boolean(),
    isAnswered: fc.boolean(),
    isTransferred: fc.boolean(),
    isTagged: fc.boolean(),
    hasLaggard: fc.boolean(),
    contact: fc.option(fc.constant('Marie Dupont'), { nil: undefined }),
  })
  .map(({ rings, isDeclined, isAnswered, ...rest }) =>
    anInboundLife({
      rings,
      declinedBy: isDeclined ? rings[0] : undefined,
      answeredBy: isAnswered ? rings.at(-1) : undefined,
      ...rest,
    }),
  );

const shuffledLife = lives.chain((life) => {
  const doubled = [...life.events, ...life.events];
  return fc.record({
    life: fc.constant(life),
    order: fc.shuffledSubarray(doubled, { minLength: 1 }),
  });
});

test('in any order, doubled and cut short, one reconcile ends in the truth', () => {
  fc.assert(
    fc.property(shuffledLife, ({ life, order }) => {
      expect(factsOf(reconcile(fold(order), life))).toEqual(factsOf(reconcile(undefined, life)));
    }),
    { numRuns: 300 },
  );
});

test('all events in any order and number end in the same row', () => {
  fc.assert(
    fc.property(shuffledLife, ({ life, order }) => {
      expect(row(fold([...order, ...life.events]))).toEqual(row(fold(life.events)));
    }),
    { numRuns: 300 },
  );
});

test('a late event never contradicts a later one already seen', () => {
  fc.assert(
    fc.property(shuffledLife, ({ order }) => {
      const ranks = { initial: 0, answered: 1, done: 2 };
      let known: KnownCall | undefined;
      let furthest = 0;
      for (const event of order) {
        known = applyCallEvent(known, event);
        furthest = Math.max(furthest, ranks[event.call.status]);
        expect(ranks[known.call.status]).toBe(furthest);
      }
    }),
    { numRuns: 300 },
  );
});

test('what a row keeps is enough to go on: a fold may stop anywhere', () => {
  fc.assert(
    fc.property(shuffledLife, fc.nat(30), ({ order }, cut) => {
      const half = fold(order.slice(0, cut));
      const kept = half && readCallRow(callRow(half.call, half.asOf));
      const resumed = kept && half ? { call: kept, asOf: half.asOf } : undefined;
      expect(row(fold(order.slice(cut), resumed))).toEqual(row(fold(order)));
    }),
    { numRuns: 300 },
  );
});
