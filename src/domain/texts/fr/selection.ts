import type { Texts } from '../en';
import { trackerItem } from './menu-path';
import { quoted } from './plural';

const board = 'sur la feuille Activity Tracker';

/** Why the selected cells name no agent, and what to select instead. */
export const selectionTexts: Texts['selection'] = {
  otherSheet: (sheet) => ({
    what: `La feuille ${quoted(sheet)} n’affiche pas d’agents.`,
    whatToDo: `Sélectionnez un agent ${board}, puis choisissez de nouveau cette commande.`,
  }),
  noAgent: {
    what: 'La sélection n’est pas un agent.',
    whatToDo:
      `Sélectionnez le bloc d’un agent ${board} : n’importe laquelle de ses lignes convient. Le nom ` +
      'd’une équipe, en haut, vaut pour toute l’équipe. Puis choisissez de nouveau cette commande.',
  },
  emptyBoard: {
    what: 'Le tableau n’affiche pas encore d’agents.',
    whatToDo: `Choisissez ${trackerItem('refreshNow')}, puis sélectionnez un agent.`,
  },
  several: (count) => ({
    what: `${count} agents sont sélectionnés.`,
    whatToDo: 'Sélectionnez-en un seul, puis choisissez de nouveau cette commande.',
  }),
};
