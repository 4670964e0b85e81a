import type { EmailView, OutboxView } from '../../protocol';
import { el } from '../dom';
import { momentWord } from './words';

const COLUMNS = ['Subject', 'To', 'From', 'Sent'];

/** The page that lists what the script sent by e-mail; nothing of it has left this machine. */
export class OutboxPage {
  readonly #body = el('tbody');
  readonly #empty = el('p', { class: 'empty' }, 'Nothing has been sent yet.');
  readonly #quota = el('div', { class: 'minutes' });
  readonly #open = new Set<number>();
  readonly element = el(
    'section',
    { class: 'page outbox-page', hidden: true },
    el('h1', {}, 'Outbox'),
    el(
      'p',
      { class: 'lead' },
      'E-mails of this script: newest first. They are kept here and are not delivered.',
    ),
    this.#quota,
    el(
      'div',
      { class: 'table-box' },
      el('table', { class: 'list' }, head(), this.#body),
      this.#empty,
    ),
  );

  /** Shows the messages as they are now. */
  update(outbox: OutboxView): void {
    this.#body.replaceChildren(...outbox.emails.flatMap((email) => this.#rows(email)));
    this.#empty.hidden = outbox.emails.length > 0;
    const senders = Object.entries(outbox.recipientsToday);
    this.#quota.replaceChildren(
      ...senders.map(([sender, used]) => quota(sender, used, outbox.recipientsLimit)),
    );
  }

  #rows(email: EmailView): HTMLElement[] {
    const isOpen = this.#open.has(email.id);
    const details = el(
      'tr',
      { class: 'details', hidden: !isOpen },
      el('td', { colspan: COLUMNS.length }, message(email)),
    );
    const opener = el(
      'button',
      { type: 'button', class: 'opener', 'aria-expanded': String(isOpen) },
      email.subject || '(no subject)',
    );
    opener.addEventListener('click', () => {
      details.hidden = !details.hidden;
      opener.setAttribute('aria-expanded', String(!details.hidden));
      if (details.hidden) this.#open.delete(email.id);
      else this.#open.add(email.id);
    });
    const row = el(
      'tr',
      { 'data-email': email.id },
      el('td', { class: 'function' }, opener),
      el('td', {}, email.to),
      el('td', {}, email.from),
      el('td', {}, momentWord(email.sentAt)),
    );
    return [row, details];
  }
}

function head(): HTMLElement {
  return el('thead', {}, el('tr', {}, ...COLUMNS.map((name) => el('th', { scope: 'col' }, name))));
}

/** As text, whatever it contains: what a script sends is not run here. */
function message({ cc, bcc, replyTo, body, html }: EmailView): HTMLElement {
  const lines = Object.entries({ Cc: cc, Bcc: bcc, 'Reply to': replyTo })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => el('p', {}, `${name}: ${value}`));
  return el(
    'div',
    { class: 'email' },
    ...lines,
    el('pre', {}, body || (html ? '' : 'No text.')),
    ...(html ? [el('h3', {}, 'HTML'), el('pre', {}, html)] : []),
  );
}

function quota(sender: string, used: number, limit: number): HTMLElement {
  const bar = el('meter', {
    min: 0,
    max: limit,
    value: used,
    high: limit * 0.8,
    'aria-label': `Recipients of ${sender}`,
  });
  return el(
    'div',
    { class: 'meter' },
    el('span', {}, sender || 'nobody'),
    bar,
    el('span', {}, `${used} of ${limit} recipients today`),
  );
}
