import { type DeliveryFacts, parseDeliveryFacts } from '../../aircall/parse/delivery';
import { inboxRow } from '../../domain/inbox/inbox-row';
import type { ReplayOutcome } from '../../domain/pages/webhooks-view';
import { readText } from '../../domain/sheets/cells';
import { headers, type Row } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import { type FoldOutcome, foldHolding, takeLog } from '../fold/run-fold';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { readWebhooks } from './read-webhooks';

/** Dead letters put back at once: each takes a call of its own, and the lease ends after a minute. */
const mostAtOnce = 50;

const jsonColumn = headers['Dead letters'].indexOf('JSON');

/**
 * Puts dead letters back into the Inbox and folds it: after an update may be understood what an older
 * version could not. Those whose JSON was too long to be kept stay.
 *
 * Safe to repeat: an execution that is killed leaves a letter in both places at worst, which folds
 * once and is put back once.
 *
 * @throws {Refusal} When another execution keeps writing the log.
 */
export function replayDeadLetters(world: World): ReplayOutcome {
  const lease = takeLog(world);
  if (lease === undefined) throw new Refusal(texts.webhook.replayBusy);
  try {
    return replayHolding({ ...world, saved: world.state.readAll() });
  } finally {
    lease.release();
  }
}

function replayHolding(world: World): ReplayOutcome {
  const { again, stay, unreadable } = sort(world.tables.read('Dead letters'));
  if (again.size > 0) putBack(world, [...again.values()], stay);
  const fold = again.size > 0 ? foldHolding(world) : undefined;
  const left = stay.length - unreadable;
  return {
    ...judge(again, fold),
    unreadable,
    left,
    view: readWebhooks({ ...world, saved: world.state.readAll() }),
  };
}

interface Sorted {
  /** What is put back, by key: a letter that lies here twice is put back once. */
  readonly again: ReadonlyMap<string, DeliveryFacts>;
  readonly stay: readonly Row[];
  /** How many of those that stay can never be put back. */
  readonly unreadable: number;
}

function sort(letters: readonly Row[]): Sorted {
  const again = new Map<string, DeliveryFacts>();
  const stay: Row[] = [];
  let unreadable = 0;
  for (const letter of letters) {
    if (letter.every((cell) => cell === '')) continue;
    const facts = parseDeliveryFacts(readText(letter[jsonColumn]));
    if (facts === undefined) unreadable += 1;
    if (facts && (again.has(facts.key) || again.size < mostAtOnce)) again.set(facts.key, facts);
    else stay.push(letter);
  }
  return { again, stay, unreadable };
}

/** Into the Inbox first, and safely there, before they leave the sheet. */
function putBack(world: World, letters: readonly DeliveryFacts[], stay: readonly Row[]): void {
  const receivedAt = world.clock.now();
  // no version: no web app received it now
  for (const facts of letters) world.inbox.append(inboxRow({ ...facts, receivedAt, version: '' }));
  world.workbook.flush();
  world.tables.replace('Dead letters', stay);
}

function judge(again: Sorted['again'], fold: FoldOutcome | undefined) {
  const taken = new Set(fold?.inbox.batch.deliveries.map(({ entry }) => entry.key));
  const dead = new Set(fold?.inbox.folded.dead.map(({ entry }) => entry.key));
  const isWaiting = ({ key, callId }: DeliveryFacts): boolean =>
    !taken.has(key) || (fold?.facts.left.has(callId ?? 0) ?? false);
  const letters = [...again.values()];
  const deadAgain = letters.filter(({ key }) => dead.has(key)).length;
  const waiting = letters.filter((facts) => !dead.has(facts.key) && isWaiting(facts)).length;
  return { folded: letters.length - deadAgain - waiting, deadAgain, waiting };
}
