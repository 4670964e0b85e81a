import { missedReasons } from '../../../simulator/floor/call';
import { account, type Json, nineOClock } from '../builders';

const now = nineOClock / 1000;
const { pages, get, simulator } = account({ users: 50, teams: 8, numbers: 10, calls: 300 });
const calls = pages('/v1/calls?per_page=50', 'calls');
const withContact = pages('/v1/calls?per_page=50', 'calls').map(
  ({ id }) => get(`/v1/calls/${id}?fetch_contact=true`).call,
);

test('a call has every documented field, set or null', () => {
  expect(Object.keys(calls[0])).toEqual([
    'id',
    'sid',
    'direct_link',
    'direction',
    'status',
    'missed_call_reason',
    'started_at',
    'answered_at',
    'ended_at',
    'duration',
    'voicemail',
    'recording',
    'asset',
    'raw_digits',
    'user',
    'contact',
    'archived',
    'assigned_to',
    'transferred_by',
    'transferred_to',
    'teams',
    'number',
    'cost',
    'comments',
    'tags',
    'conference_participants',
    'country_code_a2',
    'pricing_type',
  ]);
});

test('contacts come only when asked for, and then only known ones', () => {
  expect(calls.every(({ contact }) => contact === null)).toBe(true);
  const known = withContact.filter(({ contact }) => contact !== null);
  expect(known.length).toBeGreaterThan(50);
  expect(known.length).toBeLessThan(calls.length);
  for (const { contact, raw_digits } of known) {
    expect(contact.phone_numbers[0].value).toBe(raw_digits.replace(/[ -]/g, ''));
  }
  expect(get(`/v1/calls/${known[0].id}`).call.contact).toBeNull();
  expect(get(`/v1/calls/${known[0].id}?fetch_contact=1`).call.contact).toBeNull();
});

const journey: readonly [string, (call: Json) => boolean, Json][] = [
  [
    'inbound waiting',
    (call) => call.direction === 'inbound' && call.status === 'initial',
    { user: null, answered_at: null, ended_at: null, duration: 0, missed_call_reason: null },
  ],
  [
    'outbound ringing',
    (call) => call.direction === 'outbound' && call.status === 'initial',
    {
      user: expect.anything(),
      answered_at: null,
      ended_at: null,
      duration: 0,
      missed_call_reason: null,
    },
  ],
  [
    'in conversation',
    (call) => call.status === 'answered',
    { user: expect.anything(), answered_at: expect.any(Number), ended_at: null, duration: 0 },
  ],
  [
    'over, answered',
    (call) => call.status === 'done' && call.answered_at !== null,
    { user: expect.anything(), ended_at: expect.any(Number), missed_call_reason: null },
  ],
  [
    'missed',
    (call) => call.missed_call_reason !== null,
    { direction: 'inbound', user: null, answered_at: null, ended_at: expect.any(Number) },
  ],
  [
    'call-back request',
    (call) => call.tags.some(({ name }: Json) => name === 'Callback Request'),
    {
      status: 'done',
      user: null,
      answered_at: null,
      missed_call_reason: null,
      ended_at: expect.any(Number),
    },
  ],
  [
    'outbound unanswered',
    (call) => call.direction === 'outbound' && call.status === 'done' && call.answered_at === null,
    { user: expect.anything(), ended_at: expect.any(Number), missed_call_reason: null },
  ],
];

test.each(journey)('%s calls look as documented', (_, fits, shape) => {
  const fitting = calls.filter(fits);
  expect(fitting.length).toBeGreaterThan(0);
  for (const call of fitting) expect(call).toMatchObject(shape);
});

test('each call is in exactly one of these states, and its times are in order', () => {
  for (const call of calls) {
    expect(journey.filter(([, fits]) => fits(call)).map(([name]) => name)).toHaveLength(1);
    expect(call.answered_at ?? call.started_at).toBeGreaterThanOrEqual(call.started_at);
    if (call.ended_at === null) continue;
    expect(call.ended_at).toBeGreaterThanOrEqual(call.answered_at ?? call.started_at);
    expect(call.ended_at).toBeLessThanOrEqual(now);
    expect(call.duration).toBe(call.ended_at - call.started_at);
  }
});

test('reasons are the six, and all six occur', () => {
  const found = new Set(calls.map(({ missed_call_reason }) => missed_call_reason).filter(Boolean));
  expect([...found].sort()).toEqual([...missedReasons].sort());
});

test('a tag of the system has an empty author, an agent’s a full one', () => {
  const tags = calls.flatMap((call) => call.tags);
  expect(tags.find(({ name }) => name === 'Callback Request').tagged_by).toEqual({});
  expect(tags.find(({ name }) => name !== 'Callback Request').tagged_by.id).toEqual(
    expect.any(Number),
  );
});

test.each([
  ['direction=inbound', (call: Json) => call.direction === 'inbound'],
  ['', () => true],
  ['tags[]=1&tags[]=2', () => false],
])('search with "%s"', (query, fits) => {
  const rows = pages(`/v1/calls/search?per_page=50&${query}`, 'calls');
  expect(rows.map(({ id }) => id)).toEqual(calls.filter(fits).map(({ id }) => id));
});

test('search finds by user, by either number, and by all of several tags', () => {
  const call = calls.find(({ user, tags }) => user && tags.length > 0);
  const search = (query: string): number[] =>
    pages(`/v1/calls/search?per_page=50&${query}`, 'calls').map(({ id }) => id);
  const digits = (text: string) => encodeURIComponent(text.replace(/[ -]/g, ''));
  const tag = call.tags[0].id;
  expect(search(`user_id=${call.user.id}`)).toContain(call.id);
  expect(search(`phone_number=${digits(call.raw_digits)}`)).toContain(call.id);
  expect(search(`phone_number=${digits(call.number.digits)}`)).toContain(call.id);
  expect(search(`tags[]=${tag}`)).toContain(call.id);
  expect(search(`tags[]=${tag}&tags[]=${tag}`)).toContain(call.id);
  expect(search(`tags[]=${tag}&tags[]=0`)).toEqual([]);
  expect(search(`tags[]=${tag},${tag}`)).toEqual([]);
});

test('a call handed to another of our numbers is found under that one only', () => {
  const handed = simulator.floor.calls.all.find(({ handedToNumberId }) => handedToNumberId);
  const digitsOf = (id: number | undefined): string =>
    encodeURIComponent(
      simulator.account.numbers.find((number) => number.id === id)?.digits.replace(/[ -]/g, '') ??
        '',
    );
  const under = (id: number | undefined): number[] =>
    pages(`/v1/calls/search?per_page=50&phone_number=${digitsOf(id)}`, 'calls').map((c) => c.id);
  expect(handed?.transferredToId).toBeDefined();
  expect(under(handed?.handedToNumberId)).toContain(handed?.id);
  expect(under(handed?.numberId)).not.toContain(handed?.id);
  expect(under(handed?.numberId).length).toBeGreaterThan(0);
});

test('what is fetched besides comes when asked for', () => {
  const call = calls.find(({ recording }) => recording);
  const all = 'fetch_short_urls=true&fetch_call_timeline=true&fetch_aiva_conv=true';
  expect(get(`/v1/calls/${call.id}?${all}`).call).toMatchObject({
    recording_short_url: expect.stringContaining('https://short-urls.aircall.io/v1/'),
    voicemail_short_url: null,
    ivr_options_selected: [],
    ai_voice_agents: [],
  });
});
