import type { Texts } from '../en';
import { counted } from './plural';
import { tvLinkTexts } from './tv-links';

/** Words of the TV page, and of the sidebar that makes links to it. */
export const tvTexts: Texts['tv'] = {
  title: 'Tableau mural Aircall',
  notAnswered: 'Une page TV est restée sans réponse.',
  somebody: 'quelqu’un',
  kpisTitle: 'Indicateurs',
  alertsTitle: 'Alertes',
  waiting: 'en attente',
  longest: (wait) => `max ${wait}`,
  queueTitle: 'Appelants en attente',
  nobodyWaits: 'personne n’attend',
  moreWaiting: (count) => `+ ${count} de plus`,
  heads: { free: 'libres', onCall: 'en appel', away: 'absents' },
  teamsTitle: 'Équipes',
  page: (page, pages) => `Équipes, page ${page} sur ${pages}`,
  continued: (title) => `${title} …`,
  tally: (inbound, outbound) => `${inbound} entr. · ${outbound} sort.`,
  free: (count) => counted(count, 'libre', 'libres'),
  hiddenNumber: 'masqué',
  unknownNumber: 'numéro inconnu',
  legend: (minutes) => `entr., sort. : appels des ${minutes} dernières min`,
  fresh: (age) => `Actualisé il y a ${age}`,
  stale: (age) =>
    `DONNÉES ANCIENNES : voici l’état d’il y a ${age}. Le tableau n’est plus actualisé.`,
  again: 'Pas de réponse du classeur. Nouvelle tentative…',
  againSince: (age) => `Pas de réponse du classeur depuis ${age}. Nouvelle tentative…`,
  first: 'Interrogation du classeur…',
  noBoard:
    'Cet écran attend la prochaine actualisation du tableau. Dans le classeur, « Actualiser maintenant » la lance tout de suite.',
  closed: 'Ce lien n’ouvre plus le tableau. Demandez-en un nouveau.',
  outdated: 'Le tableau a été mis à jour. Rechargez cette page.',
  sound: {
    on: 'Le son est activé',
    off: 'Le son est désactivé',
    help: 'Un signal quand un appelant est hors délai, ou qu’une alerte commence',
  },

  links: tvLinkTexts,
};
