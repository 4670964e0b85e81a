import type { Texts } from '../en';
import { quoted } from './plural';

/** Words of the second tab of Try routing: testing a response. */
export const testResponseTexts: Texts['tryRouting']['response'] = {
  form: 'Une réponse à tester',
  purpose:
    'Interrogez une adresse comme le ferait le widget Ring to (via API), et voyez ce qu’il y lit.',
  source: 'Adresse',
  sources: {
    ours: 'Le routage de ce classeur',
    aircall: 'calls/search d’Aircall (appel le plus récent)',
  },
  number: 'Numéro de téléphone',
  numberHelp: 'Au format E.164, comme l’envoie le widget : +33176111111.',
  type: 'Type de réponse',
  types: {
    user: 'Utilisateur (id ou e-mail)',
    team: 'Équipe (id)',
    number: 'Numéro Aircall',
    external: 'Numéro externe',
  },
  path: 'Chemin',
  pathHelp: 'Des noms séparés par des points, et des places dans une liste : calls[0].user.id',
  submit: 'Tester',
  testing: 'Interrogation…',
  region: 'Ce qui est revenu',
  noE164: (text) =>
    `${quoted(text)} n’est pas au format E.164. Écrivez un plus, l’indicatif du pays et le numéro, en chiffres seulement : +33176111111.`,
  noE164But: (text, right) =>
    `${quoted(text)} n’est pas au format E.164. Vouliez-vous dire ${right} ?`,
  noNumber: 'Saisissez un numéro de téléphone au format E.164, par exemple +33176111111.',
  badPath: (path) =>
    `${quoted(path)} n’est pas un chemin. Écrivez des noms séparés par des points, et des places dans une liste : calls[0].user.id`,
  refused: (reason) => `Aircall a refusé : ${reason}`,
  notJson: 'La réponse n’est pas du JSON, le widget ne peut donc rien y lire.',
  status: (status) => `Réponse avec le statut ${status}.`,
  redirected:
    'L’application Web a répondu par une redirection, qui a été suivie. Rien ne documente si le widget la suit ; voir docs/ring-to.md.',
  value: 'Valeur au bout du chemin',
  nothingAt: (at) => `Il n’y a rien à ${at}, le widget n’appelle donc personne.`,
  raw: 'Réponse brute',
  fit: {
    noText:
      'La valeur n’est ni un texte ni un nombre : choisissez un chemin qui mène à l’un des deux.',
    user: (name) => `Convient : c’est ${name}.`,
    unknownUser: (text) =>
      `Convient au type, mais aucun utilisateur ${text} n’est connu ici. Vérifiez qu’Aircall en a un.`,
    noUser: (text) => `${quoted(text)} n’est ni l’id d’un utilisateur ni une adresse e-mail.`,
    team: (name) => `Convient : c’est l’équipe ${name}.`,
    noTeam: (text) => `${quoted(text)} n’est pas l’id d’une équipe : un nombre entier est attendu.`,
    unknownTeam: (id) => `Aucune équipe n’a l’id ${id}.`,
    number: (name, digits) => `Convient : c’est ${name} (${digits}).`,
    noNumber: (text) => `${quoted(text)} n’est aucun des numéros Aircall de votre entreprise.`,
    external: (number) => `Convient : ${number} est au format E.164.`,
    noExternal: (text) =>
      `${quoted(text)} n’est pas au format E.164, par exemple +33176111111, et ne peut donc pas être appelé.`,
  },
};
