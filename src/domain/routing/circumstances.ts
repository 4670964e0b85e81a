import { countryOf } from '../phone/country-of';
import { type WallClock, wallClock } from '../schedule/quiet-hours';
import type { RoutingFacts, RoutingQuestion } from './question';

/** A call as all rules see it, with what is worked out once. */
export interface Circumstances {
  readonly question: RoutingQuestion;
  readonly facts: RoutingFacts;
  /** Where the caller's number belongs; `undefined` when it is hidden or does not tell. */
  country(): string | undefined;
  /** @param timeZone - Absent: the spreadsheet's. */
  clockIn(timeZone: string): WallClock;
}

export function circumstances(question: RoutingQuestion, facts: RoutingFacts): Circumstances {
  const clocks = new Map<string, WallClock>();
  let country: { readonly code: string | undefined } | undefined;
  return {
    question,
    facts,
    country: () => {
      const { callerNumber } = question;
      country ??= { code: callerNumber === undefined ? undefined : countryOf(callerNumber) };
      return country.code;
    },
    clockIn: (timeZone) => {
      const clock = clocks.get(timeZone) ?? wallClock(question.at, timeZone);
      clocks.set(timeZone, clock);
      return clock;
    },
  };
}
