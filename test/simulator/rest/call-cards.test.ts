import { account, type Json, json } from '../builders';

const title = { type: 'title', text: 'Brasserie du Port', link: 'https://crm.example/7' };
const owner = { type: 'shortText', label: 'Owner', text: 'Ann' };

/** A quiet account of one agent, and a call from somebody. */
function desk(switches = {}, placed: Json = {}) {
  const made = account({ users: 1, teams: 1, numbers: 1, seed: 4, switches });
  const place = { welcomeSeconds: 2, talkSeconds: 20, ...placed };
  const { id } = json(made.send('POST', '/_simulator/calls', { body: place })).call;
  const push = (body: unknown, call = id) =>
    made.send('POST', `/v1/calls/${call}/insight_cards`, { body });
  const cards = (): Json[] => made.get('/_simulator/cards');
  return { ...made, id, push, cards };
}

test('a card is taken, and seen by whoever the call rings on; nothing but its lines is looked at', () => {
  const { push, cards, advance, id, simulator } = desk();
  const answer = push({ creationDate: 1_512_588_391_000, contents: [title, owner] });
  expect([answer.status, answer.body]).toEqual([201, '{}']);
  expect(cards()).toEqual([
    {
      call: id,
      at: '2026-11-20T09:00:00.000Z',
      lines: [title, owner],
      status: 201,
      shown: false,
      shownTo: [],
    },
  ]);
  advance(5);
  expect(cards()[0]).toMatchObject({
    shown: true,
    shownTo: [{ id: simulator.account.users[0]?.id }],
  });
});

test('somebody on whom a call rings twice has its card once', () => {
  const { push, cards, send, id, simulator } = desk();
  const user = simulator.account.users[0]?.id;
  push({ contents: [title] });
  for (const _ of [1, 2]) send('POST', `/v1/calls/${id}/transfers`, { body: { user_id: user } });
  expect(cards()[0].shownTo).toHaveLength(1);
});

test('a card for an outbound call is seen at once by who dials', () => {
  const { push, cards, simulator } = desk({}, { direction: 'outbound' });
  push({ contents: [title] });
  expect(cards()[0].shownTo).toMatchObject([{ id: simulator.account.users[0]?.id }]);
});

test.each<[string, unknown]>([
  ['no contents', {}],
  ['empty contents', { contents: [] }],
  ['contents that are no list', { contents: title }],
  ['a line that is none', { contents: ['title'] }],
  ['a line without type', { contents: [{ text: 'x' }] }],
  ['a line for a user', { contents: [{ type: 'user', text: 'x' }] }],
  ['a line without text', { contents: [{ type: 'title', title: 'x' }] }],
  ['a blank text', { contents: [{ type: 'title', text: '  ' }] }],
  ['a label that is no text', { contents: [{ ...owner, label: 7 }] }],
  ['a link that would run', { contents: [{ ...title, link: 'javascript:alert(1)' }] }],
  ['more than 10 KB', { contents: [{ ...title, text: 'x'.repeat(10_240) }] }],
])('a card with %s is refused in Aircall’s words and not kept', (_, body) => {
  const { push, cards } = desk();
  const answer = push(body);
  expect(answer.status).toBe(400);
  expect(json(answer)).toEqual({ error: 'Bad Request', troubleshoot: expect.any(String) });
  expect(cards()).toEqual([]);
});

test('the singular path and an unknown call do not exist', () => {
  const { send, push, id } = desk();
  expect(send('POST', `/v1/calls/${id}/insight_card`, { body: {} }).status).toBe(404);
  expect(json(push({ contents: [title] }, 7)).troubleshoot).toBe('Call with id 7 does not exist');
});

test.each([
  ['201', 201],
  ['400', 400],
] as const)(
  'a card for a call that is over is answered %s and seen by nobody',
  (onEnded, status) => {
    const { push, cards, advance } = desk({ 'insightCard.onEnded': onEnded });
    advance(400);
    expect(push({ contents: [title] }).status).toBe(status);
    expect(cards()).toMatchObject([{ status, shown: false, shownTo: [] }]);
  },
);

test('a fault makes the answer late, though the card is taken', () => {
  const { send, simulator, id, cards } = desk();
  const match = 'POST /v1/calls/:id/insight_cards';
  send('POST', '/_simulator/faults', { body: { match, times: 1, delayMs: 9000 } });
  const outcome = simulator.handle({
    method: 'POST',
    path: `/v1/calls/${id}/insight_cards`,
    headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    body: JSON.stringify({ contents: [title] }),
  });
  expect(outcome).toMatchObject({ kind: 'answer', delayMs: 9000 });
  expect(cards()).toHaveLength(1);
});
