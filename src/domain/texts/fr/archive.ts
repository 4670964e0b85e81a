import type { Texts } from '../en';
import { archiveFailures } from './archive-failures';
import { callsItem, trackerItem } from './menu-path';
import { counted, form, oneDecimal, whole } from './plural';

const calls = (value: number): string => counted(value, 'appel', 'appels');
const days = (value: number): string => counted(value, 'jour', 'jours');

/** `12,5 Mo`. */
const size = (bytes: number): string => {
  if (bytes >= 1e9) return `${oneDecimal(bytes / 1e9)} Go`;
  return bytes >= 1e6 ? `${oneDecimal(bytes / 1e6)} Mo` : `${Math.ceil(bytes / 1e3)} Ko`;
};

const dollars = (value: number): string =>
  value < 0.01 ? 'moins de 0,01 $' : `environ ${value.toFixed(2).replace('.', ',')} $`;

/** What the archive in BigQuery says. */
export const archiveTexts: Texts['archive'] = {
  title: 'Archivage',
  run: 'Archivage',
  purpose:
    'Conserve tous les appels dans BigQuery, la base de données de Google, pour que ce classeur reste ' +
    'petit. Les recherches et les indicateurs remontent dans les deux.',
  doneNote: (count) =>
    `${days(count)} ${form(count, 'archivé et vérifié', 'archivés et vérifiés')}.`,

  where: 'Où archiver',
  project: 'ID du projet',
  projectHelp:
    'Celui d’un projet Google Cloud avec BigQuery : console.cloud.google.com l’affiche en haut, sous « ID ».',
  dataset: 'Ensemble de données',
  datasetHelp:
    'Lettres, chiffres et tirets bas. Il est créé s’il n’existe pas ; prenez-en un réservé à ce classeur.',
  location: 'Région d’un nouvel ensemble',
  locationHelp: 'Par exemple EU, US ou europe-west9 ; elle ne peut plus être modifiée ensuite.',
  check: 'Vérifier l’accès',
  checking: 'Interrogation de BigQuery…',
  use: 'Utiliser cette archive',
  using: 'Création de l’ensemble et de la table…',
  foundDataset: (location) => `L’ensemble de données existe, dans ${location}.`,
  noDataset: (location) => `L’ensemble de données sera créé dans ${location}.`,
  foundTable: (rows) => `Sa table « calls » contient ${calls(rows)}.`,
  noTable: 'La table « calls » sera créée.',
  billingLater:
    'Google n’indique si le projet a un compte de facturation qu’à la création de l’ensemble. Sans compte, ' +
    'c’est un bac à sable gratuit : ce qui y est conservé expire au bout de 60 jours, et aucun appel ne ' +
    'quitte ce classeur.',
  ofAnother:
    'Un autre classeur archive ici : deux classeurs se remplaceraient leurs jours. Choisissez un autre ' +
    'ensemble. Ne reprenez celui-ci que si l’autre classeur n’existe plus ou si celui-ci en est issu ; ' +
    'l’autre cesse alors d’archiver.',
  takeOver: 'Reprendre cette archive',
  takenOver:
    'Un autre classeur a repris cette archive : plus rien n’est archivé d’ici. Choisissez un autre emplacement.',
  another: 'Choisir un autre emplacement…',

  place: (project, dataset, location) => `Archive : ${project}.${dataset} (${location}).`,
  holds: (rows, bytes) => `${calls(rows)}, ${size(bytes)}.`,
  costs: (monthly, all) =>
    monthly === 0
      ? `La conservation est gratuite (moins de 10 Go) ; une recherche dans toute l’archive coûterait ${dollars(all)}, et les premiers 1 000 Go lus par mois sont gratuits.`
      : `La conservation coûte ${dollars(monthly)} par mois, une recherche dans toute l’archive ${dollars(all)} ; les premiers 1 000 Go lus par mois sont gratuits.`,
  range: (count, first, last) =>
    `${days(count)} ${form(count, 'archivé et vérifié', 'archivés et vérifiés')} : ${first} à ${last} (UTC).`,
  rangeBefore: (count, first, last) =>
    `${days(count)} y ${form(count, 'avait été archivé', 'avaient été archivés')} : ${first} à ${last} (UTC).`,
  noneYet: 'Aucun jour n’est encore archivé.',
  haveLeft: (count) =>
    `Parmi eux, ${days(count)} ${form(count, 'a quitté', 'ont quitté')} ce classeur.`,
  sandbox:
    'Ce qui est archivé ici expire : cela ressemble à un bac à sable gratuit (60 jours), ou quelqu’un ' +
    'a fixé une expiration. C’est un essai : aucun appel ne quitte ce classeur. Pour le rendre ' +
    'durable, associez un compte de facturation et supprimez l’expiration de l’ensemble de données, ' +
    'de la table et des partitions.',
  notReady:
    'La table « calls » y manque, ou n’est pas celle de l’archive. Restaurez-la dans BigQuery (possible ' +
    'pendant 7 jours), ou choisissez de nouveau l’emplacement.',

  choices: 'Comment archiver',
  isOn: 'Archiver automatiquement les jours clos',
  isOnHelp:
    'Après chaque actualisation automatique, à mesure que les jours sont clos : trois jours après leur fin.',
  removes: 'Les jours archivés quittent ce classeur',
  removesHelp:
    'Uniquement ce que BigQuery contient mot pour mot, et seulement si rien n’y expire. Les recherches ' +
    'les trouvent dans l’archive ; vos propres formules sur la feuille Calls ne les trouvent plus.',
  keepDays: 'Jours gardés ici malgré tout',
  daysUnit: 'jours',
  keepDaysHelp:
    'Les fiches d’appel, les tendances et les rappels regardent les dernières semaines.',
  mostGigabytes: 'Go qu’une recherche peut lire au plus',
  gigabytesUnit: 'Go',
  mostGigabytesHelp: 'Une recherche qui en lirait davantage n’est pas exécutée, et le dit.',
  saved:
    'Enregistré. Valable dès le prochain archivage, et tout de suite avec Archiver maintenant.',

  states: {
    running: 'En cours',
    paused: 'En pause',
    done: 'À jour',
    cancelled: 'Arrêté',
    failed: 'Arrêté',
  },
  looking: 'Recherche de jours à archiver…',
  nothingDue: 'Il ne restait rien à archiver.',
  progress: (done, total) => `${whole(done)} sur ${days(total)}`,
  at: (day) => `au ${day}`,
  mayClose:
    'Vous pouvez fermer cette page : l’actualisation automatique continue le travail, une partie à chaque fois.',
  keepOpen:
    'Gardez cette page ouverte, ou rouvrez-la plus tard : elle reprend là où elle s’est arrêtée.',
  elsewhere: 'Une autre exécution s’en charge ; cette page suit son avancement.',
  goesOn: 'Ce qui est archivé reste ; « Reprendre » continue là où cela s’est arrêté.',
  bar: 'Avancement de l’archivage',
  start: 'Archiver maintenant',
  starting: 'Lancement…',
  pause: 'Pause',
  pausing: 'Mise en pause…',
  resume: 'Reprendre',
  resuming: 'Reprise…',

  inArchive: (value) =>
    form(
      value,
      `${calls(value)} d’un jour qui n’est plus que dans l’archive n’a pas été ajouté de nouveau.`,
      `${calls(value)} de jours qui ne sont plus que dans l’archive n’ont pas été ajoutés de nouveau.`,
    ),
  slowAnswer: 'BigQuery a mis trop de temps à répondre ; une nouvelle tentative aura lieu.',
  failures: archiveFailures,
  problems: {
    projectId: {
      what: 'Ce n’est pas un ID de projet.',
      whatToDo:
        'Il comporte de 6 à 30 lettres minuscules, chiffres et traits d’union, par exemple acme-calls-123.',
    },
    datasetId: {
      what: 'Ce n’est pas un nom d’ensemble de données.',
      whatToDo: 'Utilisez des lettres, des chiffres et des tirets bas, par exemple aircall.',
    },
    location: {
      what: 'Ce n’est pas une région.',
      whatToDo: 'Utilisez EU, US, ou une région telle que europe-west9.',
    },
    keepDays: {
      what: 'Jours gardés : un nombre entier de 31 à 3 660.',
      whatToDo: 'Corrigez-le et enregistrez de nouveau.',
    },
    mostGigabytes: {
      what: 'Go qu’une recherche peut lire : un nombre entier de 1 à 10 000.',
      whatToDo: 'Corrigez-le et enregistrez de nouveau.',
    },
    notChosen: {
      what: 'Aucune archive n’est choisie, ou cette copie du script ne peut pas interroger BigQuery.',
      whatToDo: `Ouvrez ${trackerItem('archive')} et choisissez-en une.`,
    },
    foreignTable: {
      what: 'L’ensemble de données a une table « calls » qui n’est pas une archive de cet outil.',
      whatToDo: 'Choisissez un autre ensemble de données ; rien n’y a été modifié.',
    },
    daysLeft: (value) => ({
      what: `${days(value)} d’appels ${form(value, 'a quitté', 'ont quitté')} ce classeur pour l’archive utilisée : une autre ne les aurait pas.`,
      whatToDo:
        'Gardez cette archive. Pour la déplacer, copiez l’ensemble de données dans BigQuery et écrivez son nouvel emplacement dans la propriété de script ARCHIVE.',
    }),
    gone: (value) => ({
      what: `La table « calls » a disparu, et avec elle ${days(value)} d’appels qui ${form(value, 'a quitté', 'ont quitté')} ce classeur : une nouvelle ne les aurait pas.`,
      whatToDo: `Restaurez-la dans BigQuery (possible pendant 7 jours). S’ils sont perdus pour de bon, supprimez la feuille masquée Archive days, choisissez de nouveau l’emplacement et rechargez les appels depuis Aircall par ${callsItem('backfill')}.`,
    }),
    ofAnother: {
      what: 'Un autre classeur archive dans cet ensemble : deux classeurs se remplaceraient leurs jours.',
      whatToDo: 'Choisissez un autre ensemble, ou vérifiez de nouveau celui-ci et reprenez-le.',
    },
    takenOver: {
      what: 'Un autre classeur a repris cette archive.',
      whatToDo: `Rien de celui-ci n’est perdu. Choisissez un autre emplacement dans ${trackerItem('archive')}, ou de nouveau le même pour la reprendre.`,
    },
    busy: {
      what: 'Une longue opération est en cours.',
      whatToDo: 'Réessayez dans une minute.',
    },
    nothingBegun: {
      what: 'Aucun archivage n’est en cours.',
      whatToDo: 'Choisissez « Archiver maintenant ».',
    },
  },
};
