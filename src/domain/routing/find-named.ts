import { toE164 } from '../phone/e164';
import type { RoutableNumber } from './question';
import { fold } from './words';

/** Teams or numbers that a text means: the one of that id, else those of that name. */
export function findNamed<Thing extends { readonly id: number; readonly name: string }>(
  things: readonly Thing[],
  text: string,
): readonly Thing[] {
  const byId = things.filter(({ id }) => String(id) === text);
  return byId.length > 0 ? byId : things.filter(({ name }) => fold(name) === fold(text));
}

/** Aircall numbers that a text means, by id, name or digits. */
export function findNumbers(
  numbers: readonly RoutableNumber[],
  text: string,
  defaultCountry: string,
): readonly RoutableNumber[] {
  const named = findNamed(numbers, text);
  if (named.length > 0) return named;
  const wanted = toE164(text, defaultCountry);
  if (wanted === undefined) return [];
  return numbers.filter(({ digits }) => toE164(digits, defaultCountry) === wanted);
}
