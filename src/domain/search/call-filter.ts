import { assertNever } from '../assert-never';
import type { Call } from '../calls/call';
import { outcomeOf } from '../calls/outcome';
import type { Team } from '../teams/team';
import { foldText } from '../texts/fold-text';
import type { Seconds } from '../time/units';
import type { AssetWish, MissedWish, SearchCriteria, SecondsRange } from './criteria';
import { fitsPhone, readPhoneWish } from './phone-wish';
import { teamTest } from './team-test';

/** What the company looks like, as far as criteria depend on it. */
export interface SearchContext {
  readonly teams: readonly Team[];
  /** Two letters for numbers written without their country; empty: none. */
  readonly defaultCountry: string;
}

/** Whether a call meets something. */
export type CallTest = (call: Call) => boolean;

/**
 * The test a search puts every call to: all criteria must be met; within one a single option is
 * enough; an empty one is met by every call.
 */
export function callFilter(criteria: SearchCriteria, context: SearchContext): CallTest {
  const tests = [
    periodTest(criteria),
    oneOf(criteria.userIds, (call) => call.user?.id),
    oneOf(criteria.numberIds, (call) => call.number?.id),
    oneOf(criteria.directions, (call) => call.direction),
    teamTest(criteria.teams, context.teams),
    assetTest(criteria.asset),
    missedTest(criteria.missed),
    rangeTest(criteria.duration, durationOf),
    rangeTest(criteria.talk, talkOf),
    tagTest(criteria.tags),
    phoneTest(criteria.phone, context.defaultCountry),
    commentTest(criteria.comment),
  ].filter((test) => test !== undefined);
  return (call) => tests.every((test) => test(call));
}

const periodTest =
  ({ from, to }: SearchCriteria): CallTest =>
  ({ startedAt }) =>
    startedAt >= from && startedAt <= to;

function oneOf<Value>(
  wanted: readonly Value[],
  pick: (call: Call) => Value | undefined,
): CallTest | undefined {
  if (wanted.length === 0) return undefined;
  const values = new Set<Value | undefined>(wanted);
  return (call) => values.has(pick(call));
}

function assetTest(wish: AssetWish | undefined): CallTest | undefined {
  switch (wish) {
    case undefined:
      return undefined;
    case 'either':
      return (call) => call.hasRecording || call.hasVoicemail;
    case 'recording':
      return (call) => call.hasRecording;
    case 'voicemail':
      return (call) => call.hasVoicemail;
    case 'none':
      return (call) => !call.hasRecording && !call.hasVoicemail;
    default:
      return assertNever(wish);
  }
}

function missedTest(wishes: readonly MissedWish[]): CallTest | undefined {
  if (wishes.length === 0) return undefined;
  return (call) => wishes.some((wish) => fitsMissed(wish, call));
}

/**
 * A call is missed as its outcome says. Every other call is not: answered ones, open ones, outbound
 * ones nobody picked up, and requests to be called back, which are an outcome of their own.
 */
function fitsMissed(wish: MissedWish, call: Call): boolean {
  const isMissed = outcomeOf(call) === 'missed';
  if (wish === 'missed') return isMissed;
  if (wish === 'not-missed') return !isMissed;
  return isMissed && call.missedReason === wish.reason;
}

/** A length that is not known yet, because the call goes on, lies in no range. */
function rangeTest(
  { atLeast, atMost }: SecondsRange,
  lengthOf: (call: Call) => Seconds | undefined,
): CallTest | undefined {
  if (atLeast === undefined && atMost === undefined) return undefined;
  return (call) => {
    const length = lengthOf(call);
    return length !== undefined && length >= (atLeast ?? 0) && length <= (atMost ?? length);
  };
}

const durationOf = ({ startedAt, endedAt }: Call): Seconds | undefined =>
  endedAt === undefined ? undefined : Math.max(0, endedAt - startedAt);

/** A call that ended unanswered had no conversation: 0 s. */
const talkOf = ({ answeredAt, endedAt }: Call): Seconds | undefined =>
  endedAt === undefined ? undefined : Math.max(0, endedAt - (answeredAt ?? endedAt));

function tagTest(tags: readonly string[]): CallTest | undefined {
  const wanted = new Set(tags.map(tagKey).filter((tag) => tag !== ''));
  return wanted.size === 0 ? undefined : (call) => call.tags.some((tag) => wanted.has(tagKey(tag)));
}

const tagKey = (tag: string): string => tag.normalize('NFC').trim().toLowerCase();

function phoneTest(phone: string, country: string): CallTest | undefined {
  const wish = readPhoneWish(phone, country);
  if (wish?.kind === 'any') return undefined;
  return (call) => wish !== undefined && fitsPhone(wish, call.externalDigits, country);
}

function commentTest(comment: string): CallTest | undefined {
  const wanted = foldText(comment);
  if (wanted === '') return undefined;
  return (call) => call.comments.some((text) => foldText(text).includes(wanted));
}
