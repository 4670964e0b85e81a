import type { Texts } from '../en';
import { trackerItem } from './menu-path';

const keptByScript = 'Rempli par le script : ';

const problemOfRow = `${keptByScript}ce qui ne va pas dans cette ligne ; vide quand tout va bien.`;

const problemOfRule = `${keptByScript}ce qui ne va pas dans cette règle ; vide quand tout va bien.`;

const tickedOnly = 'Seules les lignes cochées sont utilisées.';

/** What the sheets that people fill in say about their columns, in the order of their headers. */
export const peoplesSheetTexts: Texts['peoplesSheets'] = {
  listHelp: (words) => `Choisissez : ${words.join(', ')} ; ou laissez vide.`,
  contacts: [
    'Un ou plusieurs numéros de téléphone, dans n’importe quel format ; séparez-les par une virgule, un point-virgule, une barre oblique ou un retour à la ligne.',
    'Qui appelle depuis ces numéros. Vos propres colonnes (secteur, VIP, …) peuvent être placées n’importe où : les fiches et les règles peuvent les utiliser.',
    'L’entreprise pour laquelle cette personne appelle.',
    'Adresse e-mail de l’utilisateur Aircall qui suit ce contact ; laissez vide si personne.',
    `${keptByScript}les numéros de cette ligne tels qu’Aircall les envoie.`,
    problemOfRow,
  ],
  insightCards: [
    'Un nom de votre choix ; les lignes au-dessous sans nom sont d’autres lignes de la même fiche.',
    tickedOnly,
    'Pour les appels entrants (inbound), sortants (outbound), ou les deux (both) ; vide signifie les deux.',
    'Uniquement pour les appels sur ce numéro Aircall (son nom ou ses chiffres) ; vide signifie n’importe lequel.',
    'Vide : toujours. known ou unknown : selon que Contacts connaît l’appelant. Ou une condition, par exemple : Industry = Retail',
    'title : un titre. shortText : une ligne de texte, avec un libellé si vous le souhaitez.',
    'Petit libellé devant le texte d’un shortText.',
    'Ce que lisent les agents, avec des variables telles que {{contact.company}} ou {{call.number}} ; une ligne dont toutes les variables sont vides est omise.',
    'Adresse web qu’ouvre la ligne, qui peut aussi contenir des variables ; elle doit commencer par https://',
    problemOfRow,
  ],
  routingRules: [
    'Les règles sont évaluées à partir du plus petit nombre ; la première qui s’applique décide.',
    tickedOnly,
    'Un nom de votre choix ; les décisions sont journalisées sous ce nom.',
    'Premiers chiffres de l’appelant avec l’indicatif du pays, par exemple +33 1 ; plusieurs séparés par une virgule.',
    'Pays du numéro de l’appelant en deux lettres, par exemple FR ; plusieurs séparés par une virgule.',
    'Une colonne de la feuille Contacts, par exemple Company ou l’une des vôtres.',
    'Comment cette colonne est comparée à la valeur.',
    'À quoi elle est comparée ; pour « is one of », plusieurs valeurs séparées par une virgule.',
    'Uniquement pour les appels vers ce numéro Aircall (son nom ou ses chiffres) ; vide signifie n’importe lequel.',
    'Jours, par exemple Mon-Fri ou Sat, Sun ; vide signifie tous les jours.',
    'Horaires, par exemple 09:00-18:00 ; plusieurs séparés par une virgule ; vide signifie toute la journée.',
    'Fuseau horaire des jours et horaires, par exemple Europe/Paris ; vide signifie celui de ce classeur.',
    'yes : uniquement les appelants présents dans Contacts. no : uniquement les autres. Vide : tout le monde.',
    'Uniquement si le dernier appel de l’appelant porte cette étiquette.',
    'owner : le propriétaire du contact. last agent : le dernier agent à lui avoir parlé. user, team, number ou external : voir Target.',
    'Adresse e-mail d’un utilisateur, nom d’une équipe, nom ou chiffres d’un numéro Aircall, ou numéro externe ; vide pour owner et last agent.',
    'Comment une équipe est appelée : tous à la fois, dans un ordre aléatoire, ou d’abord l’agent inactif depuis le plus longtemps.',
    'Coché : uniquement quand l’agent, ou quelqu’un de l’équipe, est disponible.',
    'Quand personne n’est disponible : évaluer la règle suivante, ou s’arrêter et laisser l’appel où il est.',
    `${keptByScript}combien de fois cette règle a décidé.`,
    problemOfRule,
  ],
  alerts: [
    'Seules les lignes cochées sont suivies.',
    `Quel indicateur, par son nom dans ${trackerItem('definitions')}, par exemple service_level ; également callbacks_open et agents_available. Une période peut suivre : service_level last hour. Sans période : la journée, ou l’instant présent.`,
    'Company, ou le nom d’une équipe, d’un numéro ou d’un agent ; vide signifie Company.',
    'above : alerte quand l’indicateur dépasse le seuil. below : quand il est inférieur au seuil.',
    'Un taux, par exemple 80 % ou 0,8, une durée, par exemple 2:00 ou 120 s, ou un nombre, par exemple 5.',
    'Pendant combien de secondes l’indicateur doit franchir le seuil avant que cela devienne une alerte ; vide signifie aussitôt.',
    'Où l’alerte se termine, du bon côté du seuil : 85 % pour « below 80 % ». Vide signifie le seuil lui-même.',
    'Quand rien n’est envoyé, dans le fuseau horaire de ce classeur, par exemple 22:00-07:00 ou Sat-Sun ; plusieurs séparés par une virgule. Le tableau affiche l’alerte malgré tout.',
    'board, e-mail anna@example.com, chat ; plusieurs séparés par une virgule ; vide signifie board.',
    'Écrivez votre nom ici quand vous vous en occupez : le tableau l’indique discrètement. La cellule est vidée quand l’alerte est terminée.',
    `${keptByScript}normal, ou depuis quand la règle est en alerte, et ce qui a été envoyé.`,
    problemOfRule,
  ],
  examples: {
    labels: {
      company: 'Entreprise',
      lastCall: 'Dernier appel',
      talkedTo: 'A parlé à',
      crm: 'Ouvrir dans le CRM',
      newCaller: 'Nouvel appelant',
      number: 'Numéro',
    },
    vip: 'Exemple : les VIP vers leur propriétaire',
    lastAgent: 'Exemple : retour au dernier agent',
    officeHours: 'Exemple : appelants français aux heures de bureau',
    known: 'Exemple : appelant connu',
    unknown: 'Exemple : nouvel appelant',
  },
};
