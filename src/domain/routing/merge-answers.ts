import { noHistory } from '../callers/caller-history';
import type { Availability } from '../users/availability';
import type { Answer } from './decision';
import type { RoutingFacts } from './question';

/** The facts with what Aircall said about them; what was known before stays. */
export const mergeAnswers = (facts: RoutingFacts, answers: readonly Answer[]): RoutingFacts =>
  answers.reduce(mergeAnswer, facts);

function mergeAnswer(facts: RoutingFacts, answer: Answer): RoutingFacts {
  if (answer.kind === 'user') {
    const { email, user } = answer;
    return user === undefined
      ? { ...facts, strangers: [...facts.strangers, email.toLowerCase()] }
      : // found by the address it was asked for, which may be an older one of theirs
        { ...facts, users: [...facts.users, { ...user, email }] };
  }
  if (answer.kind === 'last-calls') {
    const known = facts.history === 'unknown' ? noHistory : facts.history;
    const lastAgent = known.lastAgent ?? answer.lastAgent;
    const lastCall = known.lastCall ?? answer.lastCall;
    return { ...facts, history: { ...known, lastAgent, lastCall }, isHistoryWhole: true };
  }
  const before = facts.presence === 'unknown' ? [] : [...facts.presence];
  const now = answer.presence.map(({ id, availability }) => [id, availability] as const);
  return { ...facts, presence: new Map<number, Availability>([...before, ...now]) };
}
