import { texts } from '../../texts/texts';
import type { Furnishing } from './furnishing';

/**
 * The numbers belong to nobody: ARCEP (decision 2018-0881) and Ofcom (numbers for drama) keep them
 * free for fiction; both unconfirmed.
 */
export const contactsFurnishing: Furnishing = {
  get notes() {
    return texts.peoplesSheets.contacts;
  },
  examples: [
    ['+33 1 99 00 12 34, +33 6 39 98 12 34', 'Camille Exemple', 'Exemple SARL', '', '', ''],
    ['+44 20 7946 0123', 'Sam Sample', 'Sample Ltd', '', '', ''],
  ],
  lists: {},
  ticks: [],
  hidden: ['E.164'],
};
