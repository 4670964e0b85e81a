import type { Texts } from '../en';
import { quoted } from './plural';

/** What is said of bringing an older workbook up to date. */
export const migrationTexts: Texts['migrations'] = {
  run: 'Mise à jour',
  title: 'Activity Tracker',
  'add-sheets': 'Les feuilles manquantes ont été créées',
  'add-columns': (tables) =>
    tables.length === 0
      ? 'Toutes les colonnes étaient là'
      : `Des colonnes ont été ajoutées à ${tables.map(quoted).join(', ')}`,
  backup: (tabs) => `État précédent : ${tabs.map(quoted).join(', ')}`,
  backupName: (table, version) => `${table} (avant mise à jour ${version})`,
  done: (from, to) => `Ce classeur est passé de la version ${from} à la version ${to}.`,
  newer: (found, ours) => ({
    what: `Une version plus récente d’Activity Tracker a créé ce classeur (${found} ; celle-ci connaît ${ours}).`,
    whatToDo:
      'Rien n’a été modifié. Mettez à jour le script de ce classeur, ou utilisez la version plus récente.',
  }),
  busy: 'Une écriture est en cours dans le classeur ; il sera mis à jour à la prochaine actualisation.',
};
