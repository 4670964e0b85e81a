import type { Call } from '../calls/call';
import { type Outcome, outcomeOf } from '../calls/outcome';
import type { FoundCall } from '../pages/search-view';
import { cleanOptional, cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import { formatDuration } from '../time/format';
import { describeMissedReason } from './missed-reason';
import type { Moments } from './moments';

/** How an outcome looks. */
export type OutcomeTone = 'good' | 'bad' | 'plain';

/** One line of a card: what it is, and what is known. */
export interface CardLine {
  readonly label: string;
  readonly value: string;
}

/** A call as its card tells it; every text is clean and on one line but for comments. */
export interface CardWords {
  readonly title: string;
  readonly moment: string;
  readonly direction: string;
  readonly outcome: string;
  readonly tone: OutcomeTone;
  /** The contact, or the number when there is none. */
  readonly party: string;
  /** The number, when the contact is known. */
  readonly digits: string | undefined;
  /** Set on a missed call that is shown because the agent is assigned to its number. */
  readonly badge: string | undefined;
  /** Why the call is listed. */
  readonly reason: string | undefined;
  readonly lines: readonly CardLine[];
  readonly tags: readonly string[];
  readonly comments: readonly string[];
}

/** Everything a card says of a call. */
export function describeCard(
  { call, isMissedOnNumber, reason }: FoundCall,
  moments: Moments,
): CardWords {
  const say = texts.callCard;
  const contact = cleanOptional(call.contactName);
  const digits = cleanOptional(call.externalDigits) ?? texts.board.hiddenNumber;
  return {
    title: say.title(call.id),
    moment: moments.full(call.startedAt),
    direction: say.directions[call.direction],
    outcome: describeOutcome(call, texts),
    tone: tones[outcomeOf(call)],
    party: contact ?? digits,
    digits: contact === undefined ? undefined : digits,
    badge: isMissedOnNumber ? say.missedOnNumber : undefined,
    reason,
    lines: describeLines(call, texts),
    tags: call.tags.map(cleanText).filter(Boolean),
    comments: call.comments.map(cleanLines).filter(Boolean),
  };
}

/** Everything that is read on a card before it is opened. */
export const cardText = (words: CardWords): string =>
  [
    words.title,
    words.moment,
    words.direction,
    words.outcome,
    words.party,
    words.digits ?? '',
    words.badge ?? '',
    words.reason ?? '',
    ...words.lines.map(({ value }) => value),
    ...words.tags,
    ...words.comments,
  ].join('\n');

const tones: Readonly<Record<Outcome, OutcomeTone>> = {
  waiting: 'plain',
  dialling: 'plain',
  'in conversation': 'good',
  answered: 'good',
  missed: 'bad',
  'call-back request': 'bad',
  'no answer': 'plain',
};

function describeOutcome(call: Call, { callCard: say }: Texts): string {
  const outcome = outcomeOf(call);
  if (outcome !== 'missed' || call.missedReason === undefined) return say.outcomes[outcome];
  return say.missedBecause(describeMissedReason(call.missedReason));
}

function describeLines(call: Call, { callCard: say }: Texts): readonly CardLine[] {
  const transfer = say.transfer(
    cleanOptional(call.transferredFrom),
    cleanOptional(call.transferredTo),
  );
  const lines: readonly (readonly [string, string | undefined])[] = [
    [say.number, call.number && nameOf(call.number, say.namelessNumber)],
    [say.agent, call.user && nameOf(call.user, say.namelessAgent)],
    [say.teams, cleanOptional(call.teams.join(', '))],
    [say.time, describeTimes(call, say)],
    [say.transferred, transfer],
    [say.assignedTo, cleanOptional(call.assignedTo)],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

const nameOf = ({ id, name }: { id: number; name: string }, nameless: (id: number) => string) =>
  cleanText(name) || nameless(id);

/** `waited 0:12 · talked 4:05`; what is not over yet is not told. */
function describeTimes(call: Call, say: Texts['callCard']): string | undefined {
  const { direction, startedAt, answeredAt, endedAt } = call;
  const pickedUp = answeredAt ?? endedAt;
  const parts = [
    pickedUp === undefined
      ? undefined
      : say.waited[direction](formatDuration(pickedUp - startedAt)),
    answeredAt === undefined || endedAt === undefined
      ? undefined
      : say.talked(formatDuration(endedAt - answeredAt)),
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}

/** A comment keeps its line breaks. */
const cleanLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map(cleanText)
    .join('\n')
    .trim();
