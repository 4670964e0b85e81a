import type { Texts } from '../en';
import { anyOf, capital, form, quoted } from './plural';
import { routingProblems } from './routing-problems';

/** How teams are rung, after their name. */
const strategyWords = {
  simultaneous: 'tous à la fois',
  random: 'dans un ordre aléatoire',
  longest_idle: 'd’abord le plus longtemps inactif',
};

const days: Readonly<Record<string, string>> = {
  Mon: 'lun.',
  Tue: 'mar.',
  Wed: 'mer.',
  Thu: 'jeu.',
  Fri: 'ven.',
  Sat: 'sam.',
  Sun: 'dim.',
};

/** Days stand in rules as the sheet has them. */
const withDays = (text: string): string =>
  text.replace(/\b[A-Z][a-z]{2}\b/g, (word) => days[word] ?? word);

/** What is said of routing rules: what is wrong with a row, and what came of a rule. */
export const routingTexts: Texts['routing'] = {
  notAnswered: 'Une question de Ring to (via API) est restée sans réponse.',
  notNoted: 'La feuille Actions n’a pas pu recevoir la note d’une réponse à Ring to (via API).',
  unnamed: (row) => `Règle de la ligne ${row}`,
  problems: routingProblems,
  met: {
    prefix: (prefix) => `le numéro de l’appelant commence par ${prefix}`,
    country: (country) => `le pays de l’appelant est ${country}`,
    contact: (field, value) => `${field} du contact vaut ${quoted(value)}`,
    number: (name) => `${name} est appelé`,
    time: (clock, timeZone) => `il est ${withDays(clock)} (${timeZone})`,
    known: 'l’appelant est un contact',
    unknown: 'l’appelant n’est pas un contact',
    lastTag: (tag) => `le dernier appel porte l’étiquette ${quoted(tag)}`,
    nothing: 'elle vaut pour tous les appels',
  },
  unmet: {
    hidden: 'Le numéro de l’appelant est masqué ou illisible.',
    prefix: (prefixes) => `Le numéro de l’appelant ne commence pas par ${anyOf(prefixes)}.`,
    country: (country, wanted) =>
      country === undefined
        ? `Le numéro de l’appelant n’appartient à aucun pays ; attendu : ${anyOf(wanted)}.`
        : `Le pays de l’appelant est ${country} ; attendu : ${anyOf(wanted)}.`,
    noContact: 'L’appelant n’est pas un contact.',
    contactEmpty: (field) => `${field} du contact est vide.`,
    contact: (field, value, test, wanted) =>
      `${field} du contact vaut ${quoted(value)} ; la règle demande : ${test} ${anyOf(wanted.map(quoted))}.`,
    noNumber: 'Le numéro Aircall appelé n’a pas été indiqué.',
    number: (wanted) => `Le numéro appelé n’est pas ${anyOf(wanted)}.`,
    time: (clock, timeZone, wanted) =>
      `Il est ${withDays(clock)} (${timeZone}) ; la règle vaut pour ${withDays(wanted)}.`,
    known: 'L’appelant est un contact, et la règle vaut pour les autres.',
    noLastCall: 'Aucun appel avec ce numéro n’est connu.',
    noLastTag: (tags, wanted) =>
      `Le dernier appel ${tags.length === 0 ? 'est sans étiquette' : `porte ${form(tags.length, 'l’étiquette', 'les étiquettes')} ${tags.map(quoted).join(', ')}`} ; attendu : ${anyOf(wanted.map(quoted))}.`,
    unknownLastTag:
      'On ne connaît pas les étiquettes du dernier appel ; il compte comme sans étiquette.',
    notWanted: {
      user: 'Elle envoie vers un utilisateur, ce qui n’est pas demandé ici.',
      team: 'Elle envoie vers une équipe, ce qui n’est pas demandé ici.',
      number:
        'Elle envoie vers un numéro Aircall, que seul le widget Ring to (via API) peut appeler et qui n’est pas demandé ici.',
      external: 'Elle envoie vers un numéro externe, ce qui n’est pas demandé ici.',
    },
  },
  nobody: {
    noContact: 'L’appelant n’est pas un contact, il n’y a donc pas de propriétaire.',
    noOwner: 'Le contact n’a pas de propriétaire.',
    stranger: (email) => `Aucun utilisateur d’Aircall n’a l’adresse ${email}.`,
    unknownUser: (email) => `On ne sait pas si un utilisateur d’Aircall a l’adresse ${email}.`,
    noLastAgent: 'On ne connaît aucun agent qui ait parlé à cet appelant.',
    unknownLastAgent: 'On ne sait pas qui a parlé à cet appelant en dernier.',
    lastAgentGone: (name) =>
      `${name} lui a parlé en dernier, et n’est pas dans la liste des utilisateurs d’Aircall : une personne nouvelle, ou partie.`,
    teamGone: 'L’équipe n’existe plus dans Aircall.',
    numberGone: 'Le numéro Aircall n’existe plus.',
  },
  target: {
    user: (name, email) => (email === '' ? name : `${name} (${email})`),
    team: (name, strategy) => `équipe ${name}, ${strategyWords[strategy]}`,
    number: (name, digits) => `numéro Aircall ${name} (${digits})`,
    external: (number) => number,
    namelessUser: (id) => `utilisateur ${id}`,
  },
  as: { owner: 'propriétaire du contact', lastAgent: 'dernier agent à lui avoir parlé' },
  availability: {
    words: {
      available: 'disponible',
      in_call: 'en appel',
      after_call_work: 'en post-appel',
      do_not_disturb: 'à ne pas déranger',
      offline: 'hors ligne',
    },
    busy: (who, doing) => `${who} : ${doing}.`,
    unknown: (who) => `On ne sait pas si ${who} est disponible ; cela compte comme non disponible.`,
    teamEmpty: (team) => `Il n’y a personne dans l’équipe ${team}.`,
    teamBusy: (team, members) =>
      members < 2
        ? `Équipe ${team} : son seul membre n’est pas disponible.`
        : `Équipe ${team} : aucun de ses ${members} membres n’est disponible.`,
    teamUnknown: (team) =>
      `Équipe ${team} : on ne sait pas si quelqu’un est disponible ; cela compte comme personne.`,
  },
  chosen: (conditions, target) => `${capital(conditions)} : vers ${target}.`,
  whoIs: (who, role) => `${who}, ${role}`,
  isAvailable: (who) => `${who}, disponible`,
  someoneAvailable: (team) => `${team}, quelqu’un est disponible`,
  stopped: (why) => `${why} La règle dit de s’arrêter.`,
  next: (why) => `${why} On passe à la règle suivante.`,
  notReached: 'Une règle précédente a décidé.',
};
