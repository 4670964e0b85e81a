import { defaultSettings } from '../../src/domain/settings/parse';
import { headersOf } from './at-the-board';
import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';

/** How a page calls. */
const call = async (house: House, name: string, ...args: unknown[]) =>
  (await house.must(name, { as: 'sidebar', args })).result as Record<string, unknown>;

const read = async (house: House) => {
  const answer = await call(house, 'apiReadSettings');
  expect(answer.ok).toBe(true);
  return answer.value as Record<string, unknown> & { settings: Record<string, unknown> };
};
const save = (house: House, changes: unknown) => call(house, 'apiSaveSettings', changes);
const refused = (problems: object) => ({ ok: true, value: { saved: false, problems } });
const saved = { ok: true, value: { saved: true } };

describe('a company whose board is set up', () => {
  let house: House;
  let teams: { id: number; name: string }[];
  beforeAll(async () => {
    house = await openWarmHouse({ switches: ['rate.limit=0'] });
    teams = records(house.sheet('TeamDB')).map((team) => ({
      id: Number(team['Team ID']),
      name: String(team.Name),
    }));
  }, 60_000);
  afterAll(() => house.close());

  const refresh = async () => {
    house.advance(60);
    return house.must('activityTracker', asTrigger);
  };

  test('Configure shows defaults, teams and the end of the ID, and asks Aircall nothing', async () => {
    house.control('DELETE', '/requests');
    const view = await read(house);
    expect(view).toMatchObject({ settings: defaultSettings, whyNoTeams: '', lastFailure: '' });
    expect(view.key).toEqual({ kind: 'stored', end: house.simulator.apiId.slice(-4) });
    expect(view.teams).toHaveLength(teams.length + 1);
    expect(house.control('GET', '/requests')).toEqual([]);
    expect(JSON.stringify(view)).not.toContain(house.simulator.apiToken);
    expect(JSON.stringify(view)).not.toContain(house.simulator.apiId);
  });

  test('saved numbers are used by the next refresh', async () => {
    expect(await save(house, { lookbackMinutes: 30, warnAfterSeconds: 5 })).toEqual(saved);
    await refresh();
    expect(house.sheet('Activity Tracker').values.flat().join(' ')).toContain('30 min');
    expect((await read(house)).settings).toEqual({
      ...defaultSettings,
      lookbackMinutes: 30,
      warnAfterSeconds: 5,
    });
  });

  test('saved teams are the only ones on the next board, and their counts follow', async () => {
    const [one, two] = teams;
    expect(await save(house, { teamFilter: [one?.id, two?.id, 'withoutTeam'] })).toEqual(saved);
    await refresh();
    const shown = headersOf(house);
    expect(shown.length).toBeLessThanOrEqual(4);
    expect(shown[0]).toContain('Live queue');
    const members = records(house.sheet('UserSelection')).map((tile) => tile['User ID']);
    const some = records(house.sheet('TeamDB'))
      .filter((team) => [one?.id, two?.id].includes(Number(team['Team ID'])))
      .flatMap((team) => String(team['User IDs']).split(', '));
    expect(members).toEqual(expect.arrayContaining(some));
    expect((await read(house)).settings.teamFilter).toEqual([one?.id, two?.id, 'withoutTeam']);
  });

  test('a filter costs a warm refresh nothing, and is read from its sheet when the cache forgot', async () => {
    const before = headersOf(house);
    const warm = await refresh();
    expect(warm.serviceCalls.total).toBeLessThanOrEqual(70);
    house.advance(7 * 3600);
    await refresh();
    expect(headersOf(house)).toEqual(before);
    expect(house.sheet('Settings lists').hidden).toBe(true);
    expect(house.sheet('Settings lists').values.slice(1)).toEqual([
      ['Team filter', String(teams[0]?.id)],
      ['Team filter', String(teams[1]?.id)],
      ['Team filter', 'Single Users'],
    ]);
  });

  test('two people who change different settings do not undo each other', async () => {
    const before = (await read(house)).settings;
    await save(house, { answerTargetSeconds: 25 });
    await save(house, { defaultCountry: 'FR' });
    const after = (await read(house)).settings;
    expect(after).toEqual({ ...before, answerTargetSeconds: 25, defaultCountry: 'FR' });
  });

  test.each([
    ['a text for a number', { lookbackMinutes: '15' }, 'lookbackMinutes'],
    ['a value out of range', { requestsPerMinute: 0 }, 'requestsPerMinute'],
    ['thresholds in the wrong order', { overdueAfterSeconds: 1 }, 'overdueAfterSeconds'],
    ['a team that is a formula', { teamFilter: ['=1+1'] }, 'teamFilter'],
    ['hours that are none', { businessHours: 'always' }, 'businessHours'],
  ])('the server refuses %s, and saves nothing of it', async (_, changes, name) => {
    const before = await read(house);
    expect(await save(house, { ...changes, userRefreshMinutes: 7 })).toEqual(
      refused({ [name]: expect.any(String) }),
    );
    expect(await read(house)).toEqual(before);
  });

  test.each([[undefined], [null], [7], ['x'], [[]], [{ colour: 'red' }]])(
    'the server takes %j for no change',
    async (changes) => {
      const before = await read(house);
      expect(await save(house, changes)).toEqual(saved);
      expect(await read(house)).toEqual(before);
    },
  );

  test('an empty filter shows everyone again', async () => {
    expect(await save(house, { teamFilter: [] })).toEqual(saved);
    await refresh();
    expect(headersOf(house).length).toBeGreaterThan(teams.length);
  });

  test('a refused key is told, with the teams we know; a new one is tested before it replaces it', async () => {
    house.control('POST', '/faults', { match: 'GET /v1/*', status: 403 });
    await refresh();
    const view = await read(house);
    expect(view.lastFailure).toMatch(/refused the API key \(403\)/);
    expect(view.teams).toHaveLength(teams.length + 1);
    house.control('DELETE', '/faults');
    house.advance(120);

    const { apiId, apiToken } = house.simulator;
    const wrong = { kind: 'pair', apiId: 'somebody', apiToken: 'else' };
    expect(await call(house, 'apiSaveKey', wrong)).toMatchObject({
      ok: false,
      problem: { what: 'Aircall does not know this key (403).' },
    });
    expect(await read(house)).toMatchObject({ key: { end: apiId.slice(-4) } });

    await call(house, 'apiSaveKey', { kind: 'pair', apiId, apiToken });
    expect((await call(house, 'apiRefreshBoard')).value).toMatchObject({ kind: 'good' });
    expect(await read(house)).toMatchObject({ lastFailure: '' });
  });
});

