import type { Texts } from '../en';
import { capital } from './plural';

const every = (minutes: number): string =>
  minutes === 1 ? 'toutes les minutes' : `toutes les ${minutes} minutes`;

/** What the page of the automatic refresh says. */
export const scheduleTexts: Texts['schedule'] = {
  title: 'Actualisation automatique',
  question: 'Votre déclencheur s’exécute',
  every,
  choice: (minutes) => capital(every(minutes)),
  offChoice: 'Jamais',
  logChoice: 'Jamais, mais tenir le journal des appels',
  recommended: 'recommandé',

  off: 'L’actualisation automatique est désactivée.',
  logOnly: (minutes) =>
    `L’actualisation automatique est désactivée ; les appels sont encore journalisés ${every(minutes)}. Le tableau affiche la dernière actualisation.`,
  mine: (minutes) =>
    `Un de vos déclencheurs est réglé pour actualiser le tableau ${every(minutes)}.`,
  byHand:
    'Le tableau est actualisé par un de vos déclencheurs, créé à la main. Google n’indique pas à ' +
    'quelle fréquence il s’exécute ; choisir un intervalle ici le remplace.',
  duplicates: (count) =>
    `Vous avez ${count} déclencheurs, ce qui multiplie le travail. Enregistrer n’en laisse qu’un.`,
  others: (owner, minutes) =>
    `Un déclencheur (propriétaire : ${owner}) est réglé pour actualiser le tableau ${every(minutes)}.`,
  seen: (seconds) =>
    `En ce moment, il l’est plus souvent, toutes les ${seconds} s environ : à la main, par le volet En direct, ou ` +
    'parce que ce classeur fonctionne hors de Google, où les déclencheurs peuvent être plus rapides.',
  onlyOwner: (owner) =>
    `Google ne montre les déclencheurs qu’à leur propriétaire : seule cette personne (${owner}) peut le modifier ou le désactiver.`,
  takeOver: (owner) =>
    'Choisir un intervalle ici crée un second déclencheur, le vôtre, et le tableau compte alors comme ' +
    `le vôtre. Le travail est doublé tant que le premier (${owner}) n’est pas désactivé.`,
  doubleWork:
    'Vous avez aussi un déclencheur, ce qui double le travail. « Jamais » supprime le vôtre.',
  somebody: 'quelqu’un d’autre',

  takes: (seconds) => `Une actualisation dure environ ${seconds} s`,
  shouldTake: (seconds) => `Une actualisation de ce compte devrait durer environ ${seconds} s`,
  uses: (interval, used, allowed) =>
    `${interval}, elle utiliserait ${used} des ${allowed} minutes que Google accorde par jour.`,
  exceeds: (interval, used, allowed) =>
    `${interval}, il faudrait ${used} minutes par jour. Google en accorde ${allowed} : le tableau serait donc actualisé moins souvent.`,
  quotaHelp:
    'Google accorde aux déclencheurs d’une personne 90 minutes par jour, 6 heures avec Google ' +
    'Workspace, pour tous ses scripts.',

  switchedOn: (minutes) =>
    `Enregistré. Votre déclencheur est réglé pour actualiser le tableau ${every(minutes)}.`,
  boardLeft:
    'Le tableau est resté tel quel : l’actualisation automatique est désactivée, le journal continue',
  switchedToLog: 'Enregistré. Le tableau est en pause ; les appels sont encore journalisés.',
  switchedOff: 'Enregistré. Vous n’avez plus de déclencheur ici.',
};
