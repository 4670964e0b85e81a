import type { Contact } from '../account/model';
import type { RouteContext } from './route';

/**
 * A shared contact.
 *
 * @see https://developer.aircall.io/api-references/#contact (read 2026-11-20) — whether the times are
 * numbers or texts is unconfirmed.
 */
export const contactJson = ({ baseUrl }: Pick<RouteContext, 'baseUrl'>, contact: Contact) => ({
  id: contact.id,
  direct_link: `${baseUrl}/v1/contacts/${contact.id}`,
  first_name: contact.firstName,
  last_name: contact.lastName,
  company_name: contact.companyName || null,
  information: null,
  is_shared: true,
  created_at: contact.createdAt,
  updated_at: contact.createdAt,
  phone_numbers: [{ id: contact.id + 1, label: 'Work', value: contact.phone }],
  emails: [{ id: contact.id + 2, label: 'Work', value: contact.email }],
});
