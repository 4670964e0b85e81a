import type { Texts } from '../en';
import { trackerItem } from './menu-path';
import { counted } from './plural';

/** What Clear cache says. */
export const clearCacheTexts: Texts['clearCache'] = {
  title: 'Vider le cache',
  run: 'Vidage du cache',

  forgets: 'Vider le cache oublie',
  parts: {
    users: (value) => counted(value, 'utilisateur', 'utilisateurs'),
    teams: (value) => counted(value, 'équipe', 'équipes'),
    numbers: (value) => counted(value, 'numéro', 'numéros'),
    assignments: (value) =>
      `l’association : ${counted(value, 'affectation d’un agent à un numéro', 'affectations d’agents à des numéros')}`,
    calls: (value) =>
      `${counted(value, 'appel en cache', 'appels en cache')} de la période d’activité`,
  },
  readAt: (at) => `lecture ${at}`,
  rest: 'l’aspect du tableau, qui sera donc redessiné en entier ; les étiquettes et filtres en cache',

  keeps: 'Vider le cache conserve',
  kept: {
    settings: 'tous les paramètres, les recherches enregistrées et l’actualisation automatique',
    log: 'le journal des appels et les appels en cours',
    board: 'le tableau, jusqu’à la prochaine actualisation',
    key: 'la clé API Aircall, sauf si vous cochez la case ci-dessous',
    keyKept: 'la clé API Aircall',
  },
  forgetKey: 'Oublier aussi la clé API Aircall',
  noKey: 'Aucune clé API Aircall n’est enregistrée.',

  nextTakes: ({ requests, seconds }) =>
    `La prochaine actualisation dure plus longtemps : environ ${counted(requests, 'requête', 'requêtes')} à Aircall, ` +
    `${seconds < 90 ? `${seconds} s` : counted(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
  mapAgain: (estimate) =>
    'Les lettres d’appelants et les appels manqués disparaissent du tableau jusqu’à ce que les agents soient de nouveau ' +
    `associés aux numéros, ce que l’actualisation automatique fait d’elle-même dans les minutes qui suivent. ${estimate}`,

  clear: 'Vider le cache',
  clearing: 'Vidage du cache…',
  close: 'Fermer',
  refreshNow: 'Actualiser maintenant',
  done: (at, forgotten) => `Le cache a été vidé à ${at} : ${forgotten}.`,
  keyForgotten: `La clé API Aircall a été oubliée. Pour en saisir une, choisissez ${trackerItem('setUp')}.`,

  question: (forgotten, next) =>
    `Oublier ce qui a été lu dans Aircall (${forgotten}) ? Les paramètres, le journal des appels et la ` +
    `clé API Aircall sont conservés. ${next}\n\nOui : vider le cache maintenant.\nNon : ouvrir d’abord une page ` +
    'qui liste ce qui est en cache ; videz-le là, avec la clé si vous le souhaitez.\nAnnuler : tout laisser tel quel.',
  nothingCached: 'rien : le cache est vide',
  busy: {
    what: 'Le tableau est en cours d’actualisation, le cache n’a donc pas été vidé.',
    whatToDo: 'Réessayez dans une minute.',
  },
};
