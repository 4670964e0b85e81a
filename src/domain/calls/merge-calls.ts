import type { EpochSeconds } from '../time/units';
import type { Call, CallStatus } from './call';
import { mergeTrails } from './trail';

/** A call, and when Aircall told what it says. */
export interface KnownCall {
  readonly call: Call;
  readonly asOf: EpochSeconds;
}

/**
 * What is known of a call once two accounts of it are there, in whatever order they came.
 *
 * The later account counts, but one that says the call is over, or answered, counts more than any
 * that does not: a late delivery never opens a call again. What an account leaves out is kept from
 * the other: a contact, a transfer, a sound file do not become unknown. Merging an account again
 * changes nothing.
 */
export function mergeCalls(one: KnownCall | undefined, other: KnownCall): KnownCall {
  if (one === undefined) return other;
  const [later, earlier] = isLater(one, other) ? [one, other] : [other, one];
  const trail = mergeTrails(later.call.trail, earlier.call.trail);
  const { trail: _, ...facts } = later.call;
  return {
    asOf: later.asOf,
    call: {
      ...facts,
      ...keepKnown(later.call, earlier.call),
      ...(trail && { trail }),
    },
  };
}

const statusRanks: Readonly<Record<CallStatus, number>> = { initial: 0, answered: 1, done: 2 };

function isLater(one: KnownCall, other: KnownCall): boolean {
  const further = statusRanks[one.call.status] - statusRanks[other.call.status];
  if (further !== 0) return further > 0;
  if (one.asOf !== other.asOf) return one.asOf > other.asOf;
  // within one second nobody can say; the same one is chosen whichever came first
  return fingerprint(one.call) >= fingerprint(other.call);
}

const fingerprint = ({ trail: _, ...facts }: Call): string =>
  JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));

function keepKnown(later: Call, earlier: Call) {
  return {
    user: later.user ?? earlier.user,
    contactName: later.contactName ?? earlier.contactName,
    externalDigits: later.externalDigits ?? earlier.externalDigits,
    answeredAt: later.answeredAt ?? earlier.answeredAt,
    transferredFrom: later.transferredFrom ?? earlier.transferredFrom,
    transferredTo: later.transferredTo ?? earlier.transferredTo,
    hasRecording: later.hasRecording || earlier.hasRecording,
    hasVoicemail: later.hasVoicemail || earlier.hasVoicemail,
    asset: later.asset ?? earlier.asset,
  };
}
