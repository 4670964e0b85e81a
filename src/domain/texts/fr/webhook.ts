import type { Texts } from '../en';
import { itemName, trackerItem } from './menu-path';
import { counted, whole } from './plural';

const manage = '« Déployer > Gérer les déploiements »';

/** What the web app, the fold and Connect webhooks say. */
export const webhookTexts: Texts['webhook'] = {
  plainPage:
    'Cette adresse est destinée à des machines. Il n’y a rien à voir ici. Si l’on vous a donné un lien vers ' +
    'un écran, il en manque une partie, ou il n’est plus valable : redemandez-le, et copiez-le en entier.',
  spooled:
    'La feuille Inbox n’a pas pu recevoir une notification ; elle est gardée dans une propriété jusqu’à la prochaine actualisation.',
  notReceived: 'Une notification n’a pas pu être reçue.',
  noAnswer: 'Aircall n’a pas répondu. Réessayez dans une minute.',
  replayBusy: {
    what: 'Le journal est en cours d’écriture.',
    whatToDo: 'Réessayez dans quelques secondes.',
  },
  tooMany:
    'Votre entreprise a 100 webhooks, et Aircall n’en autorise pas davantage. Supprimez-en un inutile dans Aircall, puis connectez.',
  check: {
    run: 'Vérification du webhook',
    repaired: 'réparé',
    switchedOff: (events) =>
      `Aircall avait désactivé le webhook ; il est réactivé avec ses ${counted(events, 'événement', 'événements')}`,
    changed: (events) =>
      `Le webhook avait une autre adresse ou d’autres événements ; il a de nouveau les nôtres, ${counted(events, 'événement', 'événements')}`,
    newToken: 'Aircall avait donné au webhook un autre jeton ; il est maintenant connu',
    gone: `Aircall ne connaît plus le webhook. Les appels sont lus à intervalles ; reconnectez-le dans ${trackerItem('connectWebhooks')}`,
    failed: 'Le webhook n’a pas pu être vérifié ; prochaine vérification dans dix minutes.',
  },
  warning: {
    gone: `Le webhook n’existe plus chez Aircall : reconnectez-le dans ${itemName('connectWebhooks')}.`,
    otherVersion: (webApp, menus) =>
      `Redéployez l’application Web : elle est en version ${webApp}, ce classeur en version ${menus} (« Déployer > Gérer les déploiements > Modifier > Nouvelle version »).`,
  },
  name: (file) => `Activity Tracker: ${file}`,
  dead: {
    'too-long': 'Elle était trop longue pour être conservée.',
    unreadable: 'Ce n’est pas un événement lisible.',
    'unknown-event': 'C’est un événement qui n’a pas été demandé.',
    'too-old': 'Elle a plus de 7 jours.',
    'other-direction': 'Son appel est connu dans l’autre sens.',
  },
  tooLongToKeep: (characters) =>
    `(${whole(characters)} caractères, plus que n’en contient une cellule)`,
  address: {
    empty: `Saisissez l’adresse de l’application Web : ${manage} l’affiche.`,
    dev: 'Cette adresse se termine par /dev, que seuls les éditeurs peuvent ouvrir. Utilisez celle qui se termine par /exec.',
    'not-a-web-app':
      'Ce n’est pas l’adresse d’une application Web. Elle ressemble à https://script.google.com/macros/s/…/exec.',
  },
  reach: {
    timeout:
      'L’application Web n’a pas répondu à temps. Réessayez : la première réponse après une pause est lente.',
    unreachable: `Rien ne répond à cette adresse. Copiez-la de nouveau depuis ${manage}.`,
    login:
      'L’application Web demande une connexion, Aircall ne peut donc pas l’atteindre. Redéployez-la avec « Qui a accès : Tout le monde ».',
    notFound: `Google ne connaît pas ce déploiement. Copiez de nouveau l’adresse depuis ${manage}.`,
    otherApp:
      'Autre chose répond à cette adresse, ou une version plus ancienne de ce script. Déployez une nouvelle version et copiez son adresse.',
  },
};
