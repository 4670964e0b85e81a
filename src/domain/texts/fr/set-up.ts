import type { Texts } from '../en';
import { itemName, trackerItem } from './menu-path';
import { counted } from './plural';

/** What the guided set-up says, and the form of a key wherever it is entered. */
export const setUpTexts: Texts['setUp'] = {
  title: 'Mise en route',
  intro:
    'Cinq étapes d’ici à un tableau en direct. Ce qui est fait reste fait : vous pouvez vous arrêter ' +
    'et reprendre.',
  done: 'fait',
  change: 'Modifier',
  stepNumber: (number) => `étape ${number}`,

  sheets: {
    title: 'Feuilles',
    made: 'Les feuilles d’Activity Tracker sont en place. Vos propres feuilles n’ont pas été touchées.',
  },

  key: {
    title: 'Clé Aircall',
    replace: 'Remplacer la clé',
    where:
      'Dans l’Aircall Dashboard, en tant qu’administrateur : « Integrations & API > API keys > Add a ' +
      'new API key ». Dans les Dashboards plus anciens : « Account > Add an API key ».',
    once:
      'Aircall n’affiche l’ID et le token qu’une fois, à la création de la clé. Copiez les deux à ce ' +
      'moment-là ; si l’un est perdu, créez une nouvelle clé.',
    safe:
      'La clé reste dans la mémoire propre à ce script, jamais dans une cellule, et ne sera ' +
      'plus affichée.',
    kindQuestion: 'De quoi disposez-vous ?',
    kinds: {
      pair: 'API ID et API token',
      encoded: 'Une clé déjà encodée',
      bearer: 'Un bearer token',
    },
    kindHelp: {
      pair: 'Les deux textes affichés par Aircall. Ils sont encodés ici ; aucun autre outil n’est nécessaire.',
      encoded:
        'Base64 de API ID:API token, comme le demandaient les versions précédentes de cet outil.',
      bearer:
        'Le jeton d’accès d’une application OAuth d’Aircall. La plupart des entreprises n’en ont pas.',
    },
    inputs: {
      apiId: 'API ID',
      apiToken: 'API token',
      encoded: 'Clé encodée',
      bearer: 'Bearer token',
    },
    action: 'Tester et enregistrer',
    testing: 'Aircall vérifie à qui appartient cette clé…',
    stored: 'Une clé est enregistrée.',
    storedEnd: (end) => `Une clé est enregistrée ; son API ID se termine par ${end}.`,
    company: (name) => `Connecté à ${name}.`,
    nameless: 'Connecté à Aircall, qui n’a pas indiqué le nom de l’entreprise.',
    size: (users, numbers) =>
      [
        ...(users === undefined ? [] : [counted(users, 'utilisateur', 'utilisateurs')]),
        ...(numbers === undefined ? [] : [counted(numbers, 'numéro', 'numéros')]),
      ].join(', '),
  },
  keyProblems: {
    noId: 'Saisissez aussi l’API ID : une clé a deux moitiés.',
    noToken: 'Saisissez aussi l’API token : une clé a deux moitiés.',
    sameTwice: 'C’est encore l’API ID. Saisissez l’autre moitié.',
    colonInId:
      'Un API ID ne contient pas de deux-points. Saisissez ici ce qui les précède, et le reste comme ' +
      'API token.',
    oddCharacter: 'Aucune clé ne contient de tels caractères. Copiez-la de nouveau depuis Aircall.',
    noEncoded: 'Collez la clé encodée.',
    notEncoded:
      'Ce n’est pas une clé encodée : décodée, elle ne donne pas API ID:API token. Pour les deux ' +
      'textes affichés par Aircall, choisissez « API ID et API token ».',
    noBearer: 'Collez le bearer token.',
  },
  unauthorised: {
    what: 'Aircall n’a vu aucune clé utilisable dans la requête (401).',
    whatToDo:
      'Saisissez de nouveau la clé ; rien n’a été enregistré. Si cela persiste, quelque chose entre ' +
      'Google et Aircall la supprime.',
  },
  refusedKey: {
    what: 'Aircall ne connaît pas cette clé (403).',
    whatToDo:
      'Vérifiez que l’ID et le token sont complets, qu’ils viennent de la même clé, et que celle-ci ' +
      'n’a pas été supprimée dans le Dashboard. Aircall ne les affiche qu’une fois : dans le doute, ' +
      'créez une nouvelle clé.',
  },
  notStored:
    'La clé n’a pas été enregistrée, et votre saisie est toujours là. Réessayez dans une minute ; ' +
    'voyez status.aircall.io si cela dure.',

  teams: {
    title: 'Équipes',
    label: 'Équipes du tableau',
    help: `N’en choisissez aucune pour afficher toutes les équipes. ${itemName('configure')} permet de changer cela plus tard.`,
    action: 'Continuer',
    all: 'Toutes les équipes sont sur le tableau.',
    some: (names) => `Sur le tableau : ${names.join(', ')}.`,
    unread: ({ what }) =>
      `Les équipes n’ont pas pu être lues maintenant : ${what} Vous pourrez choisir plus tard.`,
    none: 'Ce compte Aircall n’a pas encore d’équipe.',
  },

  schedule: {
    title: 'Actualisation automatique',
    action: 'Continuer',
  },

  refresh: {
    title: 'Première actualisation',
    explanation:
      'Lit les utilisateurs, les équipes, les numéros et les derniers appels dans Aircall et dessine ' +
      'le tableau.',
    action: 'Actualiser maintenant',
    again: 'Actualiser de nouveau',
    refreshing: 'Lecture dans Aircall et dessin du tableau…',
    good: (time, detail) => `Actualisé à ${time} : ${detail}.`,
    partly: (time, detail) =>
      `Actualisé à ${time}, mais pas encore complet : ${detail}. Les prochaines actualisations continuent d’elles-mêmes.`,
    busy: 'Quelqu’un d’autre actualise le tableau en ce moment. Réessayez dans une minute.',
    never: 'Le tableau n’a pas encore été actualisé.',
  },

  finished: 'Tout est prêt.',
  openBoard: 'Ouvrir le tableau',
  opening: 'Ouverture du tableau…',

  ready: (company, users) =>
    `Connecté à ${company}${users === undefined ? '' : ` (${counted(users, 'utilisateur', 'utilisateurs')})`}. ` +
    'Tout est prêt.',
  unknownCompany: 'votre entreprise',
  noKey: `Les feuilles sont en place ; l’étape suivante est la clé Aircall. Choisissez ${trackerItem('setUp')}.`,

  copyTitle: 'Ceci est une copie',
  copy: (hasKey) =>
    'Ce classeur est la copie d’un autre classeur Activity Tracker. ' +
    (hasKey
      ? 'Sa clé Aircall et ses paramètres ont été copiés.'
      : 'Ses paramètres ont été copiés, mais pas sa clé Aircall.') +
    ' En faire un Activity Tracker à part entière, avec les feuilles qu’il contient ? L’autre ' +
    'classeur reste tel quel, tout comme son actualisation automatique. « Non » ne change rien.',
  copyLeft: 'La copie est restée telle quelle.',
  inherited: {
    what: 'Ce classeur semble être la copie d’un autre classeur Activity Tracker.',
    whatToDo:
      'Ses feuilles et son journal des appels ont été copiés ; la clé Aircall, les paramètres et ' +
      'l’actualisation automatique ne l’ont pas été. Définissez-les ici, ou supprimez d’abord les ' +
      'feuilles pour commencer avec un journal vide.',
  },
};
