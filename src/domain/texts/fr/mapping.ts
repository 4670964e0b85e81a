import type { Texts } from '../en';
import { trackerItem } from './menu-path';
import { counted, form, whole } from './plural';

const numbers = (value: number): string => counted(value, 'numéro', 'numéros');
const users = (value: number): string => counted(value, 'agent', 'agents');
const requests = (value: number): string => counted(value, 'requête', 'requêtes');
const minutes = (value: number): string => counted(value, 'minute', 'minutes');

/** What the mapping of users to numbers says. */
export const mappingTexts: Texts['mapping'] = {
  title: 'Associer les agents aux numéros',
  run: 'Association des agents aux numéros',
  purpose:
    'Aircall n’indique les agents affectés à un numéro qu’une requête à la fois. Une fois l’association ' +
    'faite, le tableau signale qui pourrait prendre un appel en attente et compte les appels manqués ' +
    'par agent.',

  estimate: (facts) =>
    facts.requests <= facts.perMinute
      ? `Environ ${minutes(facts.minutes)} : ${requests(facts.requests)} à Aircall.`
      : `Environ ${minutes(facts.minutes)} : ${requests(facts.requests)} à Aircall, au plus ` +
        `${facts.perMinute} par minute, car le tableau a besoin du reste de ce qu’Aircall autorise.`,
  sides: {
    numbers: 'Les agents sont demandés numéro par numéro.',
    users: 'Les numéros sont demandés agent par agent.',
  },
  confirm: (estimate) =>
    `${estimate} Pendant ce temps, le tableau s’actualise comme d’habitude. Lancer maintenant ?`,
  nothingToMap: {
    what: 'Aucun agent ni numéro n’est encore connu.',
    whatToDo: `Choisissez d’abord ${trackerItem('refreshNow')}, puis faites l’association.`,
  },
  busy: {
    what: 'L’association se fait ailleurs en ce moment.',
    whatToDo: 'Réessayez dans une minute.',
  },
  nothingBegun: {
    what: 'Aucune association n’est en cours.',
    whatToDo: 'Choisissez « Lancer ».',
  },

  states: {
    running: 'En cours',
    paused: 'En pause',
    done: 'Terminé',
    cancelled: 'Annulé',
    failed: 'Arrêté',
  },
  progress: {
    numbers: (done, total) => `${whole(done)} sur ${numbers(total)}`,
    users: (done, total) => `${whole(done)} sur ${users(total)}`,
  },
  left: (value) => `encore ${minutes(value)} environ`,
  waits: (seconds) =>
    `Les requêtes de cette minute sont épuisées ; cela reprend dans ${seconds} s au plus.`,
  finishing: 'Écriture des données.',
  elsewhere:
    'L’actualisation automatique ou une autre page s’en charge ; cette page suit son avancement.',
  begun: (by, at) => `Lancé par ${by || 'quelqu’un'}, ${at}.`,
  mayClose:
    'Vous pouvez fermer cette page : l’actualisation automatique continue le travail, une partie à ' +
    'chaque fois ; la page, une fois rouverte, va plus vite.',
  keepOpen:
    'Gardez cette page ouverte, ou rouvrez-la plus tard : elle reprend là où elle s’est arrêtée.',
  cancelledKept: 'L’association précédente reste telle qu’elle était.',
  pausedKept: 'Ce qui a été lu est conservé.',

  mapped: (facts) =>
    `${counted(facts.assignments, 'affectation', 'affectations')} de ${users(facts.users)} à ` +
    `${numbers(facts.numbers)}.`,
  gone: (value) => `Plus connus d’Aircall : ${whole(value)}.`,
  failed: (value) =>
    `Illisibles : ${whole(value)} ; ils gardent ce qu’ils avaient. Refaites l’association plus tard pour y remédier.`,
  mappedAt: (at) => `Dernière association : ${at}.`,
  neverMapped: 'Les agents ne sont pas encore associés aux numéros.',
  newSince: (facts) =>
    `Depuis, ${users(facts.users)} et ${numbers(facts.numbers)} ${form(facts.users + facts.numbers, 'a été ajouté', 'ont été ajoutés')} : refaites l’association.`,

  start: 'Lancer',
  again: 'Refaire l’association',
  anew: 'Recommencer',
  pause: 'Pause',
  resume: 'Reprendre',
  cancel: 'Annuler',
  starting: 'Lancement…',
  pausing: 'Mise en pause…',
  resuming: 'Reprise…',
  cancelling: 'Annulation…',
  bar: 'Avancement de l’association',
  begunNote: (estimate) => `Lancé. ${estimate}`,
};
