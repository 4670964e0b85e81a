import type { Texts } from '../en';
import { trackerItem } from './menu-path';
import { counted, whole } from './plural';

/** What sidebars and dialogs say. */
export const pageTexts: Texts['pages'] = {
  onlyAtSpreadsheet: {
    what: 'Cela ne fonctionne qu’à côté du classeur ouvert.',
    whatToDo: 'Ouvrez le classeur et choisissez-y la commande dans le menu.',
  },
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  loading: 'Chargement…',
  removeItem: 'Retirer',
  searchList: 'Rechercher',
  saving: 'Enregistrement…',
  failures: {
    severalAccounts: {
      what: 'Google n’a pas laissé ce volet communiquer avec son script (PERMISSION_DENIED).',
      whatToDo:
        'Cela arrive quand plusieurs comptes Google sont connectés dans un même navigateur. Ouvrez le ' +
        'classeur dans un profil Chrome à part, ou déconnectez les autres comptes.',
    },
    notAuthorised: {
      what: 'Le script n’a pas encore l’autorisation de faire cela.',
      whatToDo: `Choisissez ${trackerItem('refreshNow')} et autorisez ce que Google demande.`,
    },
    noConnection: {
      what: 'La connexion avec Google a été perdue.',
      whatToDo: 'Vérifiez le réseau, puis réessayez. Rien n’a été perdu sur cette page.',
    },
    tookTooLong: {
      what: 'Google a arrêté le script parce qu’il durait trop longtemps.',
      whatToDo: 'Réessayez dans une minute.',
    },
    unexpected: (message) => ({
      what: `Le script n’a pas répondu : ${message}`,
      whatToDo: 'Réessayez. Si cela dure, fermez ce volet et rouvrez-le.',
    }),
  },
  configure: {
    title: 'Configurer',
    groups: {
      board: 'Tableau',
      waiting: 'Appelants en attente',
      agents: 'Temps des agents dans un état',
      target: 'Objectif de réponse',
      intervals: 'Intervalles d’actualisation',
      aircall: 'Aircall',
      hours: 'Heures d’ouverture',
      actions: 'Fiches et routage',
      country: 'Langue et pays',
      log: 'Journal des appels',
    },
    units: {
      min: 'minutes',
      s: 'secondes',
      '%': '%',
      requests: 'requêtes',
      rows: 'lignes',
      days: 'jours',
    },
    dayNames: {
      Mon: 'Lundi',
      Tue: 'Mardi',
      Wed: 'Mercredi',
      Thu: 'Jeudi',
      Fri: 'Vendredi',
      Sat: 'Samedi',
      Sun: 'Dimanche',
    },
    shortDays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
    from: 'De',
    to: 'À',
    noCountry: 'Aucun',
    teamsPlaceholder: 'Toutes les équipes',
    noTeamFound: 'Aucune équipe de ce nom',
    picksPlaceholder: 'Aucun',
    noPickFound: 'Aucun indicateur de ce nom',
    targetScope: 'Équipe ou numéro',
    targetSeconds: 'Décroché en, secondes',
    targetPercent: 'Part des appels, %',
    targetWithin: 'en',
    targetFor: 's pour',
    targetOf: '% des appels',
    targetPlaceholder: 'Choisir…',
    noTargetFound: 'Aucune équipe ni aucun numéro de ce nom',
    addTarget: 'Ajouter un objectif',
    removeTarget: (name) => `Retirer l’objectif : ${name}`,
    unnamedTarget: 'pas encore d’équipe ni de numéro',
    unknownNumber: (id) => `Numéro ${id} (absent de la liste d’Aircall)`,
    namelessTeam: (id) => `Équipe ${id}`,
    unknownTeam: (id) => `Équipe ${id} (absente de la liste d’Aircall)`,

    numberWanted: (least, most, unit) =>
      `Saisissez un nombre entier (${unit}), de ${whole(least)} à ${whole(most)}.`,
    thresholdOrder: (first) =>
      `Le seuil 2 doit être supérieur au seuil 1, qui est de ${counted(first, 'seconde', 'secondes')}.`,
    hoursWanted:
      'Choisissez au moins un jour, et saisissez les deux horaires en heures et minutes.',
    countryWanted: 'Choisissez un pays dans la liste, ou aucun.',
    textWanted: (most) =>
      `Saisissez une seule ligne de ${counted(most, 'caractère', 'caractères')} au plus.`,
    choiceWanted: 'Choisissez un élément de la liste.',
    picksWanted: (most) => `Choisissez-en ${most} au plus dans la liste, chacun une seule fois.`,
    switchWanted: 'Activez ou désactivez cette option.',
    targetsWanted:
      'Choisissez dans chaque ligne une équipe ou un numéro, chacun une seule fois, et saisissez un ' +
      'nombre entier de secondes de 1 à 3600 et un pourcentage de 0 à 100.',
    teamsWanted: 'Choisissez des équipes dans la liste, ou aucune.',

    reset: 'Réinitialiser',
    resetTo: (value) => `Remettre à ${whole(value)}`,
    resetAll: 'Tout remettre par défaut',
    resetDone: 'Les valeurs par défaut sont saisies. Enregistrez pour les garder.',
    saved: 'Enregistré. La prochaine actualisation en tient compte.',
    notSaved: (count) =>
      count < 2
        ? 'Non enregistré : une valeur est à revoir.'
        : `Non enregistré : ${count} valeurs sont à revoir.`,

    key: 'Clé API',
    noKey: 'Aucune clé n’est enregistrée.',
    storedKey: (end) => `Une clé est enregistrée (l’API ID se termine par ${end}).`,
    hiddenKey: 'Une clé est enregistrée.',
    enterKey: 'Saisir une clé…',
    replaceKey: 'Remplacer la clé…',
    keepKey: 'Garder cette clé',

    lastRefreshFailed: (detail) => `La dernière actualisation a échoué. ${detail}`,
    noTeamsWithoutKey:
      'La liste des équipes est vide : aucune clé API Aircall n’est enregistrée. Saisissez-la ' +
      'ci-dessous, sous Aircall.',
    noTeamsAfterFailure:
      'La liste des équipes est vide : la dernière actualisation n’a pas pu la lire, pour la raison ' +
      'indiquée ci-dessus.',
    noTeamsYet: `La liste des équipes n’a pas encore été lue dans Aircall : choisissez ${trackerItem('refreshNow')}.`,
    noTeamsAtAll: 'Ce compte Aircall n’a aucune équipe.',
  },
};
