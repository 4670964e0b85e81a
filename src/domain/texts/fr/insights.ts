import type { Texts } from '../en';
import { callCardTexts } from './call-card';
import { itemName } from './menu-path';
import { counted, quoted } from './plural';

/** What is said of insight cards: in their sheet, on the cards themselves and in their preview. */
export const insightTexts: Texts['insights'] = {
  placeholders: {
    'contact.company':
      'Toute colonne de la feuille des contacts, par son en-tête : {{contact.owner email}}, {{contact.VIP}} ; {{VIP}} seul est compris aussi.',
    'contact.owner':
      'L’agent qui suit ce contact : le nom de l’utilisateur Aircall derrière Owner email.',
    'call.number':
      'Le numéro du correspondant tel qu’on le lit, par exemple +33 1 76 11 11 11 ; dans un lien, sans espaces.',
    'call.aircall number': 'Le nom de celui de vos numéros sur lequel passe l’appel.',
    'call.direction': 'entrant ou sortant ; dans un lien, inbound ou outbound.',
    'last.agent':
      'Le dernier agent à lui avoir parlé, d’après le journal des appels des 30 derniers jours.',
    'last.age': 'Le temps écoulé depuis le dernier appel, par exemple : il y a 3 jours.',
    'last.direction': 'entrant ou sortant : le dernier appel ; dans un lien, inbound ou outbound.',
    'last.outcome':
      'L’issue du dernier appel : décroché, manqué, sans réponse, rappel demandé ; dans un lien, answered, missed, no answer, call-back request.',
    'last.tags': 'Étiquettes du dernier appel.',
    'calls.30 days':
      'Appels avec ce correspondant ces 30 derniers jours, dans les deux sens ; vide s’il n’y en a pas.',
    'missed.open':
      'Ses appels restés sans réponse depuis la dernière fois que quelqu’un lui a parlé ; vide s’il n’y en a pas.',
  },
  words: {
    directions: { inbound: 'entrant', outbound: 'sortant' },
    outcomes: callCardTexts.outcomes,
  },
  justNow: 'à l’instant',
  minutesAgo: (minutes) => `il y a ${counted(minutes, 'minute', 'minutes')}`,
  hoursAgo: (hours) => `il y a ${counted(hours, 'heure', 'heures')}`,
  daysAgo: (days) => `il y a ${counted(days, 'jour', 'jours')}`,
  callersFailed: 'La mémorisation des appelants a échoué ; une nouvelle tentative aura lieu.',
  problems: {
    noCard: 'Il n’y a pas de fiche au-dessus à continuer : écrivez un nom dans la colonne Card.',
    brokenAbove: 'Non utilisée : les conditions de la fiche au-dessus sont illisibles.',
    direction: (word) =>
      `${quoted(word)} n’est pas un sens d’appel : écrivez inbound (entrant), outbound (sortant), ou laissez vide pour les deux.`,
    number: (word) =>
      `Il n’y a pas de numéro Aircall ${quoted(word)} : écrivez son nom, ses chiffres ou son id.`,
    when: (word) =>
      `${quoted(word)} n’est pas une condition : écrivez known, unknown, ou une colonne et sa valeur, par exemple VIP = yes.`,
    whenValue: (field) => `Indiquez la valeur attendue pour ${field}, par exemple : ${field} = yes`,
    whenColumn: (field) =>
      `La feuille des contacts n’a pas de colonne ${quoted(field)} : écrivez l’en-tête tel qu’il y figure.`,
    line: (word) => `${quoted(word)} n’est pas un type de ligne : écrivez title ou shortText.`,
    noText: 'La ligne n’a pas de texte : écrivez ce que les agents doivent lire, ou supprimez-la.',
    placeholder: (name) =>
      `Rien ne s’appelle {{${name}}} : écrivez une colonne de la feuille des contacts, ou l’un des noms indiqués par ${itemName('previewInsightCard')}.`,
    brackets: (column) =>
      `Une variable de ${column} n’a pas de début ou pas de fin : écrivez-la comme {{contact.company}}.`,
    link: 'Un lien commence par https:// ou http:// et nomme son hôte avant la première variable, ou se compose d’une seule variable.',
    titleLabel: 'Un title n’affiche pas de libellé ; celui-ci est ignoré.',
  },
};
