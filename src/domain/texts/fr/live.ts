import type { Texts } from '../en';
import { itemName } from './menu-path';
import { counted } from './plural';

/** What the Live sidebar says. */
export const liveTexts: Texts['live'] = {
  title: 'En direct',
  by: 'Volet « En direct »',
  intro: 'Tant que ce volet est ouvert, le tableau se redessine dès que quelque chose se passe.',
  pace: (seconds) =>
    `Au plus toutes les ${seconds} s, afin de respecter la limite de requêtes d’Aircall pour un compte de votre taille.`,
  isOn: 'En direct',
  isOff: 'En pause',
  pause: 'Pause',
  goOn: 'Reprendre',
  looking: 'Vérification…',
  board: (time, ago) => `Tableau de ${time}, il y a ${ago}`,
  noBoard: 'Il n’y a pas encore de tableau.',
  elsewhere: 'Une autre actualisation dessine le tableau.',
  events: (ago) => `Webhooks : dernier événement il y a ${ago}`,
  polling: `Sans webhooks : le tableau est lu dans Aircall toutes les 30 s. ${itemName('connectWebhooks')} accélère cela.`,
  repaints: (count) => counted(count, 'mise à jour', 'mises à jour'),
};
