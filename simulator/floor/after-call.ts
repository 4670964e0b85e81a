import { callbackTagName } from '../account/build-people';
import type { User } from '../account/model';
import type { Call, CallTag } from './call';
import type { Floor } from './floor';

/** Seconds from the hang-up until the record is complete, a voice message or a recording is ready. */
const completeAfter = 30;
const recordingAfter = 35;
const voicemailAfter = 33;

/** Ends a call now, and plans what follows: `call.ended`, recording, voicemail, tags, comments. */
export function endCall(floor: Floor, call: Call, leavesVoicemail = false): void {
  call.status = 'done';
  call.phase = 'over';
  call.endedAt = floor.now;
  floor.emit({ kind: 'call.hungup', at: floor.now, call });
  floor.agenda.in(completeAfter, () => floor.emit({ kind: 'call.ended', at: floor.now, call }));
  if (leavesVoicemail) planVoicemail(floor, call);
  if (call.answeredAt !== undefined && floor.numberOf(call)?.recordsCalls)
    planRecording(floor, call);
  const agent = floor.user(call.userId);
  if (agent) planNotes(floor, call, agent);
}

function planVoicemail(floor: Floor, call: Call): void {
  call.voicemailFrom = floor.now + voicemailAfter;
  floor.agenda.in(voicemailAfter, () => {
    floor.emit({ kind: 'call.voicemail_left', at: floor.now, call });
  });
}

function planRecording(floor: Floor, call: Call): void {
  call.recordingFrom = floor.now + recordingAfter;
  floor.agenda.in(recordingAfter, () => {
    floor.emit({ kind: 'call.comm_assets_generated', at: floor.now, call });
  });
}

const remarks = [
  'Call back tomorrow',
  'Sent the invoice again ✅',
  'Asked for a refund',
  '=SUM(1,1) is what the customer typed',
  'Wants to change the booking',
] as const;

function planNotes(floor: Floor, call: Call, agent: User): void {
  const { agenda, random, account } = floor;
  if (random.chance(0.35)) {
    const tagId = random.pick(account.tags.slice(1)).id;
    agenda.in(random.integer(2, 20), () => tagCall(floor, call, { tagId, taggedBy: agent.id }));
  }
  if (random.chance(0.12)) {
    const content = random.pick(remarks);
    agenda.in(random.integer(5, 90), () => comment(floor, call, { content, postedBy: agent.id }));
  }
}

/** Marks a call-back request as the phone system does. */
export function tagCallback(floor: Floor, call: Call): void {
  const tag = floor.account.tags.find(({ name }) => name === callbackTagName);
  if (tag) tagCall(floor, call, { tagId: tag.id, taggedBy: undefined });
}

function tagCall(floor: Floor, call: Call, made: Omit<CallTag, 'at'>): void {
  const tag = { ...made, at: floor.now };
  call.tags.push(tag);
  floor.emit({ kind: 'call.tagged', at: floor.now, call, tag });
}

function comment(floor: Floor, call: Call, made: { content: string; postedBy: number }): void {
  const note = { id: floor.calls.nextId(), ...made, at: floor.now };
  call.comments.push(note);
  floor.emit({ kind: 'call.commented', at: floor.now, call, comment: note });
}

/** Frees an agent after a conversation: first the wrap-up time, if there is one. */
export function releaseAgent(floor: Floor, user: User): void {
  user.currentCallId = undefined;
  if (user.wrapUpSeconds === 0) becomeIdle(floor, user);
  else startWrapUp(floor, user, floor.now + user.wrapUpSeconds);
}

/** Lets an agent do after-call work until a moment. */
export function startWrapUp(floor: Floor, user: User, until: number): void {
  user.wrapUpUntil = until;
  floor.emit({ kind: 'user.wut_start', at: floor.now, user });
  floor.agenda.at(until, () => {
    if (user.wrapUpUntil !== until) return;
    user.wrapUpUntil = undefined;
    floor.emit({ kind: 'user.wut_end', at: floor.now, user });
    becomeIdle(floor, user);
  });
}

function becomeIdle(floor: Floor, user: User): void {
  user.idleSince = floor.now;
  floor.whenFree(user);
}
