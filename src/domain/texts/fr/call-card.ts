import type { Texts } from '../en';
import { countedText, quoted } from './plural';

const calls = (count: string): string => countedText(count, 'appel', 'appels');

const found = (count: string): string => countedText(count, 'appel trouvé', 'appels trouvés');

const sounds = { recording: 'Enregistrement', voicemail: 'Message vocal' };

/** The same inside a sentence. */
const soundsInside: Readonly<Record<string, string>> = {
  [sounds.recording]: 'l’enregistrement',
  [sounds.voicemail]: 'le message vocal',
};

/** What a call's card says, and what stands around a list of them. */
export const callCardTexts: Texts['callCard'] = {
  span: (from, to) => `${from} à ${to}`,
  title: (id) => `Appel ${id}`,
  directions: { inbound: 'Entrant', outbound: 'Sortant' },
  outcomes: {
    waiting: 'en attente',
    dialling: 'numérotation',
    'in conversation': 'en conversation',
    answered: 'décroché',
    missed: 'manqué',
    'call-back request': 'rappel demandé',
    'no answer': 'sans réponse',
  },
  missedBecause: (reason) => `manqué : ${reason}`,
  missedOnNumber: 'Manqué sur un numéro de cet agent',
  number: 'Numéro',
  namelessNumber: (id) => `Numéro ${id}`,
  agent: 'Agent',
  namelessAgent: (id) => `Agent n° ${id}`,
  teams: 'Équipes',
  time: 'Durée',
  waited: {
    inbound: (length) => `attente ${length}`,
    outbound: (length) => `sonnerie ${length}`,
  },
  talked: (length) => `conversation ${length}`,
  transferred: 'Transfert',
  transfer: (from, to) => {
    if (from !== undefined && to !== undefined) return `par ${from} vers ${to}`;
    if (from !== undefined) return `par ${from}`;
    return to === undefined ? undefined : `vers ${to}`;
  },
  assignedTo: 'Attribué à',
  tags: 'Étiquettes',
  comments: 'Commentaires',
  showAll: 'Tout afficher',
  showLess: 'Réduire',
  details: 'Tout ce qu’Aircall en dit (JSON)',
  foundInDetails: 'Tout ce qu’Aircall en dit (JSON) : trouvé ici',
  openInAircall: 'Ouvrir dans Aircall',
  opensInNewTab: (title) => `${title} : ouvrir dans Aircall, dans un nouvel onglet`,

  sounds,
  worksUntil: (time) => `Valable jusqu’à ${time}.`,
  linkExpired: 'Le lien a expiré.',
  linkBroken: 'Le lien ne fonctionne pas.',
  freshLink: (sound) => `Obtenir ${soundsInside[sound] ?? sound.toLowerCase()}`,
  fetchingLink: 'Demande d’un lien à Aircall…',
  noFreshLink: 'Aircall ne donne aucun lien qui fonctionne. Utilisez « Ouvrir dans Aircall ».',

  results: 'Résultats',
  quickSearch: 'Recherche rapide',
  quickSearchHint: 'Mots de n’importe quel détail',
  highlight: 'Surligner',
  autoSearch: 'Suivre ma sélection',
  autoSearchHint:
    'Le texte que vous sélectionnez dans un appel passe de lui-même dans la recherche rapide',
  counter: (shown, all) => `${shown} sur ${calls(all)}`,
  noneMatch: 'Aucun appel ne contient tous ces mots.',
  noCalls: 'Aucun appel.',
  page: (first, last) => `${first}–${last}`,
  pages: 'Pages de résultats',
  previous: 'Précédent',
  next: 'Suivant',

  copy: (count) => `Copier ${calls(count)} vers une feuille`,
  copying: (done, all) => `Copie : ${done} sur ${calls(all)}…`,
  copied: (count, tab) =>
    `${countedText(count, 'appel copié', 'appels copiés')} dans l’onglet ${quoted(tab)}.`,
  quickSearchedFor: (words) => `Recherche rapide : ${words}`,

  reading: 'Interrogation d’Aircall…',
  pagesRead: (read, all, count) => `Page ${read} sur ${all} · ${found(count)}`,
  waiting:
    'Les requêtes de cette minute à Aircall sont épuisées ; la recherche reprend d’elle-même.',
  secondsLeft: (seconds) => `Reprise dans ${seconds} s.`,
  stopped: 'Arrêté.',
  foundUntilThen: (count) => `Jusque-là : ${found(count)}. Continuer les garde.`,
  done: (count) => `Terminé : ${found(count)}.`,
  goOn: 'Continuer',
  progress: 'Avancement de la recherche',
};
