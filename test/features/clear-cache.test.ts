import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';
import { writeMapping } from './mapped-house';

interface LoggedRequest {
  readonly path: string;
}

const asPage = (args: unknown[] = []) => ({ as: 'sidebar', args }) as const;
const valueFrom = async (house: House, name: string, args: unknown[] = []) => {
  const { result } = await house.must(name, asPage(args));
  return (result as { value: Record<string, never> }).value;
};

const rows = (house: House, sheet: string): number => records(house.sheet(sheet)).length;
const logged = (house: House): unknown[] =>
  records(house.sheet('Calls'))
    .map((row) => row['Call ID'])
    .sort();
const picture = (house: House): unknown[] => house.sheet('Activity Tracker').values.slice(2);

/** What one refresh asks Aircall for, without the query. */
async function askedBy(house: House): Promise<string[]> {
  house.control('DELETE', '/requests');
  await house.must('activityTracker', asTrigger);
  const requests = house.control('GET', '/requests') as LoggedRequest[];
  return requests.map(({ path }) => path.replace(/\?.*/, ''));
}

let house: House;
afterEach(() => house.close());

describe('a board that has run for a while', () => {
  beforeEach(async () => {
    house = await openWarmHouse({
      account: 'S',
      properties: { SETTINGS: '{"lookbackMinutes":20}' },
    });
  }, 60_000);

  test('the first answer clears: the next refresh reads every database, and doubles or loses no call', async () => {
    expect(await askedBy(house)).not.toContain('/v2/users');
    const before = {
      logged: logged(house),
      picture: picture(house),
      live: house.sheet('Live calls').values,
    };
    const report = await house.must('clearCache');
    expect(report.dialogs).toMatchObject([{ kind: 'alert', title: 'Clear cache' }]);
    expect(['UserDB', 'TeamDB', 'NumberDB'].map((sheet) => rows(house, sheet))).toEqual([0, 0, 0]);
    expect(report.httpRequests.total).toBe(0);
    expect(logged(house)).toEqual(before.logged);
    expect(house.sheet('Live calls').values).toEqual(before.live);
    expect(picture(house)).toEqual(before.picture);

    const asked = await askedBy(house);
    expect(asked).toEqual(expect.arrayContaining(['/v2/users', '/v1/teams', '/v1/numbers']));
    expect(['UserDB', 'TeamDB', 'NumberDB'].map((sheet) => rows(house, sheet))).toEqual([
      49, 8, 10,
    ]);
    expect(logged(house)).toEqual(before.logged);
    expect(picture(house)).toEqual(before.picture);
    expect(await askedBy(house)).not.toContain('/v2/users');
  }, 60_000);

  test('settings and key are kept, and Runs tells who cleared what', async () => {
    await house.must('clearCache');
    expect(await valueFrom(house, 'apiReadSettings')).toMatchObject({
      settings: { lookbackMinutes: 20 },
      key: { kind: 'stored' },
    });
    expect(await valueFrom(house, 'apiReadSchedule')).toMatchObject({ state: { kind: 'mine' } });
    const note = records(house.sheet('Runs')).find(({ Run }) => Run === 'Clear cache');
    expect(note).toMatchObject({
      Outcome: 'ok',
      Detail: expect.stringMatching(/^49 users, 8 teams, 10 numbers/),
    });
  });

  test.each([
    ['No opens the page and', 'No', ['sidebar']],
    ['Cancel opens nothing and', 'Cancel', []],
    ['a question that is closed opens nothing and', 'Close', []],
  ])('%s clears nothing', async (_, answer, shown) => {
    const report = await house.must('clearCache', { answers: [answer] });
    expect(report.shown.map(({ kind }) => kind)).toEqual(shown);
    expect(rows(house, 'UserDB')).toBe(49);
    expect(await askedBy(house)).not.toContain('/v2/users');
  });

  test('the key goes only when the page says so', async () => {
    for (const wish of [undefined, null, {}, { forgetKey: 'true' }]) {
      expect(await valueFrom(house, 'apiClearCache', [wish])).toMatchObject({
        isKeyForgotten: false,
      });
      expect(await valueFrom(house, 'apiReadCache')).toMatchObject({ key: { kind: 'stored' } });
    }
    const cleared = await valueFrom(house, 'apiClearCache', [{ forgetKey: true }]);
    expect(cleared).toMatchObject({ isKeyForgotten: true });
    expect(await valueFrom(house, 'apiReadCache')).toMatchObject({ key: { kind: 'none' } });
    await house.must('activityTracker', asTrigger);
    expect(String(house.sheet('Activity Tracker').values[0])).toContain('No Aircall API key');
    expect(rows(house, 'Calls')).toBeGreaterThan(100);
  });

  test('the page tells what there is, how old, and what the next refresh costs', async () => {
    expect(await valueFrom(house, 'apiReadCache')).toEqual({
      users: { count: 49, at: '11:00:00' },
      teams: { count: 8, at: '11:00:00' },
      numbers: { count: 10, at: '11:00:00' },
      assignments: { count: 0 },
      calls: { count: expect.any(Number) },
      key: expect.objectContaining({ kind: 'stored' }),
      next: { requests: 5, seconds: 4 },
      mappingEstimate: '',
    });
  });

  test('while the board is refreshed nothing is cleared', async () => {
    // killed in the middle, it has not given the board back
    await house.run('activityTracker', { ...asTrigger, killAfterCall: 20 });
    const report = await house.must('apiClearCache', asPage([{}]));
    expect(report.result).toMatchObject({
      ok: false,
      problem: { what: expect.stringContaining('being refreshed at this moment') },
    });
    expect(rows(house, 'UserDB')).toBe(49);
    const door = await house.must('clearCache');
    expect(door.dialogs.map(({ message }) => message).join(' ')).toContain(
      'Try again in a minute.',
    );
    expect(rows(house, 'UserDB')).toBe(49);
  });
});

