import type { Texts } from '../en';
import { itemName, trackerItem } from './menu-path';

const openSetUp = `Ouvrez ${trackerItem('setUp')} et saisissez de nouveau l’API ID et le token.`;

/** Names the address that is asked, where it is another than Aircall's. */
const health = trackerItem('health');

/** What may be wrong with that address, as the client of Aircall says it. */
const addressFaults: Readonly<Record<string, string>> = {
  'not a web address': 'ce n’est pas une adresse web',
  'must start with https://': 'elle doit commencer par https://',
};

/** What becomes of what failed: a run is followed by another one, a page waits for whoever sits there. */
interface Sequel {
  readonly again: string;
  /** After the minute's requests are used up. */
  readonly later: string;
}

const failuresWith = ({ again, later }: Sequel): Texts['failures'] => ({
  noKey: {
    what: 'Aucune clé API Aircall n’est enregistrée.',
    whatToDo: `Ouvrez ${trackerItem('setUp')} et saisissez votre API ID et votre token.`,
  },
  unauthorised: {
    what: 'Aircall a reçu la requête sans clé (401).',
    whatToDo: openSetUp,
  },
  refusedKey: {
    what: 'Aircall a refusé la clé API (403) : l’ID ou le token est erroné, ou la clé a été supprimée.',
    whatToDo: openSetUp,
  },
  notFound: (what) => ({
    what: `Aircall ne connaît pas ${what} (404).`,
    whatToDo:
      `Essayez ${itemName('refreshNow')} dans une minute. Si cela dure, cherchez une version plus ` +
      `récente de cet outil et voyez ${health}`,
  }),
  rateLimited: (until) => ({
    isPassing: true,
    what: `Les requêtes de cette minute à Aircall sont épuisées${until ? ` ; de nouvelles à partir de ${until}` : ''}.`,
    whatToDo:
      `${later} Si cela arrive souvent, actualisez moins souvent, ou cherchez un autre programme ` +
      'qui utilise le même compte Aircall.',
  }),
  aircallDown: (status) => ({
    what: `Aircall rencontre un problème de son côté (${status}).`,
    whatToDo: `${again} Voyez status.aircall.io si cela dure.`,
  }),
  timedOut: {
    what: 'Aircall n’a pas répondu à temps.',
    whatToDo: `${again} Voyez status.aircall.io si cela dure.`,
  },
  unreachable: {
    what: 'Aircall est injoignable.',
    whatToDo: `${again} Si cela dure, voyez status.aircall.io et ${health}`,
  },
  unreadableAnswer: {
    what: 'Aircall a envoyé une réponse illisible : une page web ou une réponse tronquée.',
    whatToDo: `${again} Si cela dure, voyez status.aircall.io et ${health}`,
  },
  notAuthorised: {
    what: 'Google n’a pas autorisé ce script à faire son travail.',
    whatToDo:
      `Choisissez ${trackerItem('refreshNow')} et autorisez ce que Google demande ; puis désactivez ` +
      'et réactivez l’actualisation automatique.',
  },
  quotaUsedUp: (service) => ({
    what: `Le quota quotidien de Google pour ce script est épuisé${service ? ` (${service})` : ''}.`,
    whatToDo:
      'Il se renouvelle dans les 24 heures. Un intervalle plus long l’économise : ouvrez ' +
      `${trackerItem('automaticRefresh')} et choisissez-en un.`,
  }),
  tooFast: (service) => ({
    isPassing: true,
    what: `Google a demandé une pause à ce script : trop de travail à la fois${service ? ` (${service})` : ''}.`,
    whatToDo:
      `${again} Si cela arrive souvent, fermez ${itemName('live')} et les volets inutiles, ou ouvrez ` +
      `${trackerItem('automaticRefresh')} et choisissez un intervalle plus long.`,
  }),
  storeFull: {
    what: 'La mémoire du script (propriétés du script) est pleine.',
    whatToDo:
      'Dans « Extensions > Apps Script > Paramètres du projet », supprimez les propriétés qui ne sont ' +
      `pas celles d’Activity Tracker, puis choisissez ${itemName('refreshNow')}.`,
  },
  protectedCells: {
    what: 'Google n’a pas laissé le script écrire : la feuille est protégée.',
    whatToDo:
      'Dans « Données > Protéger des feuilles et des plages », autorisez la personne qui exécute ' +
      'l’actualisation automatique à modifier les feuilles d’Activity Tracker.',
  },
  spreadsheetFull: {
    what: 'Ce classeur a atteint le nombre de cellules que Google autorise (10 millions).',
    whatToDo:
      'Déplacez d’anciennes lignes de la feuille Calls vers un autre fichier, ou supprimez des ' +
      'feuilles inutiles.',
  },
  googleDown: {
    isPassing: true,
    what: 'Google Sheets a rencontré un problème de son côté.',
    whatToDo: `${again} Voyez google.com/appsstatus si cela dure.`,
  },
  copiedSpreadsheet: {
    what: 'Ce classeur est la copie d’un autre classeur Activity Tracker.',
    whatToDo: `Ouvrez ${trackerItem('setUp')} pour donner à cette copie sa propre clé et ses propres paramètres.`,
  },
  badAddress: (detail) => ({
    what: `L’adresse d’Aircall indiquée dans les paramètres est inutilisable : ${addressFaults[detail] ?? detail}.`,
    whatToDo:
      'Corrigez AIRCALL_BASE_URL dans les propriétés du script, ou supprimez cette propriété.',
  }),
  refused: (reason) => ({
    what: `Aircall a refusé une requête${reason ? ` : ${reason}` : '.'}`,
    whatToDo: `${again} Si cela dure, signalez-le avec la ligne de la feuille Runs.`,
  }),
  unexpected: (message) => ({
    what: `Une erreur inattendue s’est produite : ${message}`,
    whatToDo: `${again} Si cela dure, signalez-le avec la ligne de la feuille Runs.`,
  }),
});

/** What went wrong and what to do, for the status strip and Runs. */
export const failureTexts = failuresWith({
  again: 'La prochaine actualisation réessaie.',
  later: 'La prochaine actualisation continue d’elle-même.',
});

/** The same for pages and menus, where nothing happens until somebody tries again. */
export const attendedFailureTexts: typeof failureTexts = failuresWith({
  again: 'Réessayez dans une minute.',
  later: 'Réessayez dans une minute.',
});
