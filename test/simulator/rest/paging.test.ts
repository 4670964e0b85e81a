import fc from 'fast-check';
import { account, json, nineOClock } from '../builders';

const now = nineOClock / 1000;
const busy = account({ users: 20, teams: 3, numbers: 5, calls: 130, seed: 4 });
const ids = busy.simulator.floor.calls.all.map(({ id }) => id);

test('without a word a list has twenty rows, oldest first', () => {
  const { meta, calls } = busy.get('/v1/calls');
  expect(calls.map(({ id }: { id: number }) => id)).toEqual(ids.slice(0, 20));
  expect(meta).toEqual({
    count: 20,
    total: 130,
    current_page: 1,
    per_page: 20,
    next_page_link: 'http://localhost:1/v1/calls?page=2&per_page=20',
    previous_page_link: null,
  });
});

test('fifty a page, newest first, is what it says', () => {
  const { meta, calls } = busy.get('/v1/calls?per_page=50&order=desc&page=3');
  expect(calls.map(({ id }: { id: number }) => id)).toEqual(ids.slice(0, 30).reverse());
  expect(meta.count).toBe(30);
  expect(meta.next_page_link).toBeNull();
  expect(meta.previous_page_link).toContain('page=2');
});

test.each([
  ['per_page=51', 400],
  ['per_page=0', 400],
  ['per_page=x', 400],
  ['page=0', 400],
  ['page=99', 200],
  ['order=sideways', 200],
])('GET /v1/calls?%s answers %i', (query, status) => {
  expect(busy.send('GET', `/v1/calls?${query}`).status).toBe(status);
});

test('perPageOver50=clamp serves fifty', () => {
  const { get } = account({
    users: 5,
    numbers: 2,
    calls: 80,
    switches: { perPageOver50: 'clamp' },
  });
  expect(get('/v1/calls?per_page=500').meta).toMatchObject({ count: 50, per_page: 50 });
});

test('following the links visits every call once, at any page size and in either order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 50 }), fc.boolean(), (perPage, isDown) => {
      const order = isDown ? 'desc' : 'asc';
      const rows = busy.pages(`/v1/calls?per_page=${perPage}&order=${order}`, 'calls');
      expect(rows.map(({ id }) => id)).toEqual(isDown ? [...ids].reverse() : ids);
    }),
  );
});

test('a link keeps the filters and drops what is fetched besides', () => {
  const query = `from=${now - 900}&to=${now}&order=desc&per_page=7&fetch_contact=true`;
  const link = new URL(busy.get(`/v1/calls?${query}`).meta.next_page_link);
  expect(Object.fromEntries(link.searchParams)).toEqual({
    from: String(now - 900),
    to: String(now),
    order: 'desc',
    per_page: '7',
    page: '2',
  });
});

test('from and to are seconds of the start, both ends included', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 0 }), fc.integer({ min: -1000, max: 0 }), (a, b) => {
      const [from, to] = [now + a, now + b];
      const wanted = busy.simulator.floor.calls.all.filter(
        ({ startedAt }) => startedAt >= from && startedAt <= to,
      );
      const rows = busy.pages(`/v1/calls?per_page=50&from=${from}&to=${to}`, 'calls');
      expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    }),
  );
});

test.each([
  ['milliseconds', `from=${now * 1000 - 900_000}&to=${now * 1000}`, 0],
  ['ISO times', 'from=2026-11-20T08:00:00Z&to=2026-11-20T09:00:00Z', 0],
  ['nothing between the signs', 'from=&to=', 130],
])('%s are no error', (_, query, total) => {
  const answer = busy.send('GET', `/v1/calls?${query}`);
  expect([answer.status, json(answer).meta.total]).toEqual([200, total]);
});

test('users and numbers take from and to, teams do not', () => {
  expect(busy.get('/v2/users?from=99999999999').meta.total).toBe(0);
  expect(busy.get('/v1/numbers?from=99999999999').meta.total).toBe(0);
  expect(busy.get('/v1/teams?from=99999999999').meta.total).toBe(3);
});

describe('with 12,000 calls', () => {
  const options = { users: 40, teams: 4, numbers: 6, calls: 12_000, periodMinutes: 300 };
  const huge = account(options);

  test('no row past the 10,000th is reachable, whatever the total says', () => {
    const last = huge.get('/v1/calls?per_page=50&page=200');
    expect(last.meta).toMatchObject({ total: 12_000, count: 50, next_page_link: null });
    const beyond = huge.send('GET', '/v1/calls?per_page=50&page=201');
    expect(beyond.status).toBe(400);
    expect(json(beyond).troubleshoot).toContain('10000');
    const partial = huge.get('/v1/calls?per_page=30&page=334');
    expect(partial.meta).toMatchObject({ count: 10, next_page_link: null });
  });

  test('over10k=empty answers with no rows', () => {
    const lenient = account({ ...options, switches: { over10k: 'empty' } });
    expect(lenient.get('/v1/calls?per_page=50&page=201').meta.count).toBe(0);
  });

  test('two windows together reach every call', () => {
    const half = now - 9000;
    const rows = [
      ...huge.pages(`/v1/calls?per_page=50&to=${half}`, 'calls'),
      ...huge.pages(`/v1/calls?per_page=50&from=${half + 1}`, 'calls'),
    ];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(12_000);
  });
});
