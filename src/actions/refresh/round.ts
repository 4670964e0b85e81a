import type { ApiRequest } from '../../aircall/client/api-request';
import type { Aircall } from '../../aircall/client/client';
import type { ApiOutcome } from '../../aircall/client/outcome';
import type { Reading } from './reading';

/** Requests that travel together, and who takes their answers. */
export interface Ask {
  readonly requests: readonly ApiRequest[];
  /** @throws {AircallError} When the asker cannot do without what failed. */
  readonly take: (outcomes: readonly ApiOutcome[]) => void;
}

/** Sends all asks side by side and hands each its answers. */
export function sendRound(aircall: Aircall, asks: readonly Ask[]): void {
  const outcomes = aircall.send(asks.flatMap((ask) => ask.requests));
  let next = 0;
  for (const ask of asks) {
    ask.take(outcomes.slice(next, next + ask.requests.length));
    next += ask.requests.length;
  }
}

/** Asks for the first pages of a list. */
export const askFirst = <Item extends { readonly id: number }>(reading: Reading<Item>): Ask => ({
  requests: reading.first(),
  take: (outcomes) => reading.take(outcomes),
});

/** An ask that still has to be told how many requests there are for it. */
export type AskWithin = (room: number) => Ask;

/** Asks for the pages that are left, as far as there is room. */
export const askRest =
  <Item extends { readonly id: number }>(reading: Reading<Item>): AskWithin =>
  (room) => ({
    requests: reading.rest(room),
    take: (outcomes) => reading.take(outcomes),
  });

/** Shares out what the budget allows, first come first served, and sends it as one round. */
export function sendWithinBudget(aircall: Aircall, asks: readonly AskWithin[]): void {
  let room = aircall.remaining();
  const granted = asks.map((askWithin) => {
    const ask = askWithin(room);
    room -= ask.requests.length;
    return ask;
  });
  sendRound(aircall, granted);
}
