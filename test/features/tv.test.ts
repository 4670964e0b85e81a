import { readFileSync } from 'node:fs';
import type { TvLinkOutcome, TvLinksView, TvLinkWish } from '../../src/domain/tv/links-view';
import type { TvAnswer, TvBoard } from '../../src/domain/tv/tv-board';
import { asTrigger, type House, openHouse } from './house';

const address = 'https://script.google.com/macros/s/local/exec';

let house: House;
beforeAll(async () => {
  house = await openHouse({ account: 'S', switches: ['rate.limit=0'] });
  await house.must('setupActivityTracker');
  await tick();
}, 60_000);
afterAll(() => house.close());

const tick = () => {
  house.advance(60);
  return house.must('activityTracker', asTrigger);
};

async function ask<Value>(name: string, ...args: readonly unknown[]): Promise<Value> {
  const { result } = await house.must(name, { as: 'sidebar', args });
  const reply = result as { ok: true; value: Value } | { ok: false; problem: object };
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
  return reply.value;
}

async function make(wish: Partial<TvLinkWish>): Promise<TvLinksView> {
  const outcome = await ask<TvLinkOutcome>('apiMakeTvLink', {
    name: '',
    days: 0,
    address,
    ...wish,
  });
  if (!outcome.made) throw new Error(outcome.problem);
  return outcome.view;
}

const keyIn = (url: string | undefined): string => new URL(url ?? '').searchParams.get('key') ?? '';
const newKey = async (wish: Partial<TvLinkWish> = {}) => keyIn((await make(wish)).links[0]?.url);

/** Asks the web app as a browser does. */
async function get(parameter: Readonly<Record<string, string>>) {
  const report = await house.must('doGet', { as: 'webapp', args: [{ parameter }] });
  return { report, content: String(report.result) };
}
const getData = async (key: string) => {
  const { report, content } = await get({ view: 'tv-data', key });
  return { calls: report.serviceCalls, answer: JSON.parse(content) as TvAnswer };
};
const boardOf = (answer: TvAnswer): TvBoard => {
  if (!answer.ok || answer.board === null) throw new Error(JSON.stringify(answer));
  return answer.board;
};
const closed = { ok: false };
const plainPage = expect.stringMatching(/^This address is for machines\. .* copy all of it\.$/);

test('nothing is kept before there is a link, and a refresh costs no more with one', async () => {
  const before = await tick();
  expect((await getData('k'.repeat(64))).answer).toEqual(closed);
  const key = await newKey({ name: 'Support floor' });
  expect((await getData(key)).answer).toMatchObject({ ok: true, board: null });
  const after = await tick();
  expect(after.serviceCalls.byMethod['Cache.putAll']).toBe(
    before.serviceCalls.byMethod['Cache.putAll'],
  );
  expect(after.serviceCalls.byMethod['Cache.getAll']).toBe(
    before.serviceCalls.byMethod['Cache.getAll'],
  );
  expect(boardOf((await getData(key)).answer).takenAt).toBe(house.clock.now() / 1000);
});

test('an answer costs two calls when the cache knows, four when it forgot, and no sheet ever', async () => {
  const key = await newKey();
  await getData(key);
  const warm = await getData(key);
  expect(warm.calls).toMatchObject({ total: 2, data: 0 });
  house.advance(6 * 3600);
  const cold = await getData(key);
  expect(cold.calls).toMatchObject({ total: 4, data: 0 });
  expect(cold.answer).toMatchObject({ ok: true, board: null });
  // the next refresh tells the cache again
  await tick();
  expect((await getData(key)).calls.total).toBe(3);
  expect((await getData(key)).calls.total).toBe(2);
});

test('a link that is revoked opens nothing from then on, and others go on', async () => {
  const kept = await newKey({ name: 'Kept' });
  const [gone] = (await make({ name: 'Gone', days: 30 })).links;
  const goneKey = keyIn(gone?.url);
  expect((await getData(goneKey)).answer.ok).toBe(true);
  const left = await ask<TvLinksView>('apiRevokeTvLink', gone?.id);
  expect(left.links.map(({ name }) => name)).not.toContain('Gone');
  expect((await getData(goneKey)).answer).toEqual(closed);
  expect((await getData(kept)).answer.ok).toBe(true);
  await tick();
  expect((await getData(goneKey)).answer).toEqual(closed);
});

test.each([
  ['no key', {}],
  ['an unknown key', { key: 'f'.repeat(64) }],
  ['a name of every object', { key: '__proto__' }],
])('with %s the page is plain and the data says no', async (_, parameter) => {
  expect((await get({ view: 'tv', ...parameter })).content).toEqual(plainPage);
  expect((await get({ view: 'tv-data', ...parameter })).content).toBe('{"ok":false}');
});

test('the page is opened with its link, and knows no other key', async () => {
  const other = await newKey();
  const key = await newKey({ name: '</script><b>' });
  const { content, report } = await get({ view: 'tv', key, theme: 'light' });
  const [, opening = ''] = /id="opening">(.*?)<\/script>/.exec(content) ?? [];
  expect(JSON.parse(opening)).toEqual({ name: '</script><b>', address, key, theme: 'light' });
  expect(content).not.toContain(other);
  expect(report.serviceCalls.data).toBe(0);
});

test('what was done is noted in Runs, without a key', async () => {
  const key = await newKey({ name: 'Lobby' });
  const runs = JSON.stringify(house.sheet('Runs'));
  expect(runs).toContain('Link made: Lobby');
  expect(runs).not.toContain(key);
});

test('twenty links and no more', async () => {
  const { links } = await ask<TvLinksView>('apiReadTvLinks');
  for (let made = links.length; made < 20; made += 1) await make({});
  await expect(make({})).rejects.toThrow('There are 20 links already.');
});

test('twenty screens cost the spreadsheet nothing', async () => {
  const { links } = await ask<TvLinksView>('apiReadTvLinks');
  const keys = links.filter(({ isExpired }) => !isExpired).map(({ url }) => keyIn(url));
  const methods = new Set<string>();
  await tick();
  house.advance(10);
  for (const key of keys) {
    const { answer, calls } = await getData(key);
    expect(answer).toMatchObject({ ok: true, now: boardOf(answer).takenAt + 10 });
    for (const method of Object.keys(calls.byMethod)) methods.add(method);
  }
  expect(keys).toHaveLength(20);
  expect([...methods].sort()).toEqual([
    'Cache.getAll',
    'Cache.putAll',
    'CacheService.getScriptCache',
  ]);
});

test('who opens a page of the web app can call every function from there, and is told nothing', async () => {
  const code = readFileSync('dist/Code.js', 'utf8');
  const names = [
    ...new Set([...code.matchAll(/^function (api[A-Z]\w+)\(/gm)].map(([, name]) => name)),
  ];
  expect(names.length).toBeGreaterThan(40);
  for (const name of names) {
    const { result, serviceCalls } = await house.must(String(name), { as: 'webapp', args: [] });
    expect({ name, result }).toMatchObject({ name, result: { ok: false } });
    expect(serviceCalls.data).toBe(0);
  }
});
