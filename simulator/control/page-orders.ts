import { fullName } from '../account/model';
import { isLive } from '../floor/call';
import type { Floor } from '../floor/floor';
import type { CardLine, TransferOutcome } from '../floor/orders';
import { escaped } from './escape';
import { showPushedCards, showTransfers } from './orders-control';
import { timeOf } from './page-time';

/** How many of the newest are shown. */
const shown = 8;

/** The newest cards and transfers, for people. */
export function ordersSection(floor: Floor): string {
  const cards = showPushedCards(floor).slice(-shown).reverse();
  const transfers = showTransfers(floor).slice(-shown).reverse();
  const cardEntries = cards.map((card) =>
    entry(floor, card, {
      kind: 'card',
      what: card.lines.map(lineHtml).join('<br>'),
      result: seenBy(floor, card),
    }),
  );
  const transferEntries = transfers.map((transfer) =>
    entry(floor, transfer, {
      kind: 'transfer',
      what: escaped(targetWords(floor, transfer.target)),
      result: cameOf(transfer),
    }),
  );
  return (
    listed('Insight cards', cardEntries, 'No card has come yet.') +
    listed('Transfers', transferEntries, 'No transfer has been asked for yet.')
  );
}

const listed = (title: string, entries: readonly string[], none: string): string =>
  `<section><h2>${title}</h2>${entries.length === 0 ? `<p>${none}</p>` : entries.join('')}</section>`;

/** One card or transfer; `what` is HTML already. */
function entry(
  floor: Floor,
  { call, at }: { readonly call: number; readonly at: string },
  { kind, what, result }: { readonly kind: string; readonly what: string; readonly result: string },
): string {
  const time = timeOf(floor, Date.parse(at) / 1000);
  return `<div class="entry" data-${kind}="${call}"><span>${time}<br>call ${call}</span><div>${what}</div><span>${escaped(result)}</span></div>`;
}

/** A link is shown, not followed: it came from outside. */
function lineHtml({ type, text, label, link }: CardLine): string {
  const words = escaped(label ? `${label}: ${text}` : text);
  const shownWords = type === 'title' ? `<b>${words}</b>` : words;
  return link ? `${shownWords} <small>${escaped(link)}</small>` : shownWords;
}

/** Who has the card on their screen; nobody is explained, since the answer says 201 all the same. */
function seenBy(floor: Floor, card: ReturnType<typeof showPushedCards>[number]): string {
  const { shownTo, status } = card;
  if (shownTo.length > 0)
    return `seen by ${shownTo.map((one) => one?.name ?? 'somebody').join(', ')}`;
  if (status >= 400) return `refused (${status}): the call was over`;
  const call = floor.calls.all.find(({ id }) => id === card.call);
  return call && isLive(call)
    ? `accepted (${status}); whoever the call rings on will see it`
    : `accepted (${status}), but seen by nobody: the call rang on no agent after it came`;
}

function targetWords({ account }: Floor, target: Readonly<Record<string, unknown>>): string {
  const { user_id, team_id, number } = target;
  const user = account.users.find(({ id }) => String(id) === String(user_id));
  const team = account.teams.find(({ id }) => String(id) === String(team_id));
  if (user) return `to ${fullName(user)}`;
  if (team) return `to the team ${team.name}`;
  return `to ${String(number ?? JSON.stringify(target))}`;
}

/** What became of a call that nobody took where it was sent. */
const untaken: Partial<Record<TransferOutcome, string>> = {
  'not available': 'nobody there was free',
  'not answered': 'rang, and nobody took it',
};

function cameOf(transfer: ReturnType<typeof showTransfers>[number]): string {
  const { outcome, takenBy, refusal, status } = transfer;
  if (refusal) return `${status}: ${refusal}`;
  if (takenBy) return `${outcome} by ${takenBy.name}`;
  const why = untaken[outcome];
  return why === undefined ? outcome : `${why}: the caller heard so, and the call ended`;
}
