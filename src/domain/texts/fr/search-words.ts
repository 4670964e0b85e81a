import type { Texts } from '../en';
import { itemName } from './menu-path';
import { counted, quoted } from './plural';

/** What searches say of themselves: their criteria in words, and why one cannot be done. */
export const searchWords: Texts['searchWords'] = {
  criteria: {
    period: (from, to, timeZone) => `Période : ${from} à ${to} (${timeZone})`,
    inLog: 'Recherche dans : le journal',
    users: 'Agents',
    numbers: 'Numéros Aircall',
    teams: 'Équipes',
    direction: 'Sens',
    directions: { inbound: 'entrant', outbound: 'sortant' },
    asset: 'Enregistrement ou message vocal',
    assets: {
      either: 'avec un enregistrement ou un message vocal',
      recording: 'avec un enregistrement',
      voicemail: 'avec un message vocal',
      none: 'sans enregistrement ni message vocal',
    },
    missed: 'Manqué',
    notMissed: 'non manqué',
    anyMissed: 'manqué, quel que soit le motif',
    missedBecause: (reason) => `manqué : ${reason}`,
    reasons: {
      out_of_opening_hours: 'hors des heures d’ouverture',
      short_abandoned: 'abandonné en quelques secondes',
      abandoned_in_ivr: 'abandonné dans le menu vocal (SVI)',
      abandoned_in_classic: 'abandonné avant toute sonnerie',
      no_available_agent: 'aucun agent disponible',
      agents_did_not_answer: 'les agents n’ont pas répondu',
    },
    duration: 'Durée',
    talk: 'Temps de conversation',
    atLeast: (length) => `au moins ${length}`,
    atMost: (length) => `au plus ${length}`,
    between: (least, most) => `de ${least} à ${most}`,
    tags: 'Étiquettes',
    phone: 'Numéro externe',
    comment: 'Le commentaire contient',
    line: (criterion, options) => `${criterion} : ${options}`,
    or: ' ou ',
    unknown: (id) => `n° ${id}`,
  },
  addressLeftOut: 'omis : l’adresse ne fonctionne que peu de temps',
  namelessNumber: (id) => `Numéro ${id}`,
  numberOption: (name, digits) => `${name} (${digits})`,
  copied: 'Appels copiés d’une recherche par Aircall Activity Tracker.',
  tabName: (day, time) => `Appels copiés ${day} ${time}`,
  problems: {
    unreadable: {
      what: 'Cette recherche est illisible.',
      whatToDo: 'Fermez ce volet, rouvrez-le et choisissez de nouveau les critères.',
    },
    bothEnds: {
      what: 'La période n’a pas de début ou pas de fin.',
      whatToDo: 'Choisissez les deux bornes de la période.',
    },
    wrongOrder: {
      what: 'La période finit avant de commencer.',
      whatToDo: 'Choisissez une fin postérieure au début.',
    },
    future: {
      what: 'La période commence dans le futur.',
      whatToDo: 'Choisissez un début dans le passé.',
    },
    tooOld: (earliest) => ({
      what: 'La période commence avant ce qu’Aircall fournit encore : six mois.',
      whatToDo: `Choisissez un début à partir du ${earliest}. Pour des appels plus anciens, cherchez dans le journal, qui contient ceux que ce tableau a journalisés.`,
    }),
    durationOrder: {
      what: 'La durée minimale dépasse la durée maximale.',
      whatToDo: 'Échangez les deux, ou videz l’une d’elles.',
    },
    talkOrder: {
      what: 'Le temps de conversation minimal dépasse le maximal.',
      whatToDo: 'Échangez les deux, ou videz l’un d’eux.',
    },
    noPhone: {
      what: 'Le numéro de téléphone a trop peu de chiffres pour une recherche.',
      whatToDo: 'Saisissez un numéro entier, ou au moins trois chiffres qui s’y trouvent.',
    },
    staleCursor: {
      what: 'Cette recherche ne peut pas reprendre là où elle s’est arrêtée.',
      whatToDo: 'Relancez-la ; le formulaire garde ses critères.',
    },
    logChanged: {
      what: 'Le journal a été trié, ou des lignes déplacées, pendant la recherche.',
      whatToDo: 'Relancez la recherche ; le formulaire garde ses critères.',
    },
    noLog: (sheet) => ({
      what: `La feuille ${quoted(sheet)} ne se prête pas à la recherche : sa ligne d’en-tête n’est pas celle du journal.`,
      whatToDo: `Rétablissez sa ligne d’en-tête, ou renommez l’onglet ; ${itemName('refreshNow')} le fait pour la feuille Calls.`,
    }),
    tooDense: {
      what: 'Plus de 10 000 appels ont commencé en une ou deux secondes ; Aircall ne les liste pas tous.',
      whatToDo:
        'Réduisez la recherche : un seul agent, un seul sens, ou un seul numéro de téléphone.',
    },
    noCall: {
      what: 'Cet appel est illisible.',
      whatToDo: 'Relancez la recherche.',
    },
    noCalls: {
      what: 'Il n’y a rien à copier, ou c’est illisible.',
      whatToDo: 'Relancez la recherche, puis copiez ses résultats.',
    },
    noTab: {
      what: 'L’onglet des premiers résultats a disparu.',
      whatToDo: 'Copiez de nouveau les résultats ; ils vont dans un nouvel onglet.',
    },
    noName: {
      what: 'Cette recherche n’a pas de nom.',
      whatToDo: 'Saisissez un nom de 100 caractères au plus.',
    },
    tooManySearches: (most) => ({
      what: `Il y a déjà ${counted(most, 'recherche enregistrée', 'recherches enregistrées')}.`,
      whatToDo: 'Supprimez-en une dont plus personne n’a besoin.',
    }),
    tooLongSearch: {
      what: 'Cette recherche choisit trop d’éléments pour être enregistrée.',
      whatToDo:
        'Choisissez moins d’agents, de numéros ou d’étiquettes ; les équipes regroupent de nombreux agents.',
    },
  },
  noTagsYet:
    'Aircall n’a pas encore d’étiquettes ; saisissez les noms de celles que vous utilisez.',
  noTagsBecause: (what) =>
    `Les étiquettes d’Aircall n’ont pas pu être lues : ${what} Vous pouvez saisir des noms.`,
};
