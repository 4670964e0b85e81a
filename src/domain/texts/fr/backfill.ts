import type { Texts } from '../en';
import { counted, form, whole } from './plural';

const calls = (value: number): string => counted(value, 'appel', 'appels');
const requests = (value: number): string => counted(value, 'requête', 'requêtes');
const minutes = (value: number): string => counted(value, 'minute', 'minutes');

const cells = (percent: number): string =>
  `Avec tous ces appels, ce classeur utiliserait environ ${percent} % des 10 millions de cellules que Google autorise.`;

/** What the backfill of the call log says. */
export const backfillTexts: Texts['backfill'] = {
  title: 'Compléter le journal',
  run: 'Complément du journal',
  purpose:
    'Lit dans Aircall les appels terminés d’une période et ajoute ceux que la feuille Calls ne ' +
    'contient pas encore. Relancer l’opération n’ajoute rien en double.',
  form: 'Quels appels lire',
  reach: (date) => `Aircall fournit les six derniers mois : les appels depuis le ${date}.`,
  everything: 'Tout ce qu’Aircall conserve',
  gap: (span) => `Il y a un trou dans le journal : ${span}.`,
  fillGap: 'Le combler',

  check: 'Estimer',
  checking: 'Aircall compte les appels…',
  start: 'Lancer',
  starting: 'Lancement…',
  estimate: (facts) =>
    `${calls(facts.calls)} : environ ${minutes(facts.minutes)} pour ${requests(facts.requests)} à Aircall` +
    (facts.requests <= facts.perMinute
      ? ''
      : `, au plus ${facts.perMinute} par minute, car le tableau a besoin du reste de ce qu’Aircall autorise`) +
    '. Pendant ce temps, le tableau s’actualise comme d’habitude.',
  cut: (date) =>
    `Aircall ne fournit que les six derniers mois : rien avant le ${date} ne peut être lu.`,
  nearlyFull: (percent) =>
    `${cells(percent)} Déplacez bientôt d’anciennes lignes de la feuille Calls vers un autre fichier.`,
  tooLittleRoom: (percent) =>
    `${cells(percent)} Déplacez d’abord d’anciennes lignes de la feuille Calls vers un autre fichier, ou choisissez une période plus courte.`,

  states: {
    running: 'En cours',
    paused: 'En pause',
    done: 'Terminé',
    cancelled: 'Annulé',
    failed: 'Arrêté',
  },
  period: (span) => `Appels commencés : ${span}.`,
  progress: (done, total) => `${whole(done)} sur ${calls(total)}`,
  left: (value) => `encore ${minutes(value)} environ`,
  waits: (seconds) =>
    `Les requêtes de cette minute sont épuisées ; cela reprend dans ${seconds} s au plus.`,
  elsewhere:
    'L’actualisation automatique ou une autre page s’en charge ; cette page suit son avancement.',
  brought: (added, there) =>
    `${calls(added)} ${form(added, 'ajouté', 'ajoutés')}, ${whole(there)} déjà dans le journal.`,
  leftOpen: (value) =>
    value === 1
      ? '1 appel n’est pas terminé ou figure encore dans Live calls : l’actualisation l’enregistrera d’elle-même.'
      : `${calls(value)} ne sont pas terminés ou figurent encore dans Live calls : l’actualisation les enregistrera d’elle-même.`,
  mayClose:
    'Vous pouvez fermer cette page : l’actualisation automatique continue le travail, une partie à ' +
    'chaque fois ; la page, une fois rouverte, va plus vite.',
  keepOpen:
    'Gardez cette page ouverte, ou rouvrez-la plus tard : elle reprend là où elle s’est arrêtée.',
  goesOn: 'Ce qui a été ajouté reste ; « Reprendre » continue là où cela s’est arrêté.',
  cancelledKept: 'Ce qui a été ajouté reste.',

  pause: 'Pause',
  resume: 'Reprendre',
  cancel: 'Annuler',
  pausing: 'Mise en pause…',
  resuming: 'Reprise…',
  cancelling: 'Annulation…',
  bar: 'Avancement du complément du journal',
  begunNote: (span, estimate) => `Lancé pour les appels commencés : ${span}. ${estimate}`,
  doneNote: (span, result) => `Appels commencés (${span}) : ${result}`,

  busy: {
    what: 'Une longue opération est en cours.',
    whatToDo: 'Réessayez dans une minute.',
  },
  running: {
    what: 'Un complément du journal est en cours et n’est pas terminé.',
    whatToDo: 'Laissez-le se terminer, ou annulez-le, avant d’en lancer un autre.',
  },
  nothingBegun: {
    what: 'Aucun complément du journal n’est en cours.',
    whatToDo: 'Choisissez une période, puis « Lancer ».',
  },
  unreadable: {
    what: 'L’avancement du complément du journal n’est plus lisible.',
    whatToDo: 'Annulez-le et recommencez : ce qui est dans le journal n’est pas ajouté deux fois.',
  },
  logFull: {
    what: 'La feuille Calls utilise presque la totalité des 10 millions de cellules que Google autorise.',
    whatToDo: 'Déplacez ses anciennes lignes vers un autre fichier, puis choisissez « Reprendre ».',
  },
  problems: {
    noPeriod: {
      what: 'Une période a un premier et un dernier jour.',
      whatToDo: 'Choisissez les deux.',
    },
    wrongOrder: {
      what: 'La période finit avant de commencer.',
      whatToDo: 'Modifiez l’une de ses bornes.',
    },
    future: {
      what: 'La période est dans le futur.',
      whatToDo: 'Choisissez des jours déjà commencés.',
    },
    tooOld: (date) => ({
      what: 'Aircall ne fournit pas d’appels aussi anciens.',
      whatToDo: `Choisissez une période qui finit après le ${date} : Aircall conserve six mois.`,
    }),
    noCalls: {
      what: 'Aircall ne connaît aucun appel dans cette période.',
      whatToDo: 'Choisissez une autre période.',
    },
  },
};
