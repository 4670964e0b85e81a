import type { Texts } from '../en';
import { counted, form, quoted } from './plural';

const calls = (value: number): string => counted(value, 'appel', 'appels');

/** What is said of the call log over time, in Runs and in the strip. */
export const logTexts: Texts['log'] = {
  lateRead: 'Relecture',
  drift: (read, corrected, missing) =>
    `${calls(read)} de la veille ${form(read, 'relu', 'relus')} : ${counted(corrected, 'corrigé', 'corrigés')} dans le journal, ` +
    `${counted(missing, 'manquant ajouté', 'manquants ajoutés')}`,
  rollOver: 'Changement de mois',
  moved: (records, month) =>
    `${calls(records)} de ${month} ${form(records, 'déplacé', 'déplacés')} vers la feuille « Calls ${month} »`,
  disturbed:
    'Quelqu’un a modifié la feuille Calls entre-temps : le reste sera déplacé à la prochaine actualisation',
  retention: 'Conservation',
  blanked: (count, sheet) =>
    `Numéro et contact de ${counted(count, 'ancien appel', 'anciens appels')} effacés de la feuille ${quoted(sheet)}`,
  growth: 'Taille du fichier',
  nearlyFull: (percent) =>
    `Ce classeur utilise ${percent} % des 10 millions de cellules que Google autorise : déplacez ` +
    'd’anciennes feuilles « Calls … » vers un autre fichier.',
  notVerified: (sheet) =>
    `Des lignes copiées vers la feuille ${quoted(sheet)} ne s’y trouvaient pas ensuite ; rien n’a été retiré de Calls.`,
  failed: 'L’entretien du journal a échoué ; une nouvelle tentative aura lieu.',
};
