import type { Handbook } from '../../domain/handbook/handbook';
import type { CardFacts } from '../../domain/insights/card';
import { composeCard } from '../../domain/insights/compose-card';
import {
  describeCaller,
  describeFate,
  describeNothing,
} from '../../domain/insights/describe-preview';
import { layOut } from '../../domain/insights/lay-out';
import type { Preview, PreviewForm } from '../../domain/insights/preview-view';
import { toE164 } from '../../domain/phone/e164';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import { findHistory } from '../callers/find-history';
import { findContact } from '../contacts/find-contact';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { readSheets } from './read-sheets';

/**
 * The card a call would get by what the sheets say now. Nothing is sent.
 *
 * @param wish - A {@link PreviewForm}.
 * @throws {Refusal} When the number cannot be read.
 */
export function previewCard(world: World, wish: unknown): Preview {
  const form = parseForm(wish);
  const { reading, sheets } = readSheets(world);
  const { cards } = reading.handbook;
  const facts = factsOf(world, form, reading.handbook);
  const card = composeCard(cards, facts);
  return {
    card,
    about: describeCaller(facts),
    nothing: card.lines.length === 0 ? describeNothing(sheets) : '',
    others: layOut(cards, facts).flatMap(({ row, fate }) => {
      const sentence = describeFate(row, fate, facts);
      return sentence === undefined ? [] : [{ row: row.row, card: row.card, sentence }];
    }),
    sheets,
  };
}

function factsOf(
  world: World,
  form: PreviewForm,
  { numbers, users, timeZone }: Handbook,
): CardFacts {
  const now = world.clock.now();
  const externalNumber = readNumber(world, form.number);
  return {
    contact: externalNumber === undefined ? undefined : findContact(world, externalNumber),
    history: externalNumber === undefined ? 'unknown' : findHistory(world, externalNumber, now),
    call: {
      id: 0,
      direction: form.direction,
      externalNumber,
      number: numbers.find(({ id }) => id === form.numberId),
    },
    now,
    timeZone,
    users,
  };
}

function readNumber({ saved }: World, text: string): string | undefined {
  if (text === '') return undefined;
  const number = toE164(text, parseSettings(saved.SETTINGS).defaultCountry);
  if (number === undefined) throw new Refusal(texts.previewCard.unreadable(text));
  return number;
}

/** Longer than any number somebody types. */
const mostCharacters = 60;

function parseForm(wish: unknown): PreviewForm {
  const { number, direction, numberId } = (wish ?? {}) as Partial<Record<string, unknown>>;
  return {
    number: typeof number === 'string' ? number.trim().slice(0, mostCharacters) : '',
    direction: direction === 'outbound' ? 'outbound' : 'inbound',
    ...(typeof numberId === 'number' && { numberId }),
  };
}
