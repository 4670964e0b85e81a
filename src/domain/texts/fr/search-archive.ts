import type { searchArchiveTexts as en } from '../en/search-archive';
import type { InAnyLanguage } from '../in-any-language';
import { trackerItem } from './menu-path';

/** What reading from the archive says. */
export const searchArchiveTexts: InAnyLanguage<typeof en> = {
  asking: (found) =>
    `L’archive dans BigQuery cherche les appels plus anciens… Trouvés jusqu’ici : ${found}.`,
  reading: (read, all, found) =>
    `Lecture de l’archive : page ${read} sur ${all}. Trouvés jusqu’ici : ${found}.`,
  cannotAsk: (day) => ({
    what: `Les appels du ${day}, et peut-être d’autres jours, ont quitté ce classeur pour l’archive dans BigQuery, que cette copie du script ne peut pas interroger.`,
    whatToDo:
      'Choisissez une période après les jours archivés, ou réinstallez l’édition avec BigQuery (voir la documentation).',
  }),
  tooMuch: ({ gigabytes, most, firstInSheet }) => ({
    what: `L’archive devrait lire ${gigabytes} Go pour cela, et ${most} Go est le plus qu’elle puisse lire. Rien n’a été lu.`,
    whatToDo: `Choisissez une période plus courte : à partir du ${firstInSheet}, tout se trouve dans ce classeur. Ou autorisez davantage dans ${trackerItem('archive')}.`,
  }),
  stillWorking: {
    what: 'L’archive dans BigQuery y travaille encore.',
    whatToDo: 'Réessayez dans une minute.',
  },
};
