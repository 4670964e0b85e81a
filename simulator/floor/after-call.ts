import type { User } from '../account/model';
import type { Call } from './call';
import type { Floor } from './floor';
import { planFollowUp, planNotes } from './notes';
import type { TransferOutcome } from './orders';

/** Seconds from the hang-up until the record is complete, a voice message or a recording is ready. */
const completeAfter = 30;
const recordingAfter = 35;
const voicemailAfter = 33;

/** Ends a call now, and plans what follows: `call.ended`, recording, voicemail, tags, comments. */
export function endCall(floor: Floor, call: Call, leavesVoicemail = false): void {
  call.status = 'done';
  call.phase = 'over';
  call.endedAt = floor.now;
  settleTransfers(call, 'caller hung up');
  floor.emit({ kind: 'call.hungup', at: floor.now, call });
  floor.agenda.in(completeAfter, () => floor.emit({ kind: 'call.ended', at: floor.now, call }));
  if (leavesVoicemail) planVoicemail(floor, call);
  if (call.answeredAt !== undefined && floor.numberOf(call)?.recordsCalls)
    planRecording(floor, call);
  const agent = floor.user(call.userId);
  if (agent) planNotes(floor, call, agent);
  else planFollowUp(floor, call);
}

/** Says of the transfers that still ring what became of them. */
export function settleTransfers(call: Call, outcome: TransferOutcome): void {
  for (const transfer of call.transfers) {
    if (transfer.outcome === 'ringing') transfer.outcome = outcome;
  }
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
