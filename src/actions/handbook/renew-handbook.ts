import { contactTextNames, contactWordsIn } from '../../domain/contacts/index-texts';
import { type Handbook, handbookJson, handbookText } from '../../domain/handbook/handbook';
import { splitHandbook } from '../../domain/handbook/handbook-rows';
import { type ParsedCards, parseCards } from '../../domain/insights/parse-cards';
import { type ParsedRules, parseRules } from '../../domain/routing/parse-rules';
import { parseSettings } from '../../domain/settings/parse';
import type { Row } from '../../domain/sheets/headers';
import { isPlain } from '../../domain/sheets/layout';
import type { Directory } from '../../domain/snapshot';
import type { Seconds } from '../../domain/time/units';
import { parseJson } from '../cached-json';
import { directoryText, readDirectory } from '../recall-directory';
import type { World } from '../world';
import { markProblems } from './mark-problems';

/** Google's longest. */
const keptSeconds: Seconds = 6 * 3600;

/** What the sheets of rules and cards say now. */
export interface Reading {
  readonly handbook: Handbook;
  readonly rules: ParsedRules;
  readonly cards: ParsedCards;
}

/**
 * Reads rules and cards anew, marks what is wrong beside them, and hands them to the web app. What
 * people changed counts from now on.
 */
export function renewHandbook(world: World): Reading {
  const ruleRows = world.tables.read('Routing rules');
  const cardRows = world.tables.read('Insight cards');
  const { known, ...reading } = readAll(world, ruleRows, cardRows);
  const { rules, cards } = reading;
  const rulesInWords = rules.broken.map(({ row, problem }) => ({ row, sentence: problem }));
  markProblems(world, 'Routing rules', ruleRows, rulesInWords);
  markProblems(world, 'Insight cards', cardRows, cards.problems);
  hand(world, handbookJson(reading.handbook), known);
  return reading;
}

/** @returns `known`: the handbook as the cache holds it. */
function readAll(
  world: World,
  ruleRows: readonly Row[],
  cardRows: readonly Row[],
): Reading & { readonly known: string | undefined } {
  const { defaultCountry } = parseSettings(world.saved.SETTINGS);
  const [contactsText = ''] = contactTextNames;
  const texts = world.cache.read([directoryText, contactsText, handbookText]);
  const directory = parseJson<Directory>(texts[directoryText]) ?? readDirectory(world);
  const { numbers, teams } = directory;
  // every cache text of the contacts has them
  const columns = contactWordsIn(texts[contactsText]);
  const contactFields = columns && { contactFields: columns };
  const rules = parseRules(ruleRows, { teams, numbers, defaultCountry, ...contactFields });
  const cards = parseCards(cardRows, { numbers, defaultCountry, columns });
  const actionsAt = world.tables.columnsOf('Actions');
  const handbook = {
    rules: rules.rules,
    cards: cards.rows,
    timeZone: world.clock.timeZone(),
    ...(isPlain(actionsAt) ? {} : { actionsAt }),
    ...targetsOf(directory),
  };
  return { handbook, rules, cards, known: texts[handbookText] };
}

const targetsOf = ({ users, teams, numbers }: Directory) => ({
  users: users.map(({ id, email, name }) => ({ id, email, name })),
  teams: teams.map(({ id, name, userIds }) => ({ id, name, userIds })),
  numbers: numbers.map(({ id, name, digits }) => ({ id, name, digits })),
});

/** Into the cache, and into its sheet when it is another one. */
function hand({ cache, tables }: World, json: string, known: string | undefined): void {
  if (known !== json) tables.replace('Handbook', splitHandbook(json));
  cache.write({ [handbookText]: json }, keptSeconds);
}
