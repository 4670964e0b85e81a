import type { Texts } from '../en';

/** What menus, dialogs and the execution log say. */
export const actionTexts: Texts['actions'] = {
  busy: 'Le tableau est déjà en cours d’actualisation. Il sera à jour dans un instant.',
  notReported: 'L’échec n’a pas pu être signalé partout.',
  leaseLost: 'Une autre actualisation a repris le tableau ; celle-ci n’a rien écrit.',
};
