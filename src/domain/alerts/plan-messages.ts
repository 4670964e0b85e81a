import type { EpochSeconds } from '../time/units';
import type { AlertRule } from './alert-rule';
import type { AlertsState, Breach } from './alerts-state';
import type { AlertNews, Judged } from './judge-alerts';
import { isQuiet } from './quiet';

/** As many messages may leave in an hour: a storm must not use up a day's e-mails. */
export const mostMessagesAnHour = 20;

const anHour = 3600;

/** Where a message goes: the Chat space, or addresses that get one e-mail together. */
export type Target = { readonly kind: 'chat' } | { readonly kind: 'mail'; readonly to: string };

/** What one message tells of one rule. */
export interface Line {
  readonly what: 'breached' | 'cleared';
  readonly rule: AlertRule;
  readonly breach: Breach;
}

/** One message: whatever goes to the same place at the same moment goes together. */
export interface Message {
  readonly target: Target;
  readonly lines: readonly Line[];
  /** Messages that were held back before it. */
  readonly held: number;
}

/** What is sent, and what is to be kept before it is. */
export interface MessagePlan {
  readonly state: AlertsState;
  readonly messages: readonly Message[];
}

/** What decides whether something is sent now. */
export interface Sending {
  readonly now: EpochSeconds;
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone: string;
  /** Whether the address of a Chat space is known. */
  readonly hasChat: boolean;
}

/**
 * Plans what is sent: each breach once, when it begins or when its quiet hours end, unless somebody
 * is on it by then; its end once, if its beginning was told. Above {@link mostMessagesAnHour} a
 * breach waits for its turn, and an end is left untold.
 *
 * In the state that comes of it, whatever is sent counts as sent already: that is to be kept first.
 */
export function planMessages(
  rules: readonly AlertRule[],
  { breaches, news }: Judged,
  { sentAt, held }: Pick<AlertsState, 'sentAt' | 'held'>,
  sending: Sending,
): MessagePlan {
  const { now } = sending;
  const recent = sentAt.filter((at) => at > now - anHour && at <= now);
  const letters = createLetters(mostMessagesAnHour - recent.length);
  const next: Record<string, Breach> = { ...breaches };
  let heldBack = held;
  for (const rule of rules) {
    const breach = breaches[rule.key];
    if (breach === undefined || !mustTell(rule, breach, sending)) continue;
    const isTaken = letters.add(targetsOf(rule, sending), { what: 'breached', rule, breach });
    if (!isTaken && !breach.isHeld) heldBack += 1;
    next[rule.key] = isTaken ? { ...breach, told: 'sending' } : { ...breach, isHeld: true };
  }
  for (const line of endsToTell(news, sending)) {
    if (!letters.add(targetsOf(line.rule, sending), line)) heldBack += 1;
  }
  const messages = letters
    .all()
    .map((letter, at) => ({ ...letter, held: at === 0 ? heldBack : 0 }));
  return {
    state: {
      breaches: next,
      sentAt: [...recent, ...messages.map(() => now)],
      held: messages.length > 0 ? 0 : heldBack,
    },
    messages,
  };
}

/** Places outside the spreadsheet where a rule is told. */
export const targetsOf = (
  { channels: { mail, chat } }: AlertRule,
  { hasChat }: Pick<Sending, 'hasChat'>,
): readonly Target[] => [
  ...(mail.length > 0 ? [{ kind: 'mail', to: mail.join(',') } as const] : []),
  ...(chat && hasChat ? [{ kind: 'chat' } as const] : []),
];

const mustTell = (rule: AlertRule, { told, by }: Breach, sending: Sending): boolean =>
  told === 'no' &&
  by === '' &&
  targetsOf(rule, sending).length > 0 &&
  !isQuiet(rule.quiet, sending.now, sending.timeZone);

/** Who was not told of a beginning is not told of the end. */
const endsToTell = (news: readonly AlertNews[], { now, timeZone }: Sending): readonly Line[] =>
  news.flatMap(({ what, rule, breach }): Line[] =>
    what === 'cleared' && breach.told !== 'no' && !isQuiet(rule.quiet, now, timeZone)
      ? [{ what, rule, breach }]
      : [],
  );

const nameOf = (target: Target): string => (target.kind === 'chat' ? '' : target.to);

/** Letters being filled, one for each target, and not more than there is room for. */
function createLetters(room: number) {
  const letters = new Map<string, { readonly target: Target; readonly lines: Line[] }>();
  return {
    /** @returns Whether there was room at each of its targets; if not, it is in none. */
    add: (targets: readonly Target[], line: Line): boolean => {
      const fresh = targets.filter((target) => !letters.has(nameOf(target)));
      if (letters.size + fresh.length > room) return false;
      for (const target of fresh) letters.set(nameOf(target), { target, lines: [] });
      for (const target of targets) letters.get(nameOf(target))?.lines.push(line);
      return true;
    },
    all: () => [...letters.values()],
  };
}
