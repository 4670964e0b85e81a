import { account, type Json, json } from '../builders';

const size = { users: 4, teams: 2, numbers: 1, seed: 3 };

/** A quiet account where everybody is free, and a caller who listens to the welcome. */
function desk(placed: Json = {}, switches = {}) {
  const made = account({ ...size, switches });
  for (const { id } of made.simulator.account.users) {
    made.send('POST', '/_simulator/users', { body: { id, availability: 'available' } });
  }
  const place = { welcomeSeconds: 60, talkSeconds: 40, isTaken: true, ...placed };
  const { id } = json(made.send('POST', '/_simulator/calls', { body: place })).call;
  const { users, teams } = made.simulator.account;
  const ask = (body: unknown, call = id) =>
    made.send('POST', `/v1/calls/${call}/transfers`, { body });
  return {
    ...{ ...made, id, ask, users, teams },
    user: users[0]?.id ?? 0,
    team: teams[0]?.id ?? 0,
    call: (): Json => made.get(`/v1/calls/${id}`).call,
    transfers: (): Json[] => made.get('/_simulator/transfers'),
  };
}

test('a waiting call that is sent to a user rings there, and belongs to them once they answer', () => {
  const { ask, user, call, transfers, advance, id } = desk();
  const answer = ask({ user_id: user });
  expect([answer.status, answer.body]).toEqual([204, '']);
  const at = '2026-11-20T09:00:00.000Z';
  expect(transfers()).toEqual([
    {
      ...{ call: id, at, target: { user_id: user }, status: 204, refusal: null },
      ...{ outcome: 'ringing', takenBy: null },
    },
  ]);
  expect(call()).toMatchObject({ status: 'initial', user: null, transferred_by: null });
  expect(call().transferred_to.id).toBe(user);
  advance(30);
  expect(call()).toMatchObject({ status: 'answered', user: { id: user } });
  expect(transfers()[0]).toMatchObject({ outcome: 'answered', takenBy: { id: user } });
});

const oneOnly = 'Only one of user_id, team_id or number parameters are allowed for each request';
const noStrategy = 'Invalid usage of dispatching strategy with user or external phone number';

test.each<[string, (d: ReturnType<typeof desk>) => unknown, number, string | RegExp]>([
  ['two targets', (d) => ({ user_id: d.user, team_id: d.team }), 400, oneOnly],
  ['no target', () => ({ comment: 'x' }), 400, oneOnly],
  ['an empty target', () => ({ user_id: null }), 400, oneOnly],
  [
    'a strategy for a user',
    (d) => ({ user_id: d.user, dispatching_strategy: 'random' }),
    400,
    noStrategy,
  ],
  [
    'a strategy for a number',
    () => ({ number: '+33639980000', dispatching_strategy: 'random' }),
    400,
    noStrategy,
  ],
  [
    'an unknown strategy',
    (d) => ({ team_id: d.team, dispatching_strategy: 'round' }),
    400,
    /must be one of/,
  ],
  ['a number with spaces', () => ({ number: '+33 6 39 98 00 00' }), 400, /E\.164/],
  ['an id that is none', () => ({ user_id: 'ann@x.example' }), 400, 'user_id must be an id'],
  ['an unknown user', () => ({ user_id: 7 }), 404, 'User with id 7 does not exist'],
  ['an unknown team', () => ({ team_id: '7' }), 404, 'Team with id 7 does not exist'],
])('%s is refused, and the call goes on as before', (_, body, status, words) => {
  const d = desk();
  const answer = d.ask(body(d));
  expect(answer.status).toBe(status);
  expect(json(answer).troubleshoot).toEqual(
    typeof words === 'string' ? words : expect.stringMatching(words),
  );
  expect(d.transfers()).toMatchObject([
    { status, outcome: 'refused', refusal: json(answer).troubleshoot },
  ]);
  expect(d.call().transferred_to).toBeNull();
});

test('ids may be texts', () => {
  const { ask, user, team } = desk();
  expect([ask({ user_id: String(user) }).status, ask({ team_id: String(team) }).status]).toEqual([
    204, 204,
  ]);
});

test('an unknown call is not found, the singular path neither; an unknown target by switch', () => {
  const { ask, send, id, user } = desk({}, { 'transfer.unknownTarget': '400' });
  expect(json(ask({ user_id: user }, 7)).troubleshoot).toBe('Call with id 7 does not exist');
  expect(send('POST', `/v1/calls/${id}/transfer`, { body: { user_id: user } }).status).toBe(404);
  expect(ask({ user_id: 7 }).status).toBe(400);
});

test('a call that is over is not transferred', () => {
  const { ask, user, advance } = desk({ patienceSeconds: 20 });
  advance(60);
  expect(json(ask({ user_id: user })).troubleshoot).toBe('Call already ended');
});

test.each([
  ['answered', { welcomeSeconds: 1 }],
  ['outbound', { direction: 'outbound', isAnswered: true }],
])('an %s call is not sent outside', (_, placed) => {
  const { ask, advance } = desk(placed);
  advance(30);
  expect(ask({ number: '+33639980000' }).status).toBe(400);
});

test('a call that an agent dials is not transferred before it is answered', () => {
  const { ask, user } = desk({ direction: 'outbound' });
  expect(ask({ user_id: user }).status).toBe(400);
});

test('a transfer to somebody who is not there ends as the number does: nobody was available', () => {
  const { ask, user, send, transfers, advance, call } = desk();
  send('POST', '/_simulator/users', { body: { id: user, availability: 'offline' } });
  expect(ask({ user_id: user }).status).toBe(204);
  expect(transfers()[0].outcome).toBe('not available');
  advance(60);
  expect(call()).toMatchObject({
    status: 'done',
    user: null,
    missed_call_reason: 'no_available_agent',
  });
  expect(call().transferred_to.id).toBe(user);
});

test('a caller who hangs up while it rings there is missed, and the transfer says so', () => {
  const { ask, user, transfers, advance, call } = desk({ patienceSeconds: 1 });
  ask({ user_id: user });
  advance(60);
  expect(transfers()[0]).toMatchObject({ outcome: 'caller hung up', takenBy: null });
  expect(call()).toMatchObject({ status: 'done', missed_call_reason: 'short_abandoned' });
});

test('a transfer to a team names its first user, and rings all who are free', () => {
  const { ask, team, teams, call, get, advance } = desk();
  const members = teams[0]?.userIds ?? [];
  expect(ask({ team_id: team }).status).toBe(204);
  expect(call().transferred_to.id).toBe(members[0]);
  expect(call().teams.map(({ id }: Json) => id)).toEqual([team]);
  const ringing = get('/_simulator/users').filter((user: Json) => user.ringing_call_id !== null);
  expect(ringing.map(({ id }: Json) => id)).toEqual(members);
  advance(60);
  expect(members).toContain(call().user.id);
});

test('who has been idle longest is rung first', () => {
  const { ask, team, teams, get, simulator } = desk();
  const members = teams[0]?.userIds ?? [];
  const idle = (id: number) => simulator.floor.user(id)?.idleSince ?? 0;
  const longest = [...members].sort((a, b) => idle(a) - idle(b))[0];
  ask({ team_id: team, dispatching_strategy: 'longest_idle' });
  const ringing = get('/_simulator/users').filter((user: Json) => user.ringing_call_id !== null);
  expect(ringing.map(({ id }: Json) => id)).toEqual([longest]);
});
