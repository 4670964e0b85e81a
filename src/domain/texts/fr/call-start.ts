import type { Texts } from '../en';
import { callsItem, trackerItem } from './menu-path';
import { counted, form } from './plural';

/** What is said of cards and transfers, in the sheet Actions. */
export const callStartTexts: Texts['callStart'] = {
  /** Read back from the sheet when hits are counted, hence the same in every language. */
  kinds: { card: 'card', transfer: 'transfer', ringTo: 'ring to' },
  outcomes: {
    sent: 'envoyé',
    dryRun: 'à blanc',
    refused: 'refusé',
    lost: 'sans réponse',
    none: 'non envoyé',
    noRule: 'aucune règle',
    answered: 'répondu',
  },
  wouldSend: `Rien n’a été envoyé : l’essai à blanc est activé (${trackerItem('configure')}, Fiches et routage).`,
  lines: (lines, leftOut) =>
    `${counted(lines, 'ligne', 'lignes')}${leftOut > 0 ? ` ; ${leftOut} de plus que n’en contient une fiche ${form(leftOut, 'a été omise', 'ont été omises')}` : ''}.`,
  busy: 'Trop d’appels ont commencé à ce moment ; rien n’a été envoyé.',
  tooLate: 'Plus de 3 s s’étaient écoulées au moment de la décision ; rien n’a été envoyé.',
  noHandbook: `Les règles et les fiches n’ont pas encore été lues. Ouvrez une fois ${callsItem('previewInsightCard')}, ou attendez deux minutes.`,
  careFailed:
    'Les règles et les fiches n’ont pas pu être lues ; celles lues auparavant restent en vigueur jusqu’à la prochaine actualisation.',
  noRule: 'Aucune règle ne s’applique : l’appel suit son chemin habituel.',
  nobodyLeft: 'Aucune règle n’avait de destinataire : l’appel suit son chemin habituel.',
  skippedRule: (rule, why) => `${rule} : ${why}`,
  shown: 'Aircall l’a accepté.',
  over: 'L’appel était alors terminé ; rien n’a été envoyé.',
  answered: 'L’appel avait alors été décroché, ou était terminé ; il n’a pas été transféré.',
  timedOut:
    'Aircall n’a pas donné de réponse claire à temps ; c’est peut-être arrivé malgré tout. Rien n’est renvoyé.',
  refusedBecause: (reason) => `Aircall a refusé : ${reason}`,
};