test('the mapping is forgotten, with what a mapping under way has read', async () => {
  house = await openHouse({ account: 'S' });
  writeMapping(house);
  await house.must('setupActivityTracker');
  const view = await valueFrom(house, 'apiReadCache');
  expect(view).toMatchObject({ mappingEstimate: expect.stringContaining('10 requests') });
  await house.must('apiSteerMapping', asPage(['start']));
  await house.must('clearCache');
  const begun = { state: 'running', done: 0 };
  expect(await valueFrom(house, 'apiReadMapping')).toMatchObject({ job: begun });
  // a page that is still open must not finish with nobody to map
  expect(await valueFrom(house, 'apiContinueMapping')).toMatchObject({ job: begun });
  await house.must('activityTracker', asTrigger);
  const assigned = records(house.sheet('NumberDB')).filter((row) => row['User IDs'] !== '');
  expect(assigned).toEqual([]);
  expect(await valueFrom(house, 'apiReadCache')).toMatchObject({ assignments: { count: 0 } });
  // the clock trigger maps again by itself, the minute's requests permitting
  for (let minute = 0; minute < 4; minute += 1) {
    house.advance(60);
    await house.must('activityTracker', asTrigger);
  }
  expect(await valueFrom(house, 'apiReadMapping')).toMatchObject({ job: { state: 'done' } });
  expect(await valueFrom(house, 'apiReadCache')).not.toMatchObject({ assignments: { count: 0 } });
}, 60_000);

test('killed after any service call, the next refresh is whole', async () => {
  house = await openWarmHouse({ account: 'S' });
  const { serviceCalls } = await house.must('clearCache');
  await house.must('activityTracker', asTrigger);
  const before = { logged: logged(house), picture: picture(house) };
  for (let killAfterCall = 1; killAfterCall < serviceCalls.total; killAfterCall += 4) {
    await house.run('clearCache', { killAfterCall });
    house.advance(61);
    await house.must('activityTracker', asTrigger);
    expect(rows(house, 'UserDB')).toBe(49);
  }
  expect(logged(house).length).toBeGreaterThanOrEqual(before.logged.length);
  expect(new Set(logged(house)).size).toBe(logged(house).length);
}, 120_000);
