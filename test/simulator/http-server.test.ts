import { Clock } from '../../clock/clock';
import { createSimulator } from '../../simulator/simulator';
import { basic, nineOClock } from './builders';

const clock = new Clock({ now: nineOClock, speed: 0 });
const waited: number[] = [];
const wait = async (milliseconds: number) => {
  waited.push(milliseconds);
};
const simulator = createSimulator({ clock, users: 3, numbers: 1, apiId: 'i', apiToken: 't', wait });
const headers = { authorization: basic('i', 't') };
let url = '';

beforeAll(async () => {
  url = (await simulator.listen(0)).url;
});
afterAll(() => simulator.close());

const fault = (body: unknown) =>
  fetch(`${url}/_simulator/faults`, { method: 'POST', body: JSON.stringify(body) });

test('answers over HTTP, with the account’s own time and links back to itself', async () => {
  const answer = await fetch(`${url}/v2/users?per_page=1`, { headers });
  expect(answer.headers.get('date')).toBe('Fri, 20 Nov 2026 09:00:00 GMT');
  expect(answer.headers.get('apigw-requestid')).toBeTruthy();
  const { meta, users } = (await answer.json()) as {
    meta: Record<string, string>;
    users: [{ name: string }];
  };
  expect(meta.next_page_link).toBe(`${url}/v2/users?per_page=1&page=2`);
  expect(users[0].name).toBeTruthy();
});

test('a deletion has no body', async () => {
  const { users } = (await (await fetch(`${url}/v2/users`, { headers })).json()) as {
    users: [{ id: number }];
  };
  const answer = await fetch(`${url}/v1/users/${users[0].id}`, { method: 'DELETE', headers });
  expect([answer.status, await answer.text()]).toEqual([204, '']);
});

test('down closes the connection, a cut answer cannot be read to its end', async () => {
  await fault({ kind: 'down', times: 1 });
  await expect(fetch(`${url}/v1/ping`, { headers })).rejects.toThrow();
  await fault({ kind: 'cut', times: 1 });
  const cut = await fetch(`${url}/v2/users`, { headers });
  expect(cut.status).toBe(200);
  await expect(cut.text()).rejects.toThrow();
  expect((await fetch(`${url}/v1/ping`, { headers })).status).toBe(200);
});

test('a delay is waited for', async () => {
  await fault({ delayMs: 4000, times: 1 });
  await fetch(`${url}/v1/ping`, { headers });
  expect(waited).toEqual([4000]);
});

test('every request that came in is logged exactly once', async () => {
  await fetch(`${url}/_simulator/requests`, { method: 'DELETE' });
  await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/v1/ping`, { headers })));
  const log = (await (await fetch(`${url}/_simulator/requests`)).json()) as unknown[];
  expect(log.length).toBe(20);
});

test('a body beyond all measure is refused, and the next request is answered', async () => {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const body = 'x'.repeat(1_500_000);
  const answer = await fetch(`${url}/v1/ping`, { method: 'POST', body, headers }).catch(
    () => undefined,
  );
  expect([500, undefined]).toContain(answer?.status);
  expect(write).toHaveBeenCalledWith(expect.stringContaining('too long'));
  write.mockRestore();
  expect((await fetch(`${url}/v1/ping`, { headers })).status).toBe(200);
});

test('a taken port is an error', async () => {
  const other = createSimulator({ clock, users: 1 });
  await expect(other.listen(Number(new URL(url).port))).rejects.toThrow('EADDRINUSE');
  await other.close();
});
