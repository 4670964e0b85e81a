import { account, type Json, json } from '../builders';

/** An account with one call that nobody has written on. */
function desk() {
  const made = account({ users: 2, teams: 1, numbers: 1 });
  const { id } = json(made.send('POST', '/_simulator/calls', { body: {} })).call;
  const told: string[] = [];
  made.simulator.onEvent(({ kind }) => told.push(kind));
  const path = `/v1/calls/${id}`;
  return { ...made, path, told, call: (): Json => made.get(path).call };
}

test('five comments are taken, the sixth is refused; they have no author', () => {
  const { send, path, call, told } = desk();
  const statuses = [1, 2, 3, 4, 5, 6].map(
    (turn) => send('POST', `${path}/comments`, { body: { content: `Note ${turn}` } }).status,
  );
  expect(statuses).toEqual([201, 201, 201, 201, 201, 400]);
  expect(call().comments).toHaveLength(5);
  expect(call().comments[0]).toMatchObject({ content: 'Note 1', posted_by: null });
  expect(told).toEqual(Array(5).fill('call.commented'));
});

test.each([
  ['Sent ✅ to 👩‍💻 in 🇫🇷', 'Sent  to  in '],
  ['№ 5, 100 %', '№ 5, 100 %'],
])('the comment "%s" is kept as "%s"', (content, kept) => {
  const { send, path, call } = desk();
  send('POST', `${path}/comments`, { body: { content } });
  expect(call().comments[0].content).toBe(kept);
});

test.each([
  ['comments', {}],
  ['comments', { content: '  ' }],
  ['comments', []],
  ['tags', { tags: '1' }],
])('POST %s with %j is refused', (what, body) => {
  const { send, path } = desk();
  expect(send('POST', `${path}/${what}`, { body }).status).toBe(400);
});

test('tags join those on the call, each once; an unknown one changes nothing', () => {
  const { send, path, call, simulator, told } = desk();
  const [a, b] = simulator.account.tags.map(({ id }) => id);
  const put = (tags: unknown) => send('POST', `${path}/tags`, { body: { tags } }).status;
  expect([put([a]), put([a, String(b)])]).toEqual([201, 201]);
  expect(put([b, 7])).toBe(404);
  expect(call().tags.map(({ id }: Json) => id)).toEqual([a, b]);
  expect(call().tags[0].tagged_by).toEqual({});
  expect(told).toEqual(['call.tagged', 'call.tagged']);
});

test('a call is put away once, and taken out again', () => {
  const { send, path, call, told } = desk();
  expect(json(send('PUT', `${path}/archive`, { body: {} })).call.archived).toBe(true);
  send('PUT', `${path}/archive`, { body: {} });
  expect(told).toEqual(['call.archived']);
  expect(json(send('PUT', `${path}/unarchive`, { body: {} })).call.archived).toBe(false);
  expect(call().archived).toBe(false);
});

test.each(['comments', 'tags', 'pause_recording'])('an unknown call has no %s', (what) => {
  expect(desk().send('POST', `/v1/calls/1/${what}`, { body: {} }).status).toBe(404);
});
