import type { Texts } from '../en';
import { itemName } from './menu-path';

/** More names than this are a list nobody reads. */
const mostNames = 6;

const listBriefly = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames - 1).join(', ')} et ${names.length - mostNames + 1} autres`;

/** What the history pages say. */
export const historyTexts: Texts['history'] = {
  title: 'Historique des appels',
  ofAgent: (name) => `Appels : ${name}`,
  ofEveryone: 'Appels de tous les agents',
  lookback: (minutes) =>
    minutes === 1
      ? 'Appels commencés dans la dernière minute.'
      : `Appels commencés dans les ${minutes} dernières minutes.`,
  timeZone: (zone) => `Les heures sont celles du classeur : ${zone}.`,
  boardIsOlder:
    'Lu à l’instant dans Aircall. Le tableau peut avoir quelques secondes de plus, ses compteurs peuvent donc différer.',
  filtered: (teams) =>
    `Uniquement les appels des équipes choisies dans ${itemName('configure')} : ${listBriefly(teams)}.`,
  refresh: 'Actualiser',
  criteriaOfAgent: (name, period) => `Historique des appels : ${name}, ${period}`,
  criteriaOfEveryone: (period, teams) =>
    [
      `Historique des appels de tous les agents, ${period}`,
      ...(teams.length > 0 ? [`Équipes : ${teams.join(', ')}`] : []),
    ].join('\n'),
};
