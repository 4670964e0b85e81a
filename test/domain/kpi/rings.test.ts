import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import { factTeller } from '../../../src/domain/kpi/memory';
import { ringsOf } from '../../../src/domain/kpi/rings';
import { agentWaitStart, waitStart } from '../../../src/domain/kpi/wait-from';
import { aCall } from '../../builders/calls';
import { now } from '../../builders/now';

const startedAt = now - 600;

/** `[agent, seconds from the start]` of each ring and decline; what is not said does not matter. */
interface Story {
  readonly rings: readonly (readonly [number, number])[];
  readonly declines?: readonly (readonly [number, number])[];
  readonly answered?: number;
  readonly ended?: number;
  readonly by?: number;
  readonly reason?: string;
}

const touches = (some: Story['rings'] = []) =>
  some.map(([userId, after]) => ({ userId, name: `Agent ${userId}`, at: startedAt + after }));

const told = ({ rings, declines, answered, ended, by, reason }: Story): Call =>
  aCall({
    direction: 'inbound',
    status: ended === undefined ? (answered === undefined ? 'initial' : 'answered') : 'done',
    startedAt,
    answeredAt: answered === undefined ? undefined : startedAt + answered,
    endedAt: ended === undefined ? undefined : startedAt + ended,
    missedReason: reason,
    user: by === undefined ? undefined : { id: by, name: `Agent ${by}` },
    trail: { rings: touches(rings), declines: touches(declines), hasStart: true, hasEnd: true },
  });

/** Rings as `agent: seconds fate`. */
const read = (call: Call) =>
  ringsOf(call)?.map(({ userId, seconds, fate }) => `${userId}: ${seconds} ${fate}`);

test.each<[string, Story, string[]]>([
  ['one agent takes it', { rings: [[1, 10]], answered: 15, ended: 90, by: 1 }, ['1: 5 answered']],
  [
    'one lets it ring, the next one takes it',
    {
      rings: [
        [1, 0],
        [2, 25],
      ],
      answered: 30,
      ended: 90,
      by: 2,
    },
    ['1: 25 notPickedUp', '2: 5 answered'],
  ],
  [
    'one declines, the next one takes it',
    {
      rings: [
        [1, 0],
        [2, 25],
      ],
      declines: [[1, 4]],
      answered: 30,
      by: 2,
    },
    ['1: 4 declined', '2: 5 answered'],
  ],
  [
    'of three at once one takes it',
    {
      rings: [
        [1, 8],
        [2, 8],
        [3, 9],
      ],
      answered: 14,
      by: 2,
    },
    ['1: 6 elsewhere', '2: 6 answered', '3: 5 elsewhere'],
  ],
  [
    'of three at once one declines and nobody takes it',
    {
      rings: [
        [1, 8],
        [2, 8],
        [3, 8],
      ],
      declines: [[3, 10]],
      ended: 40,
      reason: 'agents_did_not_answer',
    },
    ['1: 32 notPickedUp', '2: 32 notPickedUp', '3: 2 declined'],
  ],
  [
    'it rings twice on the same agent, who takes it then',
    {
      rings: [
        [1, 0],
        [1, 45],
      ],
      answered: 50,
      by: 1,
    },
    ['1: 45 notPickedUp', '1: 5 answered'],
  ],
  [
    'who declined first may take it later',
    {
      rings: [
        [1, 0],
        [1, 45],
      ],
      declines: [[1, 3]],
      answered: 50,
      by: 1,
    },
    ['1: 3 declined', '1: 5 answered'],
  ],
  [
    'somebody else is rung too before the agent takes it',
    {
      rings: [
        [1, 0],
        [2, 20],
      ],
      answered: 30,
      by: 1,
    },
    ['1: 30 answered', '2: 10 elsewhere'],
  ],
  [
    'it is handed over after the answer: the only one it rang on had answered',
    {
      rings: [
        [1, 0],
        [2, 60],
      ],
      answered: 5,
      ended: 200,
      by: 2,
    },
    ['1: 5 answered'],
  ],
  [
    'it is handed over to somebody whom it had rung on: the last ring before the answer counts',
    {
      rings: [
        [2, 0],
        [1, 25],
        [2, 90],
      ],
      answered: 30,
      ended: 200,
      by: 2,
    },
    ['2: 25 notPickedUp', '1: 5 answered'],
  ],
  [
    'nobody can tell which of two took it',
    {
      rings: [
        [1, 0],
        [2, 0],
      ],
      answered: 5,
      ended: 200,
      by: 9,
    },
    ['1: 5 elsewhere', '2: 5 elsewhere'],
  ],
  [
    'it still rings',
    {
      rings: [
        [1, 3],
        [2, 30],
      ],
    },
    ['1: 27 notPickedUp', '2: 0 open'],
  ],
  ['it rang on nobody', { rings: [], ended: 20, reason: 'abandoned_in_ivr' }, []],
  [
    'a decline that comes after the answer means nothing',
    {
      rings: [
        [1, 0],
        [2, 0],
      ],
      declines: [[1, 8]],
      answered: 5,
      by: 2,
    },
    ['1: 5 elsewhere', '2: 5 answered'],
  ],
])('%s', (_, story, expected) => expect(read(told(story))).toEqual(expected));

