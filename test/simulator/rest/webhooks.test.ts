import { eventNames } from '../../../simulator/webhooks/event-names';
import { account, type Json, json } from '../builders';

const url = 'https://script.example/exec?key=1';

function office(switches = {}) {
  const made = account({ users: 2, teams: 1, numbers: 1, switches });
  const post = (body: unknown) => made.send('POST', '/v1/webhooks', { body });
  const webhook = (body: unknown = { url }): Json => json(post(body)).webhook;
  return { ...made, post, webhook };
}

test('a webhook begins with all 67 events, a name, a token, and is active', () => {
  const { post } = office();
  const answer = post({ url });
  expect(answer.status).toBe(201);
  expect(json(answer).webhook).toEqual({
    webhook_id: expect.stringMatching(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    ),
    direct_link: expect.stringMatching(/\/v1\/webhooks\/\d+$/),
    created_at: '2026-11-20T09:00:00.000Z',
    url,
    custom_name: 'Webhook',
    active: true,
    token: expect.stringMatching(/^[\da-f]{32}$/),
    events: eventNames,
  });
  expect(new Set(eventNames).size).toBe(67);
});

test('every read tells the token; the UUID and the old number both find it', () => {
  const { webhook, get, pages } = office();
  const made = [webhook(), webhook({ url, custom_name: 'Board', events: ['call.ended'] })];
  expect(pages('/v1/webhooks?per_page=1', 'webhooks')).toEqual(made);
  expect(get(`/v1/webhooks/${made[1].webhook_id}`).webhook).toEqual(made[1]);
  expect(get(made[1].direct_link.replace('http://localhost:1', '')).webhook).toEqual(made[1]);
  expect(made[0].token).not.toBe(made[1].token);
});

test.each([
  ['no url', {}],
  ['no address', { url: 'here' }],
  ['plain http', { url: 'http://script.example/' }],
  ['an unknown event', { url, events: ['call.ended', 'call.smelled'] }],
  ['events that are no list', { url, events: 'call.ended' }],
])('%s is refused', (_, body) => {
  const { post, get } = office();
  expect(post(body).status).toBe(400);
  expect(get('/v1/webhooks').meta.total).toBe(0);
});

test('plain http is taken with webhook.allowHttp', () => {
  const { post } = office({ 'webhook.allowHttp': 'true' });
  expect(post({ url: 'http://127.0.0.1:1/' }).status).toBe(201);
});

test('the 101st is refused', () => {
  const { post } = office();
  const statuses = Array.from({ length: 101 }, () => post({ url }).status);
  expect(statuses.filter((status) => status === 201).length).toBe(100);
  expect(statuses[100]).toBe(400);
});

test.each([
  ['without events all are set', '', { active: true }, eventNames],
  ['events replace', '', { events: ['call.hold'] }, ['call.hold']],
  ['add joins', '?events_action=add', { events: ['call.hold'] }, ['call.ended', 'call.hold']],
  ['add what is there', '?events_action=add', { events: ['call.ended'] }, ['call.ended']],
  ['remove takes away', '?events_action=remove', { events: ['call.ended'] }, []],
])('PUT: %s', (_, query, body, events) => {
  const { webhook, send } = office();
  const { webhook_id, token } = webhook({ url, events: ['call.ended'] });
  const answer = send('PUT', `/v1/webhooks/${webhook_id}${query}`, { body });
  expect(answer.status).toBe(200);
  expect(json(answer).webhook).toMatchObject({ events, token, url });
});

test('a webhook that was removed is gone', () => {
  const { webhook, send } = office();
  const path = `/v1/webhooks/${webhook().webhook_id}`;
  expect([send('DELETE', path).status, send('GET', path).status]).toEqual([204, 404]);
});
