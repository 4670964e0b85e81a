import type { Texts } from '../en';
import { counted, form } from './plural';

const deliveries = (count: number): string => counted(count, 'notification', 'notifications');

/** Words of the sidebar Connect webhooks. */
export const connectWebhooksTexts: Texts['connectWebhooks'] = {
  title: 'Connecter les webhooks',
  purpose:
    'Avec les webhooks, Aircall prévient ce classeur de chaque appel dès que quelque chose se passe. Le tableau et le journal demandent bien moins de requêtes, et le journal apprend qui a laissé sonner un appel.',
  steps: {
    title: 'Déployer l’application Web',
    list: [
      'Ouvrez « Extensions > Apps Script ».',
      'Choisissez « Déployer > Nouveau déploiement », puis le type « Application Web ».',
      'Exécuter en tant que : Moi. Qui a accès : Tout le monde.',
      'Cliquez sur « Déployer », autorisez ce que Google demande, et copiez l’adresse qui se termine par /exec.',
    ],
    safe: 'L’adresse est ouverte à tous, mais seules sont acceptées les notifications qui portent la clé secrète de ce classeur et le jeton d’Aircall.',
  },
  address: {
    label: 'Adresse de l’application Web',
    help: 'Elle se termine par /exec.',
    suggested:
      'Google indique que l’application Web est ici. Vérifiez que c’est bien le déploiement le plus récent.',
  },
  connect: 'Connecter',
  connecting: 'Interrogation de l’application Web, puis d’Aircall…',
  connected: 'Connecté.',
  states: {
    none: 'Non connecté. Les appels sont lus à intervalles.',
    waiting: 'Connecté. En attente du premier événement…',
    receiving: '✔ Réception en cours',
    paused: 'En pause. Les notifications sont refusées, et les appels lus à intervalles.',
    'switched-off':
      'Aircall a désactivé le webhook, parce que trop de notifications ont échoué ou que quelqu’un l’a voulu. L’actualisation automatique le réactive dans les dix minutes ; « Reconnecter » le fait tout de suite.',
    gone: 'Aircall ne connaît plus le webhook. Les appels sont lus à intervalles ; reconnectez-le.',
    unknown: 'Aircall n’a pas pu être interrogé au sujet du webhook.',
  },
  firstHint:
    'Appelez l’un de vos numéros, ou changez votre disponibilité : cela apparaît ici en quelques secondes.',
  firstReceived: 'Le premier événement est arrivé. Les webhooks fonctionnent.',
  pause: 'Pause',
  pausing: 'Mise en pause…',
  goOn: 'Reprendre',
  goingOn: 'Reprise…',
  reconnect: 'Reconnecter',
  remove: {
    begin: 'Supprimer…',
    question:
      'Supprimer le webhook chez Aircall ? Les appels seront alors lus à intervalles ; le journal et tout son contenu restent.',
    yes: 'Supprimer',
    no: 'Le garder',
    removing: 'Suppression…',
    removed: 'Supprimé.',
  },
  facts: {
    title: 'Notifications',
    last: 'Dernier événement',
    ago: (age) => `il y a ${age}`,
    never: 'aucun pour l’instant',
    pending: 'En attente de traitement',
    duplicates: 'Doublons',
    rejected: 'Rejetées, 6 dernières h',
    dead: 'Non traitées (Dead letters)',
    name: 'Nom chez Aircall',
    version: 'Version de l’application Web',
    unknownVersion: 'pas encore connue',
  },
  redeploy: (webApp, menus) =>
    `L’application Web est en version ${webApp}, ce classeur en version ${menus}. Dans Apps Script, choisissez « Déployer > Gérer les déploiements > Modifier > Nouvelle version > Déployer » ; l’adresse reste la même.`,
  events: {
    title: 'Par événement',
    event: 'Événement',
    count: 'Nombre',
    none: 'Rien n’a encore été traité.',
    words: {
      'call.created': 'Début d’appel',
      'call.ivr_option_selected': 'Choix de l’appelant dans le menu',
      'call.ringing_on_agent': 'Sonnerie chez un agent',
      'call.agent_declined': 'Refus d’un agent',
      'call.answered': 'Décroché',
      'call.hold': 'Mise en attente',
      'call.unhold': 'Fin de mise en attente',
      'call.transferred': 'Transfert',
      'call.external_transferred': 'Transfert vers l’extérieur',
      'call.unsuccessful_transfer': 'Échec du transfert',
      'call.hungup': 'Raccroché',
      'call.ended': 'Fin d’appel',
      'call.voicemail_left': 'Message vocal laissé',
      'call.comm_assets_generated': 'Enregistrement prêt',
      'call.assigned': 'Attribué',
      'call.archived': 'Archivé',
      'call.tagged': 'Étiquette ajoutée',
      'call.untagged': 'Étiquette retirée',
      'call.commented': 'Commenté',
      'user.connected.v2': 'Connexion d’un agent',
      'user.disconnected.v2': 'Déconnexion d’un agent',
      'user.opened.v2': 'Agent devenu disponible',
      'user.closed.v2': 'Agent devenu indisponible',
      'user.wut_start.v2': 'Début du post-appel',
      'user.wut_end.v2': 'Fin du post-appel',
    },
  },
  replay: {
    begin: (count) =>
      `Retraiter ${counted(count, 'notification non traitée', 'notifications non traitées')}`,
    help: 'Les notifications authentiques qui n’ont pas pu être traitées se trouvent dans la feuille Dead letters, avec le motif. Après une mise à jour, elles seront peut-être comprises.',
    busy: 'Nouveau traitement…',
    folded: (count) => `${deliveries(count)} ${form(count, 'traitée', 'traitées')}.`,
    deadAgain: (count) =>
      `${deliveries(count)} ${form(count, 'n’a de nouveau pas pu être traitée', 'n’ont de nouveau pas pu être traitées')}.`,
    waiting: (count) =>
      `${deliveries(count)} ${form(count, 'sera traitée', 'seront traitées')} par les prochaines actualisations.`,
    left: (count) =>
      `${deliveries(count)} ${form(count, 'reste', 'restent')} : relancez le traitement.`,
    unreadable: (count) =>
      `${deliveries(count)} trop ${form(count, 'longue n’a pas pu être conservée', 'longues n’ont pas pu être conservées')} ; supprimez la ligne à la main.`,
    nothing: 'Il n’y avait rien à retraiter.',
  },
};
