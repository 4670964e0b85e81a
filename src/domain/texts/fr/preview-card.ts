import type { Texts } from '../en';
import { itemName, trackerItem } from './menu-path';
import { counted, form, quoted } from './plural';

const toChange = `Pour changer cela : ${trackerItem('configure')}, Fiches et routage.`;

/** What the sidebar Preview insight card says. */
export const previewCardTexts: Texts['previewCard'] = {
  title: 'Aperçu de la fiche d’appel',
  purpose:
    'Ce que verraient les agents au début de cet appel. Rien n’est envoyé à Aircall ; les feuilles Insight cards et Contacts sont relues à chaque fois.',
  form: 'L’appel',
  number: 'Numéro du correspondant',
  numberHelp:
    'Par exemple +33 1 23 45 67 89, dans n’importe quel format ; laissez vide pour un appelant qui masque son numéro.',
  direction: 'Sens',
  directions: { inbound: 'Entrant', outbound: 'Sortant' },
  aircallNumber: 'Sur votre numéro',
  anyNumber: 'Aucun en particulier',
  preview: 'Aperçu',
  previewing: 'Lecture des feuilles…',
  cardsOff: `Les fiches sont désactivées : les agents n’en voient aucune. ${toChange}`,
  cardsDry: `Les fiches sont activées, l’essai à blanc aussi : elles sont notées dans la feuille Actions et ne sont pas envoyées. ${toChange}`,
  cardsOn: `Les fiches sont activées : les agents les voient au début d’un appel. ${toChange}`,
  notConnected: `Aucun webhook n’est connecté, rien ne signale donc le début d’un appel : ${trackerItem('connectWebhooks')}`,
  phone: 'Dans l’application Aircall',
  opens: (link) => `Ouvre ${link}`,
  madeFrom: (rows, cards) =>
    `D’après ${form(rows.length, 'la ligne', 'les lignes')} ${rows.join(', ')} (${cards.join(', ')}).`,
  tooMany: (lines) =>
    `${counted(lines, 'ligne n’entre pas', 'lignes n’entrent pas')} : une fiche contient 10 lignes et 10 Ko.`,
  noCard: 'Aucune fiche',
  nothingMatches:
    'Aucune ligne de Insight cards n’a quelque chose à dire pour cet appel : rien n’est envoyé.',
  nothingReadable:
    'Aucune ligne cochée de Insight cards n’est utilisable ; ce qui ne va pas est indiqué ci-dessous.',
  nothingTicked:
    'Aucune ligne de la feuille Insight cards n’est en service : écrivez-y une fiche et cochez sa case Enabled.',
  unreadable: (text) => ({
    what: `${quoted(text)} n’est pas lisible comme numéro de téléphone.`,
    whatToDo: `Écrivez-le avec son pays, par exemple +33 1 76 11 11 11, ou choisissez le pays par défaut dans ${itemName('configure')}.`,
  }),
  about: 'Qui est reconnu',
  noName: 'quelqu’un sans nom',
  recognised: (name, company, number) =>
    `D’après la feuille des contacts, ${number} est ${name}${company === '' ? '' : ` (${company})`}.`,
  notRecognised: (number) => `La feuille des contacts ne contient pas ${number}.`,
  hidden: 'Un appelant sans numéro : personne n’est reconnu.',
  historyUnknown:
    'Le journal des appels ne contient pas ce numéro, ou n’a pas encore été parcouru.',
  noCalls: 'Aucun appel dans le journal ces 30 derniers jours.',
  lastCall: (age, direction, outcome, tags) =>
    `Dernier appel ${age} : ${direction}, ${outcome}${tags === '' ? '' : `, ${tags.includes(',') ? 'étiquettes' : 'étiquette'} ${tags}`}.`,
  lastAgent: (name, age) => `Dernière conversation avec ${name}, ${age}.`,
  counted: (calls, open) =>
    `${counted(calls, 'appel', 'appels')} en 30 jours, dont ${counted(open, 'manqué et sans suite', 'manqués et sans suite')}.`,
  notCounted: 'Les appels des 30 jours n’ont pas encore été comptés.',
  others: (rows) => `${counted(rows, 'ligne', 'lignes')} hors de cette fiche`,
  row: (row, card) => `Ligne ${row}, ${card}`,
  leftOut: 'La fiche est pleine.',
  loneHeading: 'Un titre au-dessus de lignes qui ne donnent rien.',
  empty: (names) =>
    names.length === 0
      ? 'Rien à afficher.'
      : `Vide pour cet appel : ${names.map((name) => `{{${name}}}`).join(', ')}.`,
  outboundOnly: 'Uniquement pour les appels sortants.',
  inboundOnly: 'Uniquement pour les appels entrants.',
  otherNumber: 'Pour les appels sur un autre de vos numéros.',
  knownOnly: 'Uniquement pour les appelants présents dans la feuille des contacts.',
  unknownOnly: 'Uniquement pour les appelants absents de la feuille des contacts.',
  otherValue: (field, wanted, found) =>
    `Uniquement quand ${field} vaut ${quoted(wanted)} ; ici c’est ${found === '' ? 'vide' : quoted(found)}.`,
  problems: (rows) =>
    `${counted(rows, 'ligne', 'lignes')} de Insight cards ${form(rows, 'a', 'ont')} un problème`,
  problemRow: (row) => `Ligne ${row} : `,
  inUse: (lines, contacts) =>
    `${counted(lines, 'ligne en service', 'lignes en service')}, ${counted(contacts, 'contact', 'contacts')} avec un numéro.`,
  help: 'Variables',
  columns: (names) => `Colonnes des contacts : ${names.join(', ')}.`,
};
