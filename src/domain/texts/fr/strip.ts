import type { Texts } from '../en';
import { itemName } from './menu-path';
import { counted, oneDecimal, whole } from './plural';

/** Words of the status strip. Times and durations come in as text. */
export const stripTexts: Texts['strip'] = {
  updated: (time) => `✔ Mis à jour ${time}`,
  partlyUpdated: (time) => `◔ Mis à jour ${time}`,
  notUpdated: '⚠ Pas à jour',
  since: (time) => `depuis ${time}`,
  neverUpdated: '⚠ Jamais actualisé',
  noRefreshYet: '◔ En attente de données',
  lastGoodBoard: (ago) => `Le tableau ci-dessous date d’il y a ${ago}`,
  source: (ageSeconds) => `API Aircall, il y a ${ageSeconds} s`,
  webhooks: (age) => `webhooks, dernier événement il y a ${age}`,
  took: (seconds) => `en ${oneDecimal(seconds)} s`,
  next: (time) => `prochaine vers ${time}`,
  activityPeriod: (minutes) => `période d’activité ${minutes} min`,
  waiting: (callers) => `☎ ${callers} en attente`,
  counts: (counts) =>
    `${counted(counts.free, 'libre', 'libres')} · ${counts.onCall} en appel · ${counted(counts.away, 'absent', 'absents')}`,
  legend: {
    slow: '▲ plus lent que l’objectif',
    callers: 'A : libre pour l’appelant A   (A) : occupé',
  },
  warning: (sentence) => `⚠ ${sentence}`,
  tooManyAgents: ({ agents, needed, allowed }) =>
    `${whole(agents)} agents demandent environ ${needed} requêtes par actualisation, et ${itemName('configure')} ` +
    `en autorise ${allowed} par minute : augmentez « Requêtes à Aircall par minute » si Aircall vous en accorde davantage.`,
  incomplete: (shown, total) =>
    `${whole(shown)} appels affichés sur environ ${whole(total)} ; la suite vient avec les prochaines actualisations.`,
};
