import type { Call } from './call';
import type { FloorEvent } from './events';
import type { Floor } from './floor';
import type { CardLine, PushedCard } from './orders';

/**
 * Shows a card to whoever has the call now; whoever it rings on later sees it then. On a call that is
 * over nobody sees it.
 *
 * Whether a second card replaces the first is unconfirmed; here both are seen.
 *
 * @see https://developer.aircall.io/tutorials/display-insights/ (read 2026-11-20)
 */
export function pushCard(
  floor: Floor,
  call: Call,
  { lines, status }: { lines: readonly CardLine[]; status: number },
): PushedCard {
  const card: PushedCard = { at: floor.now, lines, status, shownTo: [] };
  call.cards.push(card);
  if (call.status === 'done') return card;
  const ringing = call.rings.filter(({ outcome }) => outcome === 'open');
  for (const { userId } of ringing) show(card, userId);
  show(card, call.userId);
  return card;
}

/** Shows the cards of a call to an agent whom it rings on now. */
export function showCards(event: FloorEvent): void {
  if (event.kind !== 'call.ringing_on_agent') return;
  for (const card of event.call.cards) show(card, event.user.id);
}

function show({ shownTo }: PushedCard, userId: number | undefined): void {
  if (userId !== undefined && !shownTo.includes(userId)) shownTo.push(userId);
}
