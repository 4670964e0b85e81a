import type { Texts } from '../en';
import { runWords } from '../run-words';
import { callsItem } from './menu-path';
import { counted, quoted } from './plural';

/** Words of the Runs sheet. */
export const runTexts: Texts['runs'] = {
  setUp: 'Mise en route',
  ...runWords.fr,
  refreshed: (finished, open) =>
    `${counted(finished, 'appel terminé journalisé', 'appels terminés journalisés')}, ${counted(open, 'appel en cours', 'appels en cours')}`,
  webhooks: {
    folded: (count, duplicates, dead) =>
      `${counted(count, 'notification traitée', 'notifications traitées')} (${counted(duplicates, 'doublon', 'doublons')}, ${counted(dead, 'non traitée', 'non traitées')})`,
    late: (calls) =>
      `${counted(calls, 'appel journalisé corrigé', 'appels journalisés corrigés')} par des notifications tardives`,
    corrected: (calls) =>
      `${counted(calls, 'appel corrigé', 'appels corrigés')} par la lecture à intervalles`,
    notPolled: 'appels non relus : les webhooks fonctionnent',
  },
  gap: (from, to) => `Les appels commencés entre ${from} et ${to} ne sont pas dans le journal`,
  whyGap: 'rien n’a été lu dans Aircall pendant ce temps',
  fillGap: `Choisissez ${callsItem('backfill')} pour les ajouter.`,
  madeAgain: (sheet) => `La feuille ${quoted(sheet)} avait disparu et a été recréée`,
  headerPutRight: (sheet) =>
    `La ligne d’en-tête de ${quoted(sheet)} avait été modifiée et a été rétablie`,
};
