import type { Texts } from '../en';
import { itemName } from './menu-path';

const nothing = 'Rien à faire';

type AircallCheck = Extract<keyof Texts['selfTestChecks'], `aircall.${string}`>;

/** The words of the checks of Aircall. */
export const aircallChecks: Pick<Texts['selfTestChecks'], AircallCheck> = {
  'aircall.ping': {
    claim: 'Aircall accepte la clé.',
    otherwise: `Saisissez de nouveau la clé dans ${itemName('setUp')}.`,
  },
  'aircall.users-v2': {
    claim: '/v2/users liste les utilisateurs, sans leurs numéros.',
    otherwise: 'La version 1 est interrogée à la place, une fois, et cela est retenu.',
  },
  'aircall.users-v1': {
    claim: '/v1/users n’existe plus (404).',
    otherwise: `${nothing} : elle n’est interrogée que si la version 2 manque.`,
  },
  'aircall.user-fields': {
    claim:
      'Les utilisateurs ont un nombre comme id, un nom, une adresse e-mail et un réglage de disponibilité connu.',
    otherwise:
      'Les agents sans nom sont affichés par leur id ; un réglage inconnu n’est pas changé.',
  },
  'aircall.page-size': {
    claim: 'Chaque liste donne 50 éléments par page et dit combien il y en a en tout.',
    otherwise:
      'Il faut davantage de requêtes ; les pages sont composées d’après ce que dit Aircall.',
  },
  'aircall.presence-words': {
    claim: 'La présence est l’un des cinq mots documentés, ou on_mobile.',
    otherwise:
      'Les agents qui ont un autre mot sont dessinés en couleurs neutres avec un point d’interrogation.',
  },
  'aircall.team-members': {
    claim: 'La liste des équipes nomme leurs membres.',
    otherwise: 'Tous les agents seraient dans un seul bloc, sans équipe.',
  },
  'aircall.number-users': {
    claim: 'La liste des numéros ne nomme aucun utilisateur, et un numéro seul en nomme.',
    otherwise: `${itemName('mapUsersToNumbers')} prend son autre chemin, par les utilisateurs ; les appels manqués ont moins de noms.`,
  },
  'aircall.tags': {
    claim: 'Les étiquettes ont un id et un nom.',
    otherwise:
      'La recherche par étiquette et les règles sur la dernière étiquette ne trouvent rien.',
  },
  'aircall.call-fields': {
    claim:
      'Les appels ont un nombre entier comme id, un sens, un statut connu et un début en secondes.',
    otherwise: 'Les appels illisibles sont omis ; un statut inconnu est déduit des heures.',
  },
  'aircall.calls-order': {
    claim: 'order=asc liste les appels par début croissant, desc par début décroissant.',
    otherwise:
      'De nouveaux appels pourraient échapper pendant la lecture des pages ; ils arrivent à l’actualisation suivante.',
  },
  'aircall.window-edges': {
    claim: 'from et to incluent un appel commencé à cette seconde précise.',
    otherwise:
      'Les fenêtres se chevauchent déjà de plus d’une seconde ; des recherches peuvent manquer des appels à un bord.',
  },
  'aircall.call-contact': {
    claim: 'Les appels ne portent un contact que si on le leur demande.',
    otherwise: `${nothing} : un contact connu n’est jamais remplacé par un contact vide.`,
  },
  'aircall.missed-reasons': {
    claim: 'Les appels manqués ont l’un des six motifs documentés.',
    otherwise: 'Les autres motifs sont journalisés tels quels, et comptent comme manqués.',
  },
  'aircall.unknown-call': {
    claim: 'Un appel qui n’existe pas donne un 404 avec une phrase.',
    otherwise: 'Les échecs sont signalés avec les mots de cet outil au lieu de ceux d’Aircall.',
  },
  'aircall.rate-headers': {
    claim:
      'Les réponses ordinaires indiquent la limite, ce qu’il en reste et quand elle se termine.',
    otherwise:
      'Seul le compte tenu ici est utilisé ; les autres programmes du même compte se remarquent à leurs refus.',
  },
  'aircall.rate-reset': {
    claim: 'La fin de la minute est donnée en secondes epoch, au plus une minute à l’avance.',
    otherwise:
      'Les millisecondes sont comprises aussi ; une autre forme est ignorée, et l’on attend une minute.',
  },
  'aircall.rate-limit': {
    claim: 'Aircall autorise au moins autant de requêtes par minute que les paramètres.',
    otherwise: `Réduisez « Requêtes à Aircall par minute » dans ${itemName('configure')}.`,
  },
  'aircall.webhook-shape': {
    claim: 'Le webhook de ce classeur est lu avec un UUID comme id et son jeton.',
    otherwise: 'Les anciens numéros sont compris ; sans jeton, celui qui est enregistré reste.',
  },
  'aircall.webhook-events': {
    claim: 'Le webhook de ce classeur est actif et envoie tous les événements demandés.',
    otherwise: `Choisissez ${itemName('health')} et reconnectez-le ; un événement refusé peut être retiré de la liste.`,
  },
  'aircall.deliveries-accepted': {
    claim:
      'Aircall prend les réponses de l’application Web pour des succès : les notifications arrivent rarement deux fois.',
    otherwise:
      'Quelque chose dans la réponse gêne Aircall : les appels sont lus à intervalles, et docs/self-host.md propose une solution.',
  },
};
