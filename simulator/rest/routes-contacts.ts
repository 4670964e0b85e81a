import { type Contact, findById } from '../account/model';
import { contactJson } from './json-contact';
import { AppError, notFound, type Reply } from './message';
import { answerPage } from './paging';
import type { Route, RouteContext } from './route';

/**
 * Shared contacts, to read.
 *
 * @see https://developer.aircall.io/api-references/#contact (read 2026-11-20) — the search knows phone
 * numbers and e-mail addresses, no names.
 */
export const contactRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/v1/contacts', answer: (context) => list(context, () => true) },
  {
    method: 'GET',
    pattern: '/v1/contacts/search',
    answer: (context) => list(context, found(context)),
  },
  { method: 'GET', pattern: '/v1/contacts/:id', answer: single },
];

const list = (context: RouteContext, fits: (contact: Contact) => boolean): Reply =>
  answerPage(context, {
    key: 'contacts',
    items: context.floor.account.contacts.filter(fits),
    toJson: (contact) => contactJson(context, contact),
    createdAt: (contact) => contact.createdAt,
    isCapped: true,
  });

function found({ query }: RouteContext): (contact: Contact) => boolean {
  const phone = query.get('phone_number');
  const email = query.get('email');
  if (!phone && !email) throw new AppError(400, 'phone_number or email must be given');
  return (contact) =>
    (!phone || contact.phone === phone) && (!email || contact.email === email.toLowerCase());
}

function single(context: RouteContext): Reply {
  const id = context.params.id ?? '';
  const contact = findById(context.floor.account.contacts, Number(id));
  if (!contact) throw notFound('Contact', id);
  return { status: 200, json: { contact: contactJson(context, contact) } };
}
