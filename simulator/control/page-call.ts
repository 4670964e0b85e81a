import { fullName } from '../account/model';
import type { Floor } from '../floor/floor';
import { escaped } from './escape';

/** How many of the contacts can be chosen: those who call most come first. */
const offered = 25;

/** A form for calls by hand: as somebody we know, or from any number. */
export function callForm({ account }: Floor): string {
  const people = account.contacts.slice(0, offered).map((contact) => {
    const company = contact.companyName === '' ? '' : `, ${contact.companyName}`;
    return option(contact.phone, `${fullName(contact)}${company} (${contact.phone})`);
  });
  const numbers = account.numbers.map(({ id, name, digits }) =>
    option(String(id), `${name} (${digits})`),
  );
  return `<h2>Call us as…</h2><form>
<label>Who <select name="who">${people.join('')}${option('anonymous', 'a hidden number')}${option('', 'somebody at random')}</select></label>
<label>or a number <input name="from" placeholder="+33199001234" title="with + and the country's digits: +33199001234" pattern="\\+[0-9 ]{7,20}"></label>
<label>On <select name="numberId">${numbers.join('')}</select></label>
<button name="direction" value="inbound">They call us</button><button name="direction" value="outbound">We call them</button></form>`;
}

const option = (value: string, text: string): string =>
  `<option value="${escaped(value)}">${escaped(text)}</option>`;
