import { numberTeller } from '../../domain/callers/number-key';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { contactIn, contactTextName } from '../../domain/contacts/index-texts';
import { parseSettings } from '../../domain/settings/parse';
import type { World } from '../world';
import { usesContacts } from './uses-contacts';

/**
 * Gives calls the name that the sheet of contacts has for their number, where Aircall knows none. One
 * read of the cache for all of them, and none when there is nobody to name; a contact whom the cache
 * forgot is named the next time.
 */
export function nameCallers(
  world: World,
  calls: readonly KnownCall[],
): (known: KnownCall) => KnownCall {
  const tell = numberTeller(parseSettings(world.saved.SETTINGS).defaultCountry);
  const numberOf = ({ call }: KnownCall): string | undefined =>
    call.contactName === undefined && call.externalDigits !== undefined
      ? tell(call.externalDigits)
      : undefined;
  const numbers = usesContacts(world) ? calls.flatMap((known) => numberOf(known) ?? []) : [];
  if (numbers.length === 0) return (known) => known;
  const texts = world.cache.read([...new Set(numbers.map(contactTextName))]);
  const names = new Map(
    [...new Set(numbers)].flatMap((number) => {
      const contact = contactIn(texts[contactTextName(number)], number);
      if (contact === 'none' || contact === 'unknown') return [];
      const name = contact.name || contact.company;
      return name === '' ? [] : [[number, name] as const];
    }),
  );
  return (known) => {
    const name = names.get(numberOf(known) ?? '');
    return name === undefined ? known : { ...known, call: { ...known.call, contactName: name } };
  };
}
