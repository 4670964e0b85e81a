import type {
  CallsSlice,
  CopyOutcome,
  FoundCall,
  SearchForm,
} from '../../src/domain/pages/search-view';
import type { SearchCriteria } from '../../src/domain/search/criteria';
import { type House, openHouse, openWarmHouse, records } from './house';

type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly what: string; readonly whatToDo: string } };

/** How a page calls. */
const ask = async <T>(house: House, name: string, ...args: unknown[]): Promise<Reply<T>> =>
  (await house.must(name, { as: 'sidebar', args })).result as Reply<T>;

const value = async <T>(house: House, name: string, ...args: unknown[]): Promise<T> => {
  const reply = await ask<T>(house, name, ...args);
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.what}`);
  return reply.value;
};

const nowOf = (house: House): number => Math.floor(house.clock.now() / 1000);

const criteria = (house: House, change: Partial<SearchCriteria> = {}): SearchCriteria => ({
  from: nowOf(house) - 7 * 86_400,
  to: nowOf(house),
  userIds: [],
  numberIds: [],
  teams: [],
  directions: [],
  missed: [],
  duration: {},
  talk: {},
  tags: [],
  phone: '',
  comment: '',
  ...change,
});

interface Search {
  readonly calls: readonly FoundCall[];
  readonly slices: readonly CallsSlice[];
  readonly waited: number;
}

/** Asks for slices as the page does: on and on, waiting when told to. */
async function searchAll(house: House, wish: unknown): Promise<Search> {
  const slices: CallsSlice[] = [];
  let waited = 0;
  let cursor: string | undefined;
  do {
    const slice = await value<CallsSlice>(house, 'apiFindCalls', wish, cursor);
    slices.push(slice);
    cursor = slice.next;
    waited += slice.waitSeconds;
    house.advance(slice.waitSeconds);
  } while (cursor !== undefined);
  return { calls: slices.flatMap((slice) => slice.calls), slices, waited };
}

const ids = (calls: readonly FoundCall[]): number[] => calls.map(({ call }) => call.id);

type Facts = Readonly<Record<string, unknown>>;

/** Every call the account has, as its own pages tell. */
const allCalls = (house: House) =>
  house.control('GET', '/calls') as (Facts & {
    id: number;
    direction: string;
    user: { id: number } | null;
    started_at: number;
    missed_call_reason: string | null;
    recording: string | null;
    raw_digits: string;
  })[];

const requestsOf = (house: House): string[] =>
  (house.control('GET', '/requests') as { path: string }[]).map(({ path }) => path);

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

describe('a company whose board is set up', () => {
  let house: House;
  beforeAll(async () => {
    house = await openWarmHouse({ switches: ['rate.limit=0'] });
    house.control('DELETE', '/requests');
  }, 60_000);
  afterAll(() => house.close());

  const find = (change: Partial<SearchCriteria>) =>
    searchAll(house, { kind: 'search', criteria: criteria(house, change) });

  test('fills the form from its databases and Aircall’s tags, which it asks for once an hour', async () => {
    const form = await value<SearchForm>(house, 'apiReadSearchForm');
    expect(form.users).toHaveLength(records(house.sheet('UserDB')).length);
    expect(form.numbers).toHaveLength(records(house.sheet('NumberDB')).length);
    expect(form.teams).toHaveLength(records(house.sheet('TeamDB')).length + 1);
    expect(form.tags.length).toBeGreaterThan(2);
    expect(form).toMatchObject({ whyNoTags: '', now: nowOf(house), saved: [] });
    await value<SearchForm>(house, 'apiReadSearchForm');
    expect(requestsOf(house).map((path) => path.split('?')[0])).toEqual(['/v1/tags']);
  });

  test('opens the form without tags, and says why', async () => {
    house.advance(3700);
    house.control('POST', '/faults', { match: 'GET /v1/tags', status: 503 });
    const { tags, whyNoTags } = await value<SearchForm>(house, 'apiReadSearchForm');
    house.control('DELETE', '/faults');
    expect(tags).toEqual([]);
    expect(whyNoTags).toMatch(/Aircall has a problem of its own \(503\)/);
  });

  test('finds every call of a period, newest first, with links and details', async () => {
    const { calls, slices } = await find({});
    const truth = allCalls(house);
    expect(sorted(ids(calls))).toEqual(sorted(truth.map(({ id }) => id)));
    const starts = calls.map(({ call }) => call.startedAt);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    const { progress } = slices[slices.length - 1] as CallsSlice;
    expect(progress.pagesRead).toBe(progress.pagesInAll);
    const recorded = calls.filter(({ recording }) => recording);
    expect(recorded).toHaveLength(truth.filter(({ recording }) => recording).length);
    expect(recorded[0]?.recording?.expiresAt).toBeGreaterThan(nowOf(house));
    expect(JSON.stringify(calls.map(({ details }) => details))).not.toMatch(/\.wav|\.mp3/);
  });

  test('filters as it was asked, and asks Aircall for what Aircall can find', async () => {
    const truth = allCalls(house);
    const userId = truth.find(({ user }) => user)?.user?.id ?? 0;
    house.control('DELETE', '/requests');
    const own = await find({ userIds: [userId], directions: ['outbound'] });
    expect(requestsOf(house)).toEqual([expect.stringMatching(/search\?.*user_id=.*direction=/)]);
    const isOwn = truth.filter(
      ({ user, direction }) => user?.id === userId && direction === 'outbound',
    );
    expect(sorted(ids(own.calls))).toEqual(sorted(isOwn.map(({ id }) => id)));

    const missed = await find({ missed: [{ reason: 'agents_did_not_answer' }] });
    const reason = truth.filter((call) => call.missed_call_reason === 'agents_did_not_answer');
    expect(sorted(ids(missed.calls))).toEqual(sorted(reason.map(({ id }) => id)));
    expect(reason.length).toBeGreaterThan(0);
  });

  test.each([
    ['as Aircall shows it', (digits: string) => digits],
    ['with two zeros', (digits: string) => digits.replace('+', '00')],
    ['with a space for a plus', (digits: string) => digits.replace('+', ' ')],
    ['by its last digits', (digits: string) => digits.replace(/\D/g, '').slice(-6)],
  ])('finds a caller %s', async (_, write) => {
    const truth = allCalls(house);
    const digits = truth.find((call) => call.raw_digits.startsWith('+33 6'))?.raw_digits ?? '';
    const { calls } = await find({ phone: write(digits) });
    const theirs = truth.filter((call) => call.raw_digits === digits).map(({ id }) => id);
    expect(sorted(ids(calls))).toEqual(expect.arrayContaining(sorted(theirs)));
    expect(calls.every(({ call }) => call.externalDigits?.endsWith(digits.slice(-5)))).toBe(true);
  });

  test.each([
    ['no criteria', undefined, undefined, /cannot be read/],
    ['an unknown wish', { kind: 'all' }, undefined, /cannot be read/],
    ['no end', { kind: 'search', criteria: { from: 1 } }, undefined, /no beginning or no end/],
    ['a user who is a formula', { kind: 'user', userId: '=1' }, undefined, /cannot be read/],
    ['a cursor of ours that was changed', { kind: 'everyone' }, '{"page":-1}', /cannot go on/],
    ['a cursor of nobody', { kind: 'everyone' }, 'next', /cannot go on/],
  ])('says what is wrong with %s, and asks Aircall nothing', async (_, wish, cursor, what) => {
    house.control('DELETE', '/requests');
    const reply = await ask(house, 'apiFindCalls', wish, cursor);
    expect(reply).toMatchObject({ ok: false, problem: { what: expect.stringMatching(what) } });
    expect(requestsOf(house)).toEqual([]);
  });

  test('says in words what Aircall’s refusal means, once nothing can be read', async () => {
    house.control('POST', '/faults', { match: 'GET /v1/*', status: 403 });
    const reply = await ask(house, 'apiFindCalls', { kind: 'everyone' });
    house.control('DELETE', '/faults');
    expect(reply).toMatchObject({ ok: false, problem: { what: expect.stringMatching(/403/) } });
  });

  test('reads one call afresh, with a link that works from now on', async () => {
    const recorded = allCalls(house).find(({ recording }) => recording);
    house.advance(7200);
    const found = await value<FoundCall>(house, 'apiReadCall', recorded?.id);
    expect(found.call.id).toBe(recorded?.id);
    expect(found.recording?.expiresAt).toBeGreaterThan(nowOf(house));
    expect(await ask(house, 'apiReadCall', 7)).toMatchObject({ ok: false });
    expect(await ask(house, 'apiReadCall', 'x')).toMatchObject({ ok: false });
  });

  test('copies results to a tab of their own, in parts, each once', async () => {
    const { calls } = await find({});
    const first = calls.slice(0, 120).map(({ call }) => call);
    const odd = { contactName: '=IMPORTXML("http://x")', comments: ['x'.repeat(60_000)] };
    const rest = [{ ...calls[120]?.call, ...odd }, ...calls.slice(121).map(({ call }) => call)];
    const note = 'Period: today\nAgents: Ana';
    const copy = (part: object) =>
      value<CopyOutcome>(house, 'apiCopyCalls', { criteria: note, ...part });
    const { sheetId, sheetName, rows } = await copy({ calls: first });
    expect(sheetName).toMatch(/^Copied calls \d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(rows).toBe(120);
    await copy({ sheetId, calls: rest });
    expect(await copy({ sheetId, calls: rest })).toEqual({
      sheetId,
      sheetName,
      rows: calls.length,
    });

    const tab = house.sheet(sheetName);
    expect(tab.values[0]).toEqual(house.sheet('Calls').values[0]);
    expect(tab.values.slice(1).map(([id]) => Number(id))).toEqual(ids(calls));
    expect(tab.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
    expect(tab.frozenRows).toBe(1);
    expect(tab.notes[0]?.[0]).toContain(note);
    const started = (tab.values[0] ?? []).indexOf('Started');
    expect(tab.numberFormats[calls.length]?.[started]).toBe('yyyy-mm-dd hh:mm:ss');
    expect((await copy({ calls: first })).sheetName).toBe(`${sheetName} (2)`);
  });

  test('copies nothing to a sheet that is not for results, and nothing it cannot read', async () => {
    const before = JSON.stringify(house.sheet('Calls'));
    const { calls } = await find({});
    const some = calls.slice(0, 2).map(({ call }) => call);
    for (const name of ['Calls', 'UserDB']) {
      const sheetId = String(house.sheet(name).id);
      const reply = await ask(house, 'apiCopyCalls', { sheetId, calls: some, criteria: '' });
      expect(reply).toMatchObject({ problem: { what: expect.stringMatching(/tab .* is gone/) } });
    }
    const odd = await ask(house, 'apiCopyCalls', { calls: [{ id: 1 }], criteria: '' });
    expect(odd).toMatchObject({ problem: { what: expect.stringMatching(/nothing to copy/) } });
    expect(JSON.stringify(house.sheet('Calls'))).toBe(before);
  });

  test('keeps searches by name, beside the team filter', async () => {
    const saved = (name: string) => ({ name, criteria: criteria(house, { comment: '=1+1' }) });
    await value(house, 'apiSaveSearch', saved('=IMPORTXML("x")'));
    expect(await value(house, 'apiSaveSearch', saved('VIP'))).toHaveLength(2);
    await value(house, 'apiSaveSettings', { teamFilter: ['withoutTeam'] });
    house.advance(7 * 3600);
    const form = await value<SearchForm>(house, 'apiReadSearchForm');
    expect(form.saved.map(({ name }) => name)).toEqual(['=IMPORTXML("x")', 'VIP']);
    expect(form.saved[1]?.criteria.comment).toBe('=1+1');
    expect(await value(house, 'apiForgetSearch', 'vip')).toHaveLength(1);
    const settings = await value<{ settings: Facts }>(house, 'apiReadSettings');
    expect(settings.settings.teamFilter).toEqual(['withoutTeam']);
    await value(house, 'apiSaveSettings', { teamFilter: [] });
    expect(await ask(house, 'apiSaveSearch', { name: '' })).toMatchObject({ ok: false });
  });
});

describe('histories', () => {
  let house: House;
  beforeAll(async () => {
    house = await openWarmHouse({ switches: ['rate.limit=0'] });
  }, 60_000);
  afterAll(() => house.close());

  const inPeriod = () => allCalls(house).filter((call) => call.started_at >= nowOf(house) - 900);

  test('an agent’s has every call of the activity period, and says whose it is', async () => {
    const user = inPeriod().find((call) => call.user)?.user;
    const view = await value<Facts>(house, 'apiReadHistory', user?.id);
    expect(view).toMatchObject({ who: { id: user?.id }, lookbackMinutes: 15 });
    const { calls, slices } = await searchAll(house, { kind: 'user', userId: user?.id });
    const own = inPeriod().filter((call) => call.user?.id === user?.id);
    expect(sorted(ids(calls))).toEqual(sorted(own.map(({ id }) => id)));
    expect(slices[0]?.period).toEqual({ from: nowOf(house) - 900, to: nowOf(house) });
  });

  test('everyone’s has all of them, less what the team filter hides', async () => {
    expect(await value<Facts>(house, 'apiReadHistory')).toMatchObject({ teams: [] });
    const everyone = await searchAll(house, { kind: 'everyone' });
    expect(sorted(ids(everyone.calls))).toEqual(sorted(inPeriod().map(({ id }) => id)));

    const [team] = records(house.sheet('TeamDB')).filter((row) => row['User IDs'] !== '');
    const members = String(team?.['User IDs']).split(', ').map(Number);
    await value(house, 'apiSaveSettings', { teamFilter: [Number(team?.['Team ID'])] });
    const { calls } = await searchAll(house, { kind: 'everyone' });
    const answered = calls.flatMap(({ call }) => call.user?.id ?? []);
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.filter((id) => !members.includes(id))).toEqual([]);
    const theirs = inPeriod().filter((call) => members.includes(call.user?.id ?? 0));
    expect(answered).toHaveLength(theirs.length);
    expect(await value<Facts>(house, 'apiReadHistory')).toMatchObject({ teams: [team?.Name] });
  });
});

test('more calls than Aircall pages through, at 60 requests a minute, with executions killed', async () => {
  const company = { calls: 10_100, periodMinutes: 7 * 24 * 60 };
  const house = await openHouse({ company, switches: ['rate.limit=60'] });
  const wish = { kind: 'search', criteria: criteria(house) };
  const found: FoundCall[] = [];
  let cursor: string | undefined;
  for (let turn = 1; turn === 1 || cursor !== undefined; turn += 1) {
    const how = {
      as: 'sidebar',
      args: [wish, cursor],
      killAfterCall: turn % 3 === 0 ? 14 : undefined,
    } as const;
    const { ok, result } = await house.run('apiFindCalls', how);
    if (!ok) continue;
    const reply = result as Reply<CallsSlice>;
    if (!reply.ok) throw new Error(reply.problem.what);
    found.push(...reply.value.calls);
    house.advance(reply.value.waitSeconds);
    cursor = reply.value.next;
  }
  const { from, to } = wish.criteria;
  const truth = allCalls(house).filter((call) => call.started_at >= from && call.started_at <= to);
  expect(truth.length).toBeGreaterThan(10_000);
  expect(sorted(ids(found))).toEqual(sorted(truth.map(({ id }) => id)));
  const statuses = (house.control('GET', '/requests') as { status: number }[]).map(
    (one) => one.status,
  );
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  await house.close();
}, 120_000);
