import type { Texts } from '../en';
import { anyOf, quoted } from './plural';

/** What is wrong with a cell of Routing rules, for the column Problem; each names its column. */
export const routingProblems: Texts['routing']['problems'] = {
  priority: (text) => `Priority : ${quoted(text)} n’est pas un nombre.`,
  prefix: (text) =>
    `Caller starts with : ${quoted(text)} est illisible. Écrivez d’abord l’indicatif du pays, par exemple +33 1.`,
  country: (text) =>
    `Country : ${quoted(text)} n’est pas un pays. Utilisez deux lettres, par exemple FR.`,
  contactField: (value) =>
    `Contact field est vide, on ne sait donc pas à quoi comparer ${quoted(value)}.`,
  unknownField: (field) =>
    `Contact field : la feuille des contacts n’a pas de colonne ${quoted(field)}.`,
  contactTest: (text, known) =>
    `Contact test : ${quoted(text)} est inconnu. Utilisez ${anyOf(known)}.`,
  contactValue: (field) =>
    `Contact value est vide, on ne sait donc pas ce que ${quoted(field)} doit valoir.`,
  number: (text) =>
    `Number : votre entreprise n’a pas de numéro Aircall ${quoted(text)}. Utilisez son nom, ses chiffres ou son id.`,
  days: (text) => `Days : ${quoted(text)} est illisible. Écrivez par exemple Mon-Fri ou Sat, Sun.`,
  hours: (text) => `Hours : ${quoted(text)} est illisible. Écrivez par exemple 09:00-18:00.`,
  timeZone: (text) =>
    `Time zone : ${quoted(text)} est inconnu. Utilisez un nom tel que Europe/Paris.`,
  knownCaller: (text) =>
    `Known caller : ${quoted(text)} est inconnu. Utilisez yes ou no, ou laissez vide.`,
  noSendTo: (known) => `Send to est vide. Utilisez ${anyOf(known)}.`,
  sendTo: (text, known) => `Send to : ${quoted(text)} est inconnu. Utilisez ${anyOf(known)}.`,
  noTarget: (what) => `Target est vide. Saisissez ${what}.`,
  targets: {
    user: 'l’adresse e-mail d’un utilisateur d’Aircall',
    team: 'le nom ou l’id d’une équipe',
    number: 'le nom, les chiffres ou l’id d’un numéro Aircall',
    external: 'un numéro de téléphone',
  },
  email: (text) => `Target : ${quoted(text)} n’est pas une adresse e-mail.`,
  team: (text) =>
    `Target : il n’y a pas d’équipe ${quoted(text)} dans Aircall. Utilisez son nom ou son id.`,
  ownNumber: (text) =>
    `Target : votre entreprise n’a pas de numéro Aircall ${quoted(text)}. Utilisez son nom, ses chiffres ou son id.`,
  unread: (column, text) =>
    `${column} : ${quoted(text)} n’est pas vérifiable : rien de tel n’est encore connu ici. La prochaine actualisation lit ce qu’Aircall possède.`,
  ambiguous: (text, ids) =>
    `Target : plusieurs s’appellent ${quoted(text)}. Utilisez l’id : ${anyOf(ids.map(String))}.`,
  external: (text) =>
    `Target : ${quoted(text)} n’est pas un numéro de téléphone. Écrivez-le avec l’indicatif du pays, par exemple +33 1 76 11 11 11.`,
  strategy: (text, known) => `Strategy : ${quoted(text)} est inconnu. Utilisez ${anyOf(known)}.`,
  strategyWithoutTeam:
    'Strategy ne vaut que pour les équipes. Videz-la, ou envoyez vers une équipe.',
  otherwise: (text, known) => `Otherwise : ${quoted(text)} est inconnu. Utilisez ${anyOf(known)}.`,
};