test.each<[string, Partial<Call>]>([
  ['webhooks told nothing', { trail: undefined as never }],
  ['its start is missing', { trail: { rings: [], declines: [], hasStart: false, hasEnd: true } }],
  ['its end is missing', { trail: { rings: [], declines: [], hasStart: true, hasEnd: false } }],
  ['it is outbound', { direction: 'outbound' }],
])('no rings are told when %s', (_, change) =>
  expect(ringsOf({ ...told({ rings: [[1, 0]], answered: 5, ended: 9, by: 1 }), ...change })).toBe(
    undefined,
  ),
);

const touch = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(100));
const story = fc
  .record({
    rings: fc.array(touch, { maxLength: 6 }).map((some) => some.sort((a, b) => a[1] - b[1])),
    declines: fc.array(touch, { maxLength: 3 }).map((some) => some.sort((a, b) => a[1] - b[1])),
    answered: fc.option(fc.nat(120), { nil: undefined }),
    ended: fc.option(fc.integer({ min: 120, max: 300 }), { nil: undefined }),
    by: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ answered, ended, ...rest }): Story => {
    return {
      ...rest,
      ...(answered !== undefined && { answered }),
      ...(ended !== undefined && { ended }),
    };
  });

test('whatever happens, a ring lasts no longer than the call rings, and one at most is answered', () => {
  fc.assert(
    fc.property(story, (each) => {
      const rings = ringsOf(told(each)) ?? [];
      const end = each.answered ?? each.ended ?? 100;
      for (const { after, seconds } of rings) {
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(after + seconds).toBeLessThanOrEqual(Math.max(end, 100));
      }
      const answered = rings.filter(({ fate }) => fate === 'answered').length;
      expect(answered).toBeLessThanOrEqual(each.answered === undefined ? 0 : 1);
      const isOver = each.answered !== undefined || each.ended !== undefined;
      expect(isOver && rings.some(({ fate }) => fate === 'open')).toBe(false);
    }),
  );
});

describe('the published example: 25 s on one agent, 5 s on the next', () => {
  const tell = factTeller([]);
  const call = tell(
    told({
      rings: [
        [1, 40],
        [2, 65],
      ],
      answered: 70,
      ended: 200,
      by: 2,
    }),
  );
  const target = 20;

  test.each([
    ['from the start of the call', 'start', 70, 70],
    ['from the first ring', 'ring', 30, 5],
  ] as const)('%s', (_, waitFrom, ofNumber, ofAgent) => {
    const answeredAt = startedAt + 70;
    expect(answeredAt - waitStart(call, waitFrom)).toBe(ofNumber);
    expect(answeredAt - agentWaitStart(call, waitFrom)).toBe(ofAgent);
  });

  test('late for the number, in time for the agent', () =>
    expect([30 <= target, 5 <= target]).toEqual([false, true]));

  test('without rings every wait begins with the call', () => {
    const { rings: _, ...plain } = call;
    expect([waitStart(plain, 'ring'), agentWaitStart(plain, 'ring')]).toEqual([
      startedAt,
      startedAt,
    ]);
  });
});
