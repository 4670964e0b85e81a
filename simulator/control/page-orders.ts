import { fullName } from '../account/model';
import type { Floor } from '../floor/floor';
import type { CardLine } from '../floor/orders';
import { escaped } from './escape';
import { showPushedCards, showTransfers } from './orders-control';

/** How many of the newest are shown. */
const shown = 8;

/** The newest cards and transfers, for people. */
export function ordersSection(floor: Floor): string {
  const cards = showPushedCards(floor).slice(-shown).reverse();
  const transfers = showTransfers(floor).slice(-shown).reverse();
  return [
    heading('Insight cards', cards.length, 'No card has come yet.'),
    ...cards.map((card) =>
      entry(card, card.lines.map(lineHtml).join('<br>'), seenBy(card.shownTo, card.status)),
    ),
    heading('Transfers', transfers.length, 'No transfer has been asked for yet.'),
    ...transfers.map((transfer) =>
      entry(transfer, escaped(targetWords(floor, transfer.target)), cameOf(transfer)),
    ),
  ].join('');
}

const heading = (title: string, count: number, none: string): string =>
  `<h2>${title}</h2>${count === 0 ? `<p>${none}</p>` : ''}`;

const entry = (of: { call: number; at: string }, what: string, result: string): string =>
  `<div class="entry"><span>${of.at.slice(11, 19)}<br>call ${of.call}</span><div>${what}</div><span>${escaped(result)}</span></div>`;

/** A link is shown, not followed: it came from outside. */
function lineHtml({ type, text, label, link }: CardLine): string {
  const words = escaped(label ? `${label}: ${text}` : text);
  const shownWords = type === 'title' ? `<b>${words}</b>` : words;
  return link ? `${shownWords} <small>${escaped(link)}</small>` : shownWords;
}

type Named = { readonly name: string } | null;

const seenBy = (people: readonly Named[], status: number): string =>
  people.length > 0
    ? `seen by ${people.map((one) => one?.name ?? 'somebody').join(', ')}`
    : `seen by nobody (${status})`;

function targetWords({ account }: Floor, target: Readonly<Record<string, unknown>>): string {
  const { user_id, team_id, number } = target;
  const user = account.users.find(({ id }) => String(id) === String(user_id));
  const team = account.teams.find(({ id }) => String(id) === String(team_id));
  if (user) return `to ${fullName(user)}`;
  if (team) return `to the team ${team.name}`;
  return `to ${String(number ?? JSON.stringify(target))}`;
}

function cameOf(transfer: ReturnType<typeof showTransfers>[number]): string {
  const { outcome, takenBy, refusal, status } = transfer;
  if (refusal) return `${status}: ${refusal}`;
  return takenBy ? `${outcome} by ${takenBy.name}` : outcome;
}
