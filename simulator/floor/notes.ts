import { callbackTagName } from '../account/build-tags';
import type { User } from '../account/model';
import type { Call } from './call';
import { archiveCall, assignCall, commentOn, tagCall, untagCall } from './call-changes';
import type { Floor } from './floor';

/** How likely what people do with calls is. */
const chances = { tagged: 0.35, secondTag: 0.2, untagged: 0.08, commented: 0.12 } as const;
const followUp = { assigned: 0.4, commented: 0.5, archived: 0.7 } as const;

/** Seconds after a missed call within which a colleague looks after it. */
const followUpWithin = { least: 60, most: 600 } as const;

/** An agent may tag or comment while talking. */
export function planNotesDuring(floor: Floor, call: Call, seconds: number): void {
  const { random, agenda } = floor;
  if (!random.chance(0.1)) return;
  agenda.in(seconds * 0.5, () => {
    const agent = floor.user(call.userId);
    if (agent && call.status === 'answered') writeNote(floor, call, agent);
  });
}

/** An agent may tag and comment within a minute or two after a call. */
export function planNotes(floor: Floor, call: Call, agent: User): void {
  const { agenda, random } = floor;
  if (random.chance(chances.tagged)) {
    agenda.in(random.integer(2, 20), () => putTag(floor, call, agent));
    if (random.chance(chances.secondTag)) {
      agenda.in(random.integer(20, 40), () => putTag(floor, call, agent));
    }
    if (random.chance(chances.untagged)) agenda.in(50, () => takeTagOff(floor, call, agent));
  }
  if (random.chance(chances.commented)) {
    const content = random.pick(floor.account.remarks);
    agenda.in(random.integer(5, 90), () => commentOn(floor, call, { content, postedBy: agent.id }));
  }
}

/** A colleague may take a missed call on, comment on it and put it away. */
export function planFollowUp(floor: Floor, call: Call): void {
  const { agenda, random } = floor;
  const candidates = floor.numberOf(call)?.userIds ?? [];
  if (candidates.length === 0 || !random.chance(followUp.assigned)) return;
  const colleague = random.pick(candidates);
  const after = random.integer(followUpWithin.least, followUpWithin.most);
  agenda.in(after, () => assignCall(floor, call, colleague));
  if (random.chance(followUp.commented)) {
    const content = random.pick(floor.account.remarks);
    agenda.in(after + 30, () => commentOn(floor, call, { content, postedBy: colleague }));
  }
  if (random.chance(followUp.archived)) agenda.in(after + 45, () => archiveCall(floor, call));
}

/** Marks a call-back request as the phone system does. */
export function tagCallback(floor: Floor, call: Call): void {
  const tag = floor.account.tags.find(({ name }) => name === callbackTagName);
  if (tag) tagCall(floor, call, { tagId: tag.id, taggedBy: undefined });
}

function writeNote(floor: Floor, call: Call, agent: User): void {
  const { random, account } = floor;
  if (random.chance(0.6)) putTag(floor, call, agent);
  else commentOn(floor, call, { content: random.pick(account.remarks), postedBy: agent.id });
}

/** Any tag but the phone system's own, which comes first. */
function putTag(floor: Floor, call: Call, agent: User): void {
  const choice = floor.account.tags.slice(1);
  if (choice.length === 0) return;
  tagCall(floor, call, { tagId: floor.random.pick(choice).id, taggedBy: agent.id });
}

function takeTagOff(floor: Floor, call: Call, agent: User): void {
  const own = call.tags.findLast(({ taggedBy }) => taggedBy === agent.id);
  if (own) untagCall(floor, call, own);
}
