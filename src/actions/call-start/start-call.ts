import { actionRow } from '../../domain/call-start/action-row';
import { hasPastRinging } from '../../domain/call-start/past-ringing';
import { type Handbook, handbookText, parseHandbook } from '../../domain/handbook/handbook';
import { mergeAnswers } from '../../domain/routing/merge-answers';
import { parseSettings } from '../../domain/settings/parse';
import { layRow } from '../../domain/sheets/layout';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import { connectShared, sharedMinuteText } from '../budget/connect-shared';
import { seekContact } from '../contacts/find-contact';
import { askAircall } from '../routing/ask-aircall';
import { callerFacts } from '../routing/caller-facts';
import type { DoorWorld } from '../webhook/door-world';
import { pastRingingText } from '../webhook/hot-cache';
import { carryOut } from './carry-out';
import { planStart } from './plan-start';
import type { Deed, Duties, Start } from './start';
import { callerOf } from './start-texts';

const say = texts.callStart;

/** A call that started longer ago has been answered, or given up. */
const freshSeconds: Seconds = 60;

/** Aircall gives up waiting for our answer after 5 s, and a caller hears every second. */
const mostSeconds: Seconds = 3;

/** What is asked before anything is sent gets no longer than this. */
const askingSeconds: Seconds = 1;

/**
 * Gives a starting call its card and its route: at most once per call, however often its delivery
 * arrives, and within 3 s. Everything that is done or not done is a row of Actions.
 */
export function startCall(world: DoorWorld, start: Start): void {
  const duties = dutiesOf(start);
  if (!duties.card && !duties.transfer) return;
  if (Math.abs(start.enteredAt - start.at) > freshSeconds) return;
  const claim = world.claims.take(start.call.id);
  if (claim.kind === 'taken') return;
  const handbook = recallHandbook(start);
  const ground = { start, handbook };
  const deeds =
    claim.kind === 'busy' ? idle(duties, say.busy) : act(world, ground, duties, claim.saved);
  for (const deed of deeds) {
    const note = { ...deed, at: world.clock.now(), callId: start.call.id };
    start.sheets.append('Actions', layRow(actionRow(note), handbook?.actionsAt));
  }
}

/** A card for every call, a route for inbound ones. */
function dutiesOf({ reception, call }: Start): Duties {
  const { cards, routes } = reception.onStart;
  return { card: cards, transfer: routes && call.direction === 'inbound' };
}

/** A call and what it is dealt with by; no handbook: nobody has read the sheets yet. */
interface Ground {
  readonly start: Start;
  readonly handbook: Handbook | undefined;
}

function act(
  world: DoorWorld,
  ground: Ground,
  duties: Duties,
  saved: Readonly<Record<string, string>>,
): readonly Deed[] {
  const { start, handbook } = ground;
  if (start.call.status === 'done') return idle(duties, say.over);
  if (duties.transfer && isAnswered(start)) {
    // a transfer would tear the caller away from whoever answered
    const rest = { ...duties, transfer: false };
    const shown = rest.card ? act(world, ground, rest, saved) : [];
    return [...shown, ...idle({ card: false, transfer: true }, say.answered)];
  }
  if (handbook === undefined) return idle(duties, say.noHandbook);
  const minute = start.texts[sharedMinuteText];
  const wish = { priority: 'call', minute, patienceSeconds: 0 } as const;
  const { aircall } = connectShared({ ...world, saved }, wish);
  const source = parseSettings(saved.SETTINGS);
  const facts = callerFacts(handbook, {
    number: callerOf(start.call),
    now: start.enteredAt,
    texts: start.texts,
    seek: (number) => seekContact(start.sheets.contacts, source, number),
  });
  const first = planStart(start, duties, handbook, facts);
  const answers = askAircall(aircall, first.needs, {
    now: start.enteredAt,
    timeoutSeconds: askingSeconds,
    users: handbook.users.length,
  });
  const plan =
    answers.length === 0 ? first : planStart(start, duties, handbook, mergeAnswers(facts, answers));
  return carryOut(aircall, plan, {
    callId: start.call.id,
    isDryRun: start.reception.onStart.isDryRun,
    deadline: start.enteredAt + mostSeconds,
    clock: world.clock,
  });
}

/** Whether the call does not just ring any more: its deliveries may arrive late, and in any order. */
const isAnswered = ({ call, texts }: Start): boolean =>
  call.status === 'answered' || hasPastRinging(texts[pastRingingText], call.id);

const recallHandbook = ({ texts, sheets }: Start): Handbook | undefined =>
  parseHandbook(texts[handbookText] ?? sheets.readHandbook());

/** Nothing was done, for one reason. */
function idle({ card, transfer }: Duties, detail: string): readonly Deed[] {
  const kinds = [
    ...(card ? (['card'] as const) : []),
    ...(transfer ? (['transfer'] as const) : []),
  ];
  return kinds.map((kind) => ({ kind, by: '', target: undefined, outcome: 'none', detail }));
}
