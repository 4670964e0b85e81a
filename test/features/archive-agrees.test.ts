import type { Call } from '../../src/domain/calls/call';
import type { CallsSlice, FoundCall } from '../../src/domain/pages/search-view';
import { someCriteria } from '../builders/criteria';
import {
  archiveToTheEnd,
  ask,
  callsOf,
  dayBefore,
  daySeconds,
  inArchive,
  logCalls,
  loggedIds,
  openArchiveHouse,
  place,
  value,
} from './archive-house';
import { chances } from './chances';
import type { House } from './house';

/** Another one takes other chances; `KILL_ROUNDS` more of them. */
const seed = Number(process.env.KILL_SEED ?? 1);
const rounds = Number(process.env.KILL_ROUNDS ?? 14);

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;

let house: House;
let chance: () => number;
const truth = new Map<number, Call>();

beforeAll(async () => {
  chance = chances(seed);
  house = await openArchiveHouse();
  for (const [days, count] of [
    [2, 6],
    [36, 9],
    [40, 14],
    [41, 12],
    [47, 9],
  ] as const) {
    const calls = callsOf(dayBefore(house, days), count, 100_000 - days * 100);
    logCalls(house, calls);
    for (const call of calls) truth.set(call.id, call);
  }
  await value(house, 'apiUseArchive', place);
  const wish = { isOn: true, removes: true, keepDays: 31, mostGigabytes: 10 };
  await value(house, 'apiSaveArchive', wish);
}, 60_000);
afterAll(() => house.close());

const someOf = (most: number): number => 1 + Math.floor(chance() * most);

/** Archives a slice, which Google kills somewhere. */
async function archiveAndDie(): Promise<void> {
  const unflushed = chance() < 0.5 ? ('drop' as const) : ('keep' as const);
  const killAfterCall = someOf(70);
  await house.run('apiContinueArchive', { as: 'sidebar', killAfterCall, unflushed });
  house.advance(leaseSeconds);
}

/** A call whose day left is tagged: its record comes back to the sheet, newer than the archive's. */
function tagLate(): void {
  const here = new Set(loggedIds(house));
  const [call] = [...truth.values()].filter(({ id }) => !here.has(id)).slice(someOf(9) - 1);
  if (call === undefined) return;
  const tagged = { ...call, tags: [...call.tags, `late ${someOf(1000)}`] };
  truth.set(call.id, tagged);
  logCalls(house, [tagged], Math.floor(house.clock.now() / 1000));
}

/** Searches for everything as a page does; a slice may be killed, and is asked for again. */
async function searchAll(): Promise<readonly FoundCall[]> {
  const now = Math.floor(house.clock.now() / 1000);
  const criteria = someCriteria({ place: 'log', from: now - 90 * daySeconds, to: now });
  const found: FoundCall[] = [];
  let cursor: string | undefined;
  do {
    const args = [{ kind: 'search', criteria }, cursor];
    if (chance() < 0.2) {
      await house.run('apiFindCalls', { as: 'sidebar', args, killAfterCall: someOf(12) });
    }
    const reply = await ask<CallsSlice>(house, 'apiFindCalls', ...args);
    if (!reply.ok) throw new Error(reply.problem.what);
    found.push(...reply.value.calls);
    cursor = reply.value.next;
    house.advance(1);
  } while (cursor !== undefined);
  return found;
}

const told = (calls: readonly Pick<Call, 'id' | 'tags'>[]) =>
  calls.map(({ id, tags }) => [id, ...tags]).sort(([a], [b]) => Number(a) - Number(b));

test('whatever is killed, a search finds every call once, as it was last seen', async () => {
  for (let round = 1; round <= rounds; round += 1) {
    if (chance() < 0.7) await archiveAndDie();
    else tagLate();
    const how = `round ${round} of KILL_SEED=${seed}`;
    const found = (await searchAll()).map(({ call }) => call);
    expect({ how, found: told(found) }).toEqual({ how, found: told([...truth.values()]) });
  }
}, 120_000);

test('in the end sheet and archive have every call in one place', async () => {
  house.advance(leaseSeconds);
  await archiveToTheEnd(house);
  house.advance(7 * 3600);
  await archiveToTheEnd(house);
  const rows = await inArchive(
    house,
    'SELECT call_id::INT, [t.name for t in tags] FROM "local-project:aircall.calls" ORDER BY 1',
  );
  const young = [...truth.values()].filter(({ id }) => loggedIds(house).includes(id));
  expect(young).toHaveLength(6);
  expect(rows.map(([id]) => Number(id))).toEqual(
    [...truth.keys()].filter((id) => !young.some((call) => call.id === id)).sort((a, b) => a - b),
  );
  const found = (await searchAll()).map(({ call }) => call);
  expect(told(found)).toEqual(told([...truth.values()]));
}, 60_000);
