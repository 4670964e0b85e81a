import { account, type Json } from '../builders';

const size = { users: 24, teams: 5, numbers: 6, calls: 300 };
const keyless = { authorization: undefined };

/** A call with a recording, its link, and a way to follow it without a key. */
function heard(ttl = 3600) {
  const made = account({ ...size, switches: { recordingTtl: ttl } });
  const call = made.pages('/v1/calls?per_page=50', 'calls').find(({ recording }) => recording);
  const local = (link: string) => link.replace('http://localhost:1', '');
  const fresh = (): Json => made.get(`/v1/calls/${call.id}`).call;
  const play = (link: string, headers = {}) =>
    made.send('GET', local(link), { headers: { ...keyless, ...headers } });
  return { ...made, call, fresh, play };
}

test.each([3600, 600])(
  'with recordingTtl=%i a link lives that long, and a fresh read brings a fresh one',
  (ttl) => {
    const { call, play, advance, fresh } = heard(ttl);
    expect(new URL(call.recording).searchParams.get('X-Amz-Date')).toBe('20261120T090000Z');
    expect(new URL(call.recording).searchParams.get('X-Amz-Expires')).toBe(String(ttl));
    advance(ttl);
    expect(play(call.recording).status).toBe(200);
    advance(1);
    expect(play(call.recording)).toMatchObject({
      status: 403,
      body: expect.stringContaining('Request has expired'),
    });
    expect(play(fresh().recording).status).toBe(200);
  },
);

test('what comes is a sound, whole or in parts', () => {
  const { call, play } = heard();
  const whole = play(call.recording);
  expect(whole.headers['content-type']).toBe('audio/wav');
  expect(Buffer.from(whole.body).subarray(0, 4).toString()).toBe('RIFF');
  const part = play(call.recording, { range: 'bytes=4-7' });
  expect([part.status, part.headers['content-range'], part.body.length]).toEqual([
    206,
    `bytes 4-7/${whole.body.length}`,
    4,
  ]);
  expect(play(call.recording, { range: 'bytes=999999-' }).status).toBe(416);
});

test.each([
  ['with a key of Aircall', (link: string) => link, { authorization: 'Basic x' }, 400],
  ['without a signature', (link: string) => link.replace(/\?.*/, ''), {}, 403],
  ['with a longer life', (link: string) => link.replace('Expires=3600', 'Expires=9999'), {}, 403],
  ['for another call', (link: string) => link.replace(/\d(?=\/recording\.)/, 'x'), {}, 403],
  ['from another web page', (link: string) => link, { origin: 'https://sheets.example' }, 200],
])('a request %s', (_, change, headers, status) => {
  const { call, play } = heard();
  expect(play(change(call.recording), headers).status).toBe(status);
});

test('neither metered nor logged', () => {
  const { call, play, get, send } = heard();
  send('DELETE', '/_simulator/requests');
  play(call.recording);
  expect(get('/_simulator/requests')).toEqual([]);
});

test('the page of a recording or a voice message stays the same', () => {
  const { pages, call } = heard();
  expect(call.asset).toBe(`https://assets.aircall.io/calls/${call.id}/recording`);
  const message = pages('/v1/calls?per_page=50', 'calls').find(({ voicemail }) => voicemail);
  expect(message.asset).toBe(`https://assets.aircall.io/calls/${message.id}/voicemail`);
});

test('a recording that is deleted is gone', () => {
  const { call, send, fresh, play } = heard();
  expect(send('DELETE', `/v1/calls/${call.id}/recording`).status).toBe(204);
  expect([fresh().recording, fresh().asset]).toEqual([null, null]);
  expect(play(call.recording).status).toBe(404);
});

test('a recording can be paused only while somebody talks on a number that records', () => {
  const { call, send, simulator, pages } = heard();
  const pause = (id: number) =>
    send('POST', `/v1/calls/${id}/pause_recording`, { body: {} }).status;
  const open = pages('/v1/calls?per_page=50', 'calls').filter(
    ({ status }) => status === 'answered',
  );
  const records = (one: Json) =>
    simulator.account.numbers.find(({ id }) => id === one.number.id)?.recordsCalls;
  expect(pause(call.id)).toBe(400);
  expect(pause(open.find(records).id)).toBe(204);
  expect(pause(open.find((one) => !records(one)).id)).toBe(405);
});
