import type { Random } from '../../../simulator/random';
import type { SoakHouse } from './house';

/** Something a supervisor does. */
type Click = (house: SoakHouse, random: Random) => Promise<unknown>;

const clicks: readonly Click[] = [
  refreshNow,
  lookLive,
  lookLive,
  history,
  everyone,
  search,
  searchLog,
  switchSomebody,
  configure,
  clearCache,
];

/** One click of one of the three, drawn at random. */
export async function clickSomething(house: SoakHouse, random: Random): Promise<void> {
  await random.pick(clicks)(house, random);
}

/** Who clicks. */
export const supervisors = ['ann@example.com', 'ben@example.com', 'cho@example.com'] as const;

async function refreshNow({ run }: SoakHouse, random: Random) {
  return run('activityTracker', { as: 'menu', user: random.pick(supervisors) });
}

async function lookLive({ ask }: SoakHouse) {
  return ask('apiLookLive');
}

async function history(house: SoakHouse, random: Random) {
  const { id: userId } = random.pick(house.simulator.account.users);
  await house.ask('apiReadHistory', userId);
  return readSlices(house, { kind: 'user', userId });
}

async function everyone(house: SoakHouse) {
  await house.ask('apiReadHistory');
  return readSlices(house, { kind: 'everyone' });
}

async function search(house: SoakHouse, random: Random) {
  await house.ask('apiReadSearchForm');
  return readSlices(house, { kind: 'search', criteria: criteriaOf(house, random) });
}

async function searchLog(house: SoakHouse, random: Random) {
  const criteria = { ...criteriaOf(house, random), place: 'log' };
  return readSlices(house, { kind: 'search', criteria });
}

const criteriaOf = (house: SoakHouse, random: Random) => ({
  from: house.now() - random.integer(600, 7200),
  to: house.now(),
  ...{ userIds: [], numberIds: [], teams: [], missed: [], tags: [] },
  directions: random.chance(0.5) ? ['inbound'] : [],
  ...{ duration: {}, talk: {}, phone: '', comment: '' },
});

/** A page stops when it is told to wait; so does a supervisor. */
const mostSlices = 3;

async function readSlices({ ask }: SoakHouse, wish: unknown) {
  let cursor: string | undefined;
  for (let slices = 0; slices < mostSlices; slices += 1) {
    const slice = await ask<{ readonly next?: string; readonly waitSeconds: number }>(
      'apiFindCalls',
      ...[wish, ...(cursor === undefined ? [] : [cursor])],
    );
    if (slice?.next === undefined || slice.waitSeconds > 0) return;
    cursor = slice.next;
  }
}

/** As the page does it: read, then switch what was seen, and repaint. */
async function switchSomebody(house: SoakHouse, random: Random) {
  const { id } = random.pick(house.simulator.account.users);
  const view = await house.ask<{
    readonly agents: readonly { readonly userId: number; readonly state?: unknown }[];
  }>('apiReadAvailabilities', [id]);
  const agent = view?.agents[0];
  if (agent?.state === undefined) return;
  const target = random.pick([
    { setting: 'available' },
    { setting: 'unavailable', reason: 'out_for_lunch' },
  ]);
  const steps = [{ userId: agent.userId, expected: agent.state, target }];
  await house.ask('apiSwitchAvailabilities', { steps, isUndo: false });
  await house.ask('apiRedrawBoard');
}

async function configure({ ask }: SoakHouse, random: Random) {
  await ask('apiReadSettings');
  const changes = random.pick([
    { warnAfterSeconds: random.integer(5, 20) },
    { overdueAfterSeconds: random.integer(30, 90) },
    { sortBy: random.pick(['name', 'status', 'load']) },
  ]);
  return ask('apiSaveSettings', changes);
}

/** Seldom: what it costs to read everything again is the rate budget of minutes. */
async function clearCache({ ask }: SoakHouse, random: Random) {
  await ask('apiReadCache');
  return random.chance(0.2) ? ask('apiClearCache', { forgetKey: false }) : undefined;
}

/** How a long job stands, as its page is told. */
interface JobView {
  readonly job?: { readonly state: string; readonly waitSeconds: number };
}

/** Somebody begins a long job with its page open; the page asks for slice after slice. */
export async function followJob(
  house: SoakHouse,
  { steer, go }: { readonly steer: readonly unknown[]; readonly go: string },
  pause: (seconds: number) => Promise<void>,
): Promise<string> {
  const [name, ...args] = steer;
  await house.ask(String(name), ...args);
  for (let slices = 0; slices < mostJobSlices; slices += 1) {
    const view = await house.ask<JobView>(go);
    const { state, waitSeconds = 0 } = view?.job ?? {};
    // it was not even begun: something went wrong at that moment
    if (view && state === undefined) await house.ask(String(name), ...args);
    if (state === 'done' || state === 'cancelled') return state;
    if (state === 'failed' || state === 'paused')
      await house.ask(String(name), 'resume', ...args.slice(1));
    await pause(Math.max(2, waitSeconds));
  }
  return 'not ended';
}

/** As often as a page would ask in some hours. */
const mostJobSlices = 2000;
