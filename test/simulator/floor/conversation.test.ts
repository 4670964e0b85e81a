import fc from 'fast-check';
import { presenceOf } from '../../../simulator/account/presence';
import { hiddenCaller } from '../../../simulator/floor/callers';
import { receiveCall } from '../../../simulator/floor/inbound';
import { placeCall } from '../../../simulator/floor/outbound';
import type { CallScript } from '../../../simulator/floor/visit';
import { type Stage, stage } from './stage';

const talk: CallScript = {
  welcomeSeconds: 2,
  patienceSeconds: 600,
  talkSeconds: 30,
  isTransferred: false,
};

/** The first seed on which the agent picks up and no hold or note gets between. */
function answeredCall(script: CallScript = talk, users = 1, seeds = 60): Stage {
  for (let seed = 1; seed < seeds; seed += 1) {
    const on = stage({ users, seed });
    receiveCall(on.floor, { number: on.number, caller: hiddenCaller, script });
    on.floor.agenda.runUntil(on.floor.now + 14);
    if (on.floor.calls.all[0]?.status === 'answered') return on;
  }
  throw new Error('Nobody picks up.');
}

test('an answered inbound call is told in the order and with the timing of a real floor', () => {
  const on = answeredCall();
  const call = on.floor.calls.all[0];
  const answered = (call?.answeredAt ?? 0) - (call?.startedAt ?? 0);
  on.floor.agenda.runUntil(on.floor.now + 200);
  const core = on.told().filter((line) => !/tagged|commented|assets|ivr/.test(line));
  const over = answered + 30;
  expect(core).toEqual([
    'call.created +0',
    'call.ringing_on_agent +2',
    `call.answered +${answered}`,
    `call.hungup +${over}`,
    `user.wut_start +${over}`,
    `user.wut_end +${over + 15}`,
    `call.ended +${over + 30}`,
  ]);
});

test('the agent is in the call, then wraps up for the wrap-up time, then is available', () => {
  const on = answeredCall();
  const agent = on.users[0];
  if (!agent) throw new Error('No agent.');
  const endsAt = (on.floor.calls.all[0]?.answeredAt ?? 0) + 30;
  const words = [endsAt - 1, endsAt, endsAt + 14, endsAt + 15].map((at) => {
    on.floor.agenda.runUntil(at);
    return presenceOf(agent, at);
  });
  expect(words).toEqual(['in_call', 'after_call_work', 'after_call_work', 'available']);
});

test('a transfer keeps its two ends, and the call belongs to whoever took it', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const on = stage({ users: 3, seed });
      const script = { ...talk, talkSeconds: 100, isTransferred: true };
      const call = receiveCall(on.floor, { number: on.number, caller: hiddenCaller, script });
      on.floor.agenda.runUntil(on.floor.now + 800);
      const moves = on.events.filter(({ kind }) => kind === 'call.transferred');
      if (moves.length === 0) return;
      expect(call.transferredById).not.toBe(call.transferredToId);
      const failed = on.events.some(({ kind }) => kind === 'call.unsuccessful_transfer');
      outcomes.add(failed ? 'failed' : 'taken');
      if (failed) expect(call.userId).toBe(call.transferredById);
      else expect(call.userId).not.toBe(call.transferredById);
      expect(on.users.every((user) => user.currentCallId === undefined)).toBe(true);
      expect(on.users.every((user) => user.ringingCallId === undefined)).toBe(true);
    }),
  );
  expect([...outcomes].sort()).toEqual(['failed', 'taken']);
});

test.each([
  [true, ['call.created +2', 'call.answered +5', 'call.hungup +25', 'call.ended +55']],
  [false, ['call.created +2', 'call.hungup +5', 'call.ended +35']],
])('an outbound call, answered: %s', (isAnswered, wanted) => {
  const on = stage({ users: 1, wrapUpSeconds: 0 });
  const agent = on.users[0];
  if (!agent) throw new Error('No agent.');
  const script = { isAnswered, patienceSeconds: 5, talkSeconds: 20 };
  const call = placeCall(on.floor, { agent, number: on.number, callee: hiddenCaller, script });
  expect(presenceOf(agent, on.floor.now)).toBe('in_call');
  on.floor.agenda.runUntil(on.floor.now + 200);
  expect(on.told().filter((line) => !/tagged|commented|assets/.test(line))).toEqual(wanted);
  expect(call).toMatchObject({ status: 'done', userId: agent.id, missedReason: undefined });
  expect(presenceOf(agent, on.floor.now)).toBe('available');
});
