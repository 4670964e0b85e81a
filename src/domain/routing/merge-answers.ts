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
    const { kind: _, ...told } = answer;
    // what the log knows and Aircall no longer does is older than half a year, but true
    const known = facts.history === 'unknown' ? told : facts.history;
    const lastAgent = known.lastAgent ?? told.lastAgent;
    const lastCall = known.lastCall ?? told.lastCall;
    return { ...facts, history: { ...known, lastAgent, lastCall }, isHistoryWhole: true };
  }
  const before = facts.presence === 'unknown' ? [] : [...facts.presence];
  const now = answer.presence.map(({ id, availability }) => [id, availability] as const);
  return { ...facts, presence: new Map<number, Availability>([...before, ...now]) };
}
