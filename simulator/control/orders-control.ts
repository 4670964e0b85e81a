import { fullName } from '../account/model';
import type { Floor } from '../floor/floor';

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** Everybody in words: the ids of people change with the seed, their names are read. */
const person = (floor: Floor, id: number | undefined) => {
  const user = floor.user(id);
  return user ? { id: user.id, name: fullName(user) } : null;
};

/** What `GET /_simulator/cards` answers: every card that came for a call, oldest first. */
export const showPushedCards = (floor: Floor) =>
  floor.calls.all
    .flatMap(({ id, cards }) => cards.map((card) => ({ id, card })))
    .sort((a, b) => a.card.at - b.card.at)
    .map(({ id, card }) => ({
      call: id,
      at: iso(card.at),
      lines: card.lines,
      status: card.status,
      shown: card.shownTo.length > 0,
      shownTo: card.shownTo.map((userId) => person(floor, userId)),
    }));

/** What `GET /_simulator/transfers` answers: every transfer that was asked for, oldest first. */
export const showTransfers = (floor: Floor) =>
  floor.calls.all
    .flatMap(({ id, transfers }) => transfers.map((transfer) => ({ id, transfer })))
    .sort((a, b) => a.transfer.at - b.transfer.at)
    .map(({ id, transfer }) => ({
      call: id,
      at: iso(transfer.at),
      target: transfer.asked,
      status: transfer.status,
      refusal: transfer.refusal ?? null,
      outcome: transfer.outcome,
      takenBy: person(floor, transfer.takenBy),
    }));
