import { account, json } from '../builders';

const size = { users: 24, teams: 5, numbers: 6, calls: 100 };

test('a dozen tags and more are listed with their colours, and read one by one', () => {
  const { get, pages } = account(size);
  const tags = pages('/v1/tags?per_page=5', 'tags');
  expect(tags.length).toBeGreaterThanOrEqual(12);
  expect(tags[0]).toEqual({
    id: expect.any(Number),
    direct_link: `http://localhost:1/v1/tags/${tags[0].id}`,
    name: 'Callback Request',
    color: '#ff9800',
    description: expect.any(String),
  });
  expect(get(`/v1/tags/${tags[3].id}`).tag).toEqual(tags[3]);
});

test('names=plain leaves out what tries to run', () => {
  const names = (switches: { names: 'plain' | 'hostile' }): string[] =>
    account({ ...size, switches })
      .pages('/v1/tags', 'tags')
      .map(({ name }) => name);
  expect(names({ names: 'hostile' })).toContain('=1+1');
  expect(names({ names: 'plain' }).filter((name) => /^[=<]/.test(name))).toEqual([]);
});

test('a tag is made, renamed and removed; names are unique', () => {
  const { send, get, simulator } = account(size);
  const body = { name: 'Urgent', color: '#ff0000' };
  const made = send('POST', '/v1/tags', { body });
  const { id } = json(made).tag;
  expect(made.status).toBe(201);
  const again = send('POST', '/v1/tags', { body });
  expect([again.status, json(again).troubleshoot]).toEqual([400, 'Name has already been taken']);
  expect(send('POST', '/v1/tags', { body: { color: '#fff' } }).status).toBe(400);
  send('PUT', `/v1/tags/${id}`, { body: { name: 'Very urgent' } });
  expect(get(`/v1/tags/${id}`).tag).toMatchObject({ name: 'Very urgent', color: '#ff0000' });
  const call = simulator.floor.calls.all[0];
  send('POST', `/v1/calls/${call?.id}/tags`, { body: { tags: [id] } });
  expect(send('DELETE', `/v1/tags/${id}`).status).toBe(204);
  expect(send('GET', `/v1/tags/${id}`).status).toBe(404);
  expect(call?.tags.some(({ tagId }) => tagId === id)).toBe(false);
});
