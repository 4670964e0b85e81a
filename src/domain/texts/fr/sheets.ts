import type { Texts } from '../en';
import { trackerItem } from './menu-path';
import { quoted } from './plural';

/** What Google's own dialogs show of sheets and files of ours, and what is said when one is missing. */
export const sheetTexts: Texts['sheets'] = {
  kept: 'Tenue à jour par Aircall Activity Tracker',
  noSpreadsheet: `Ouvrez d’abord le classeur et choisissez ${trackerItem('setUp')}.`,
  noPage: (page) =>
    `Le fichier pages.html ne contient pas la page ${quoted(page)}. Collez-le de nouveau.`,
};