describe('a spreadsheet that was never set up', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ properties: { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' } });
  });
  afterAll(() => house.close());

  test('opens Configure, and says why there are no teams', async () => {
    await house.must('showConfigSidebar');
    const view = await read(house);
    expect(view).toMatchObject({ key: { kind: 'none' }, settings: defaultSettings });
    expect(view.whyNoTeams).toMatch(/no Aircall API key is stored/);
    expect(view.teams).toEqual([{ choice: 'withoutTeam', name: 'Single Users' }]);
  });

  test('keeps what is saved before the key comes', async () => {
    expect(await save(house, { lookbackMinutes: 45, teamFilter: [7] })).toEqual(saved);
    expect((await read(house)).settings).toEqual({
      ...defaultSettings,
      lookbackMinutes: 45,
      teamFilter: [7],
    });
  });
});

test('a wrong key from the first day: Configure opens and says why there are no teams', async () => {
  const house = await openHouse({ properties: { AIRCALL_API_TOKEN: 'wrong' } });
  await house.must('activityTracker');
  const view = await read(house);
  expect(view.whyNoTeams).toMatch(/the last refresh could not read it/);
  expect(view.lastFailure).toMatch(/refused the API key \(403\)/);
  await house.close();
});

test('what Google refuses is told in words, not thrown', async () => {
  const house = await openHouse({ properties: { SPREADSHEET_ID: 'another file' } });
  expect(await call(house, 'apiReadSettings')).toEqual({
    ok: false,
    problem: {
      what: expect.stringMatching(/copy of another/),
      whatToDo: expect.stringMatching(/Set up…/),
    },
  });
  await house.close();
});
