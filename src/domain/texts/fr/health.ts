import type { Texts } from '../en';
import { itemName } from './menu-path';
import { counted, form, quoted } from './plural';

const age = (seconds: number): string => {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800
    ? counted(Math.round(seconds / 3600), 'heure', 'heures')
    : counted(Math.round(seconds / 86_400), 'jour', 'jours');
};

const list = (names: readonly string[]): string => names.map(quoted).join(', ');

const every = (minutes: number | undefined): string => {
  if (minutes === undefined) return '';
  return minutes === 1 ? ' toutes les minutes' : ` toutes les ${minutes} minutes`;
};

const waiting = (count: number): string =>
  counted(count, 'notification attend', 'notifications attendent');

/** What the sidebar Health says. */
export const healthTexts: Texts['health'] = {
  title: 'Diagnostic',
  purpose: 'Vérifie tout ce dont Activity Tracker a besoin. La vérification ne modifie rien.',
  lookAgain: 'Vérifier de nouveau',
  looking: 'Vérification…',
  repairing: 'En cours…',
  allWell: 'Tout va bien.',
  summary: (problems, warnings) =>
    [
      ...(problems > 0 ? [counted(problems, 'problème', 'problèmes')] : []),
      ...(warnings > 0 ? [counted(warnings, 'avertissement', 'avertissements')] : []),
    ].join(', '),
  lookedAt: (time) => `Vérifié à ${time}.`,
  levels: { ok: 'Bon', warning: 'Avertissement', problem: 'Problème' },

  key: {
    title: 'Clé Aircall',
    none: `Aucune clé n’est enregistrée. Saisissez-la dans ${itemName('setUp')}.`,
    accepted: (company) =>
      company === '' ? 'Aircall accepte la clé.' : `Aircall accepte la clé du compte ${company}.`,
    otherAddress: (url) =>
      `Aircall est interrogé à l’adresse ${url}, et non à son adresse habituelle.`,
  },
  permissions: {
    title: 'Autorisations',
    granted: 'Google dispose de toutes les autorisations que demande le script.',
    wanted: `Google demande une autorisation que vous n’avez pas encore donnée. Choisissez ${itemName('refreshNow')} dans le menu et accordez-la.`,
  },
  trigger: {
    title: 'Actualisation automatique',
    off: 'Aucun de vos déclencheurs n’actualise le tableau, et l’on n’en connaît pas d’autre.',
    logOnly: (minutes) => `Désactivée ; les appels sont encore journalisés${every(minutes)}.`,
    mine: (minutes) =>
      minutes === undefined
        ? 'Un de vos déclencheurs actualise le tableau.'
        : `Un de vos déclencheurs est réglé pour actualiser le tableau${every(minutes)}.`,
    doubled: (triggers) => `Vous avez ${triggers} déclencheurs, ce qui multiplie le travail.`,
    others: (owner, minutes) =>
      `Un déclencheur (propriétaire : ${owner}) est réglé pour actualiser le tableau${every(minutes)}. Google ne le montre qu’à cette personne.`,
    both: (owner) =>
      `Vous avez un déclencheur, et une autre personne (${owner}) aussi, ce qui double le travail.`,
    somebody: 'quelqu’un d’autre',
  },
  runs: {
    title: 'Actualisations',
    never: 'Le tableau n’a jamais été actualisé.',
    lastGood: (seconds) => `La dernière actualisation réussie a eu lieu il y a ${age(seconds)}.`,
    failed: (failures, last) =>
      `${counted(failures, 'actualisation a échoué', 'actualisations ont échoué')} ces dernières 24 heures ; la dernière disait : ${last}`,
  },
  quota: {
    title: 'Limites de la journée',
    ample: 'Il reste assez de ce que Google autorise par jour.',
    near: 'Plus de 80 % d’une limite sont utilisés ; voir ci-dessous. Le déclencheur s’exécute moins souvent avant qu’elle ne soit épuisée.',
  },
  webApp: {
    title: 'Application Web',
    same: (version) => `Elle répond depuis l’extérieur, en version ${version}.`,
    other: (webApp, ours) =>
      `Elle répond en version ${webApp} ; ce classeur est en version ${ours}. Choisissez « Déployer > Gérer les déploiements > Modifier > Nouvelle version ».`,
  },
  webhook: {
    title: 'Webhook',
    none: 'Aucun n’est connecté ; les appels sont lus à intervalles.',
    fine: 'Aircall envoie tous les événements utilisés, avec le jeton connu.',
    paused: 'Les notifications sont refusées, car quelqu’un les a mises en pause.',
    gone: 'Aircall ne connaît plus notre webhook.',
    'switched-off': 'Aircall a désactivé le webhook après trop d’échecs.',
    changed: 'Le webhook n’a pas l’adresse ou les événements prévus.',
    'other-token':
      'Aircall signe avec un autre jeton que celui qui est connu : les notifications ne sont pas acceptées.',
  },
  inbox: {
    title: 'Notifications',
    fine: (count) => `${waiting(count)} d’être ${form(count, 'lue', 'lues')}.`,
    long: (count) => `${waiting(count)} : aucune actualisation ne les a lues.`,
    dead: (letters) =>
      `${counted(letters, 'notification n’a pas pu être comprise', 'notifications n’ont pas pu être comprises')} ; la feuille « Dead letters » dit pourquoi.`,
  },
  sheets: {
    title: 'Feuilles',
    fine: 'Toutes sont là, avec leurs colonnes.',
    missing: (names) => `Manquantes : ${list(names)}.`,
    changed: (names) => `Des mots de la ligne d’en-tête ont disparu dans ${list(names)}.`,
    renamed: (names) => `Renommées, ce qui ne gêne pas : ${list(names)}.`,
  },
  room: {
    title: 'Taille',
    ample: (percent) =>
      `${percent < 1 ? 'Moins de 1' : percent} % des 10 millions de cellules que Google autorise, à la dernière vérification.`,
    near: (percent) =>
      `${percent} % des 10 millions de cellules que Google autorise. Déplacez d’anciennes feuilles « Calls … » vers un autre fichier.`,
  },
  caches: {
    title: 'Données d’Aircall conservées',
    never: 'Les utilisateurs, équipes et numéros n’ont jamais été lus.',
    age: (seconds) => `Les utilisateurs, équipes et numéros ont été lus il y a ${age(seconds)}.`,
    lost: 'Le cache en a perdu une partie ; la prochaine actualisation la relit.',
  },
  leases: {
    title: 'Écriture',
    stuck: (seconds) =>
      `Une exécution garde son tour d’écriture encore ${age(seconds)}, alors qu’aucune n’a besoin de plus d’une minute : une horloge était fausse.`,
  },
  schema: {
    title: 'Version du classeur',
    older:
      'Il a été créé par une version plus ancienne ; la prochaine actualisation le met à jour.',
    newer:
      'Il a été créé par une version plus récente du script ; celle-ci n’y touche pas. Mettez le script à jour.',
  },

  repairs: {
    openSetUp: 'Saisir une clé',
    mendSheets: 'Réparer',
    oneTrigger: 'Créer un seul déclencheur',
    removeMyTriggers: 'Supprimer le mien',
    reconnectWebhook: 'Reconnecter',
    receiveAgain: 'Recevoir de nouveau',
    clearCache: 'Vider le cache',
    replayDeadLetters: 'Réessayer',
    refreshNow: 'Actualiser maintenant',
    freeLeases: 'Libérer',
  },
  done: {
    openSetUp: `${itemName('setUp')} est ouvert.`,
    mendSheets: (mended) =>
      mended.length === 0 ? 'Il ne restait rien à réparer.' : `Réparé : ${list(mended)}.`,
    oneTrigger: (minutes) => `Un seul de vos déclencheurs actualise le tableau${every(minutes)}.`,
    removeMyTriggers: 'Vous n’avez plus de déclencheur ici.',
    reconnectWebhook: 'Le webhook est connecté, avec tous ses événements.',
    receiveAgain: 'Les notifications sont de nouveau reçues.',
    clearCache: 'Le cache a été vidé ; la prochaine actualisation relit tout.',
    freeLeases: 'La prochaine actualisation peut écrire.',
    refreshed: 'Le tableau a été actualisé.',
    busy: 'Le tableau est en cours d’actualisation ; réessayez dans quelques secondes.',
  },
  run: 'Réparation',
};
