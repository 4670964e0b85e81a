import { isFree } from '../account/presence';
import { drawCaller, drawKnown } from './callers';
import type { Floor } from './floor';
import { receiveCall } from './inbound';
import { placeCall } from './outbound';

/** Of all calls, how many come in. */
const inboundShare = 0.7;

/** How much the rate swells and ebbs, and how long one wave is, in seconds. */
const waveHeight = 0.35;
const waveSeconds = 1500;

/** Lets calls begin at this rate, in waves, from now on for ever. */
export function startArrivals(floor: Floor, callsPerHour: number): void {
  const swell = 1 + waveHeight * Math.sin((2 * Math.PI * floor.now) / waveSeconds);
  const meanSeconds = 3600 / (callsPerHour * swell);
  floor.agenda.in(floor.random.exponential(meanSeconds), () => {
    if (floor.random.chance(inboundShare)) somebodyCalls(floor);
    else somebodyIsCalled(floor);
    startArrivals(floor, callsPerHour);
  });
}

function somebodyCalls(floor: Floor): void {
  const staffed = floor.account.numbers.filter(({ userIds }) => userIds.length > 0);
  if (staffed.length === 0) return;
  const number = floor.random.pick(staffed);
  receiveCall(floor, { number, caller: drawCaller(floor, number) });
}

/** Whoever has been idle longest makes the call; when nobody is free it is not made. */
function somebodyIsCalled(floor: Floor): void {
  const { account, random, now } = floor;
  const free = account.users.filter((user) => isFree(user, now));
  if (free.length === 0) return;
  const agent = free.reduce((a, b) => (b.idleSince < a.idleSince ? b : a));
  const own = account.numbers.filter(({ userIds }) => userIds.includes(agent.id));
  if (own.length === 0) return;
  const number = random.pick(own);
  const drawn = drawCaller(floor, number);
  const callee = drawn.externalNumber === undefined ? drawKnown(floor) : drawn;
  placeCall(floor, { agent, number, callee });
}
