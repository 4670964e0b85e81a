import type { Call } from '../floor/call';
import type { Floor } from '../floor/floor';
import { writeOddNotes } from '../floor/odd-notes';
import type { Random } from '../random';
import { leastCallsForOddCases } from './odd-calls';

interface Desk {
  readonly floor: Floor;
  readonly random: Random;
}

/** Lets people have tagged, commented on, assigned and archived the calls of the past. */
export function writeNotes(floor: Floor): void {
  const desk = { floor, random: floor.random.fork('notes') };
  for (const call of floor.calls.all) {
    if (call.userId !== undefined) noteByAgent(desk, call, call.userId);
    else if (call.status === 'done') followUp(desk, call);
  }
  const bearer = handledCall(floor);
  if (bearer && floor.calls.all.length >= leastCallsForOddCases) writeOddNotes(floor, bearer);
}

function noteByAgent(desk: Desk, call: Call, agent: number): void {
  const { random } = desk;
  const at = (call.endedAt ?? call.startedAt) + 5;
  const chance = call.status === 'done' ? 0.35 : 0.1;
  if (random.chance(chance)) putTag(desk, call, { agent, at });
  if (random.chance(chance / 4)) putTag(desk, call, { agent, at: at + 4 });
  if (random.chance(0.12)) comment(desk, call, { agent, at: at + 20 });
  if (call.status === 'done' && random.chance(0.1)) call.isArchived = true;
}

function followUp(desk: Desk, call: Call): void {
  const { random, floor } = desk;
  const colleagues = floor.numberOf(call)?.userIds ?? [];
  if (colleagues.length === 0 || !random.chance(0.3)) return;
  const agent = random.pick(colleagues);
  call.assignedToId = agent;
  if (random.chance(0.5)) comment(desk, call, { agent, at: (call.endedAt ?? 0) + 60 });
  call.isArchived = random.chance(0.5);
}

interface Note {
  readonly agent: number;
  readonly at: number;
}

/** What lies ahead is not written yet. */
function putTag({ floor, random }: Desk, call: Call, { agent, at }: Note): void {
  const choice = floor.account.tags.slice(1);
  if (at > floor.now || choice.length === 0) return;
  const tagId = random.pick(choice).id;
  if (call.tags.some((tag) => tag.tagId === tagId)) return;
  call.tags.push({ tagId, taggedBy: agent, at });
}

function comment({ floor, random }: Desk, call: Call, { agent, at }: Note): void {
  if (at > floor.now) return;
  write(floor, call, { agent, at, content: random.pick(floor.account.remarks) });
}

const write = (floor: Floor, call: Call, { agent, at, content }: Note & { content: string }) =>
  call.comments.push({ id: floor.calls.nextId(), content, postedBy: agent, at });

/** One handled call bears the odd tags and remarks. */
function handledCall({ calls, now }: Floor): Call | undefined {
  return calls.all.find(
    ({ userId, endedAt }) => userId !== undefined && endedAt !== undefined && endedAt + 60 < now,
  );
}
