import type { Host } from '../../host';
import { RECIPIENTS_A_DAY } from '../../services/mail/mail-app';
import type { SentEmail } from '../../services/mail/outbox';
import type { EmailView, OutboxView } from '../protocol';

/** Messages the page lists. */
const MOST_LISTED = 100;
/** Characters of a text the page shows. */
const MOST_SHOWN = 20_000;

/** The Outbox page, as things stand: the newest message first. */
export function outboxView(host: Pick<Host, 'outbox' | 'dayUse' | 'owner' | 'redact'>): OutboxView {
  const { emails } = host.outbox;
  const senders = new Set([host.owner, ...emails.map(({ from }) => from)]);
  return {
    emails: emails
      .slice(-MOST_LISTED)
      .reverse()
      .map((email) => emailView(email, (text) => host.redact(text.slice(0, MOST_SHOWN)))),
    recipientsToday: Object.fromEntries(
      [...senders].map((sender) => [sender, host.dayUse(sender).emailRecipients]),
    ),
    recipientsLimit: RECIPIENTS_A_DAY,
  };
}

const emailView = (email: SentEmail, show: (text: string) => string): EmailView => ({
  id: email.id,
  sentAt: email.sentAt,
  from: email.name === undefined ? email.from : `${email.name} <${email.from}>`,
  to: email.to.join(', '),
  cc: email.cc.join(', '),
  bcc: email.bcc.join(', '),
  replyTo: email.replyTo ?? '',
  subject: show(email.subject),
  body: show(email.body),
  html: show(email.htmlBody ?? ''),
});
