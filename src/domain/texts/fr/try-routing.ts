import type { Texts } from '../en';
import { itemName, trackerItem } from './menu-path';
import { quoted } from './plural';
import { testResponseTexts } from './test-response';

/** Words of the sidebar Try routing. */
export const tryRoutingTexts: Texts['tryRouting'] = {
  title: 'Tester le routage',
  tabs: { label: 'Que tester', rules: 'Tester les règles', response: 'Tester une réponse' },
  rules: {
    form: 'Un appel à tester',
    purpose:
      'Voyez où irait un appel, et pourquoi, sans appeler. Rien n’est transféré et rien n’est compté.',
    number: 'Numéro de l’appelant',
    numberHelp:
      'Par exemple +33 1 23 45 67 89, dans n’importe quel format. Un numéro de la feuille Contacts essaie les règles des clients ; vide : un appelant masqué.',
    called: 'Numéro Aircall',
    anyNumber: '(non précisé)',
    moment: 'Jour et heure',
    day: 'Jour',
    time: 'Heure',
    timeZone: (timeZone) => `Fuseau horaire du classeur : ${timeZone}.`,
    now: 'Maintenant',
    asks: 'Qui demande',
    askers: {
      transfer: 'Un appel qui commence (transfert)',
      any: 'Ring to (via API) : toute cible',
      user: 'Ring to (via API) : utilisateurs',
      team: 'Ring to (via API) : équipes',
      number: 'Ring to (via API) : numéros Aircall',
      external: 'Ring to (via API) : numéros externes',
    },
    submit: 'Tester',
    trying: 'Lecture des règles et des données…',
    noDay: 'Choisissez un jour, par exemple 2026-11-20.',
    noTime: 'Saisissez une heure, par exemple 14:30.',
    unreadable: (text) =>
      `${quoted(text)} n’est pas lisible comme numéro de téléphone. Écrivez-le avec son pays, par exemple +33 1 76 11 11 11.`,
  },
  outcome: {
    region: 'Où irait l’appel',
    goesTo: (target) => `Vers ${target}`,
    nowhere: 'Aucune règle ne décide : l’appel suit son chemin habituel',
    stopped: 'Une règle s’arrête : l’appel suit son chemin habituel',
    byRule: (rule) => `Règle : ${rule}`,
    caller: 'Appelant',
    hidden: 'masqué',
    noContact: 'pas un contact',
    lastAgent: 'Dernier agent',
    nobody: 'personne, selon Aircall',
    nobodyInLog: 'personne dans le journal',
    at: 'Le',
    facts: 'Ce qui était connu',
    asked: 'Demandé à Aircall',
    presenceNow: 'La disponibilité est celle de cet instant, quelle que soit l’heure testée.',
    needs: {
      user: (email) => `l’utilisateur ${email}`,
      'last-calls': 'les derniers appels avec ce numéro',
      availability: 'si l’agent est disponible',
      presence: 'qui est disponible',
    },
    askedNothing: 'rien',
    unanswered: (what) => `${what} : sans réponse`,
    notAsked: (why) => `Aircall n’a pas pu être interrogé. ${why}`,
    dryRun:
      'L’essai à blanc est activé : les appels sont décidés et notés dans Actions, et rien n’est envoyé à Aircall.',
    routingOff: `Le routage des appels qui commencent est désactivé (${itemName('configure')}).`,
    noRules: 'La feuille Routing rules n’a aucune règle activée.',
  },
  trace: {
    title: 'Chaque règle, telle qu’elle a été évaluée',
    rule: 'Règle',
    row: (row) => `ligne ${row}`,
    outcome: 'Résultat',
    outcomes: {
      chosen: 'Choisie',
      'no match': 'Non applicable',
      skipped: 'Passée',
      stopped: 'Arrêt',
      'not reached': 'Non atteinte',
      broken: 'Erronée',
      off: 'Désactivée',
    },
    off: 'Sa case Enabled n’est pas cochée.',
  },
  json: { title: 'Réponse à Ring to (via API)', copy: 'Copier', copied: 'Copié.' },
  widget: {
    title: 'Adresse pour le widget',
    help: 'Saisissez-la comme URL du widget Ring to (via API), méthode GET. Elle contient une clé secrète : qui la possède peut demander qui répond à un numéro.',
    notMade:
      'Créez d’abord l’adresse : « Tester les règles », plus bas, « Adresse pour le widget ».',
    purpose:
      'Le widget Ring to (via API) d’Aircall Smartflow peut demander à ces règles qui appeler. Il lui faut une adresse avec une clé secrète.',
    make: 'Créer l’adresse',
    making: 'Création de l’adresse…',
    made: 'Saisissez-la dans le widget ; elle répond dès maintenant.',
    replace: 'Remplacer la clé',
    really: 'La remplacer ? L’ancienne adresse cesse aussitôt',
    noAddress: `Déployez d’abord l’application Web (${trackerItem('connectWebhooks')} montre comment) ; l’adresse apparaîtra ici.`,
    type: 'Pour un widget d’un seul type de réponse, ajoutez &type=user, &type=team, &type=number ou &type=external.',
    paths: 'Chemin : user.id, team.id, number.digits ou external.number.',
  },
  response: testResponseTexts,
  problems: {
    unreadable: {
      what: 'Ce formulaire est illisible.',
      whatToDo: 'Fermez le volet, rouvrez-le et recommencez.',
    },
  },
};
