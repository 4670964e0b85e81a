import fc from 'fast-check';
import { isFree, presenceOf } from '../../../simulator/account/presence';
import { type Call, isLive } from '../../../simulator/floor/call';
import { hiddenCaller } from '../../../simulator/floor/callers';
import { receiveCall } from '../../../simulator/floor/inbound';
import type { Strategy } from '../../../simulator/floor/orders';
import { sendOn } from '../../../simulator/floor/send-on';
import { sendOutside } from '../../../simulator/floor/send-outside';
import { type Stage, stage } from './stage';

type Wish =
  | { readonly kind: 'user'; readonly index: number }
  | { readonly kind: 'team'; readonly strategy: Strategy }
  | { readonly kind: 'outside' };

const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant('user' as const), index: fc.nat(5) }),
  fc.record({
    kind: fc.constant('team' as const),
    strategy: fc.constantFrom<Strategy>('simultaneous', 'random', 'longest_idle'),
  }),
  fc.constant({ kind: 'outside' as const }),
);

const plays = fc.record({
  seed: fc.nat(),
  users: fc.integer({ min: 1, max: 6 }),
  away: fc.nat(2),
  /** Seconds after the one before, on which call, whereto. */
  asks: fc.array(fc.tuple(fc.nat(14), fc.nat(2), wishes), { minLength: 2, maxLength: 8 }),
});

/** What rang before the newest transfer of a call. */
const rungBefore = new WeakMap<Call, number>();

function ask(on: Stage, call: Call, wish: Wish): void {
  if (!isLive(call)) return;
  rungBefore.set(call, call.rings.length);
  const fresh = { asked: {}, status: 204, refusal: undefined, takenBy: undefined };
  const transfer = { ...fresh, at: on.floor.now, outcome: 'ringing' as const };
  const [team] = on.floor.account.teams;
  const user = wish.kind === 'user' ? on.users[wish.index % on.users.length] : undefined;
  if (wish.kind === 'outside') {
    if (call.status === 'initial')
      sendOutside(on.floor, call, { transfer, digits: '+33639980000' });
  } else if (user)
    sendOn(on.floor, call, {
      transfer: { ...transfer, asked: { user_id: user.id } },
      to: { kind: 'user', user },
    });
  else if (wish.kind === 'team' && team)
    sendOn(on.floor, call, { transfer, to: { ...wish, team } });
}

const order = ['call.created', 'call.answered', 'call.hungup', 'call.ended'];

test('however often calls are sent on, each ends once, in legal order, and every agent is free again', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(plays, ({ seed, users, away, asks }) => {
      const on = stage({ users, seed });
      for (const user of on.users.slice(0, away)) user.isConnected = false;
      const calls = [0, 1, 2].map(() =>
        receiveCall(on.floor, {
          number: on.number,
          caller: hiddenCaller,
          script: { isTransferred: false },
        }),
      );
      for (const [seconds, index, wish] of asks) {
        on.floor.agenda.runUntil(on.floor.now + seconds);
        const call = calls[index];
        if (call) ask(on, call, wish);
        const busy = on.users.filter((user) => presenceOf(user, on.floor.now) === 'in_call');
        const talkers = calls.filter((one) => isLive(one)).map(({ userId }) => userId);
        expect(busy.map(({ id }) => id).sort()).toEqual(
          talkers.filter((id) => id !== undefined).sort(),
        );
      }
      on.floor.agenda.runUntil(on.floor.now + 7200);
      for (const call of calls) {
        const told = on.events.filter((event) => 'call' in event && event.call === call);
        const main = told.map(({ kind }) => kind).filter((kind) => order.includes(kind));
        const wanted = call.answeredAt === undefined ? order.filter((_, i) => i !== 1) : order;
        expect(main).toEqual(wanted);
        const last = told.findIndex(({ kind }) => kind === 'call.hungup');
        const late = told.slice(last + 1).map(({ kind }) => kind);
        expect(late.filter((kind) => /ring|transfer|declined|hold/.test(kind))).toEqual([]);
        expect(call).toMatchObject({ status: 'done', phase: 'over' });
        if (call.answeredAt !== undefined) expect(call.missedReason).toBeUndefined();
        expect(call.rings.every(({ outcome }) => outcome !== 'open')).toBe(true);
        for (const { outcome } of call.transfers) outcomes.add(outcome);
        const failed = told.filter(({ kind }) => kind === 'call.unsuccessful_transfer');
        expect(failed.length).toBeLessThanOrEqual(call.transfers.length);
        const target = call.transfers.at(-1)?.asked.user_id;
        const rungAfter = call.rings.slice(rungBefore.get(call) ?? 0).map(({ userId }) => userId);
        if (target !== undefined) expect(rungAfter.filter((id) => id !== target)).toEqual([]);
      }
      expect(on.floor.queue).toEqual([]);
      for (const user of on.users.slice(away)) expect(isFree(user, on.floor.now)).toBe(true);
    }),
  );
  const often = ['answered', 'not answered', 'not available', 'sent on again'];
  expect([...outcomes]).toEqual(expect.arrayContaining(often));
});

test('a waiting call stops ringing where it rings, and the freed agent takes the next caller', () => {
  const on = stage({ users: 2, seed: 5 });
  const script = { welcomeSeconds: 1, patienceSeconds: 300, isIgnored: true };
  const [first, second] = [0, 1].map(() =>
    receiveCall(on.floor, { number: on.number, caller: hiddenCaller, script }),
  );
  const [, away] = on.users;
  if (!first || !second || !away) throw new Error('no call or user');
  away.isConnected = false;
  on.floor.agenda.runUntil(on.floor.now + 1);
  expect([first.rings.length, second.rings.length]).toEqual([1, 0]);
  away.isConnected = true;
  ask(on, first, { kind: 'user', index: 1 });
  expect(first.rings.map(({ userId, outcome }) => [userId, outcome])).toEqual([
    [on.users[0]?.id, 'lost'],
    [away.id, 'open'],
  ]);
  expect(second.rings.map(({ userId }) => userId)).toEqual([on.users[0]?.id]);
});

test.each([
  ['waits', undefined],
  ['is talked on', 20],
])('a call that %s and was sent to somebody absent can still be sent on', (_, talkAfter) => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const on = stage({ users: 3, seed });
    const [first, away, other] = on.users;
    if (!first || !away || !other) throw new Error('no users');
    away.isConnected = false;
    on.number.userIds = [first.id];
    const script = { isTransferred: false, isTaken: true, talkSeconds: 300, patienceSeconds: 300 };
    const welcomeSeconds = talkAfter === undefined ? 200 : 1;
    const call = receiveCall(on.floor, {
      ...{ number: on.number, caller: hiddenCaller },
      script: { ...script, welcomeSeconds },
    });
    on.floor.agenda.runUntil(on.floor.now + (talkAfter ?? 1));
    ask(on, call, { kind: 'user', index: 1 });
    on.floor.agenda.runUntil(on.floor.now + 3);
    ask(on, call, { kind: 'user', index: 2 });
    on.floor.agenda.runUntil(on.floor.now + 60);
    expect(call).toMatchObject({ status: 'answered', userId: other.id });
    expect(call.transfers.map(({ outcome }) => outcome)).toEqual(['not available', 'answered']);
  }
});
