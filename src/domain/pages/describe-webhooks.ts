import { wholeNumber } from '../texts/numbers';
import { texts } from '../texts/texts';
import { describeAge } from '../time/format';
import type { Seconds } from '../time/units';
import type { ReplayOutcome, WebhooksView } from './webhooks-view';

const say = texts.connectWebhooks;

/** How the webhook is doing, in one sentence or two. */
export const describeState = ({ state, whyUnknown }: WebhooksView): string =>
  state === 'unknown' ? `${say.states.unknown} ${whyUnknown}` : say.states[state];

/** A figure with its caption. */
export interface WebhookFact {
  readonly caption: string;
  readonly value: string;
}

/** How long ago the newest event came. */
export const describeLast = (lastAgo: Seconds | undefined): string =>
  lastAgo === undefined ? say.facts.never : say.facts.ago(describeAge(lastAgo));

/** What was delivered and what became of it, the last event's age aside. */
export function listFacts(view: WebhooksView): readonly WebhookFact[] {
  const { facts } = say;
  const { pending, duplicates, rejected, deadLetters, name, versions } = view;
  return [
    { caption: facts.pending, value: wholeNumber(pending) },
    { caption: facts.duplicates, value: wholeNumber(duplicates) },
    { caption: facts.rejected, value: wholeNumber(rejected) },
    { caption: facts.dead, value: wholeNumber(deadLetters) },
    { caption: facts.name, value: name },
    { caption: facts.version, value: versions.webApp ?? facts.unknownVersion },
  ];
}

/** An event in words, with Aircall's name for it and how often it came. */
export interface EventCount {
  readonly words: string;
  readonly event: string;
  readonly count: string;
}

/** Deliveries by event; one we have no words for keeps Aircall's name. */
export function listEvents({ byEvent }: WebhooksView): readonly EventCount[] {
  const wordsFor = new Map(Object.entries(say.events.words));
  return byEvent.map(({ event, count: times }) => ({
    words: wordsFor.get(event) ?? event,
    event,
    count: wholeNumber(times),
  }));
}

/** What to do when the web app serves another version than the menus; empty for nothing. */
export const adviseRedeploy = ({ versions: { menus, webApp } }: WebhooksView): string =>
  webApp === undefined || webApp === menus ? '' : say.redeploy(webApp, menus);

/** What came of replaying dead letters, in sentences. */
export function describeReplay(outcome: ReplayOutcome): string {
  const { replay } = say;
  const parts = (['folded', 'deadAgain', 'waiting', 'left', 'unreadable'] as const).flatMap(
    (what) => (outcome[what] > 0 ? [replay[what](outcome[what])] : []),
  );
  return parts.join(' ') || replay.nothing;
}
