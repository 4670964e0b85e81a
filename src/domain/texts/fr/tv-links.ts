import type { Texts } from '../en';
import { itemName } from './menu-path';
import { counted } from './plural';

/** Words of the sidebar that makes links to the TV page. */
export const tvLinkTexts: Texts['tv']['links'] = {
  title: 'Page TV',
  purpose:
    'Un tableau pour un écran mural ou tout navigateur, sans compte Google : qui a le lien voit le nom des agents, ce qu’ils font, et la file d’attente avec des numéros masqués. La page ne modifie rien.',
  address: {
    label: 'Adresse de l’application Web',
    help: `Elle se termine par /exec. ${itemName('connectWebhooks')} utilise la même.`,
    suggested:
      'Google indique que l’application Web est ici. Vérifiez que c’est bien le déploiement le plus récent.',
    none: 'Il n’y a pas encore d’application Web : déployez-la d’abord.',
  },
  name: 'Nom du lien',
  namePlaceholder: 'Plateau support',
  nameFallback: 'TV',
  life: 'Il fonctionne',
  lives: {
    0: 'jusqu’à ce que je le révoque',
    1: 'pendant 1 jour',
    30: 'pendant 30 jours',
    365: 'pendant 1 an',
  },
  make: 'Créer un lien',
  making: 'Création d’un lien…',
  made: `Le lien est créé. Les écrans affichent le tableau dès sa prochaine actualisation ; ${itemName('refreshNow')} le fait aussitôt.`,
  listTitle: 'Liens',
  none: 'Il n’y a pas encore de lien.',
  full: (most) => ({
    what: `Il y a déjà ${counted(most, 'lien', 'liens')}.`,
    whatToDo: 'Révoquez-en un dont personne n’a besoin, puis créez-en un nouveau.',
  }),
  noteMade: (name) => `Lien créé : ${name}`,
  noteRevoked: (name) => `Lien révoqué : ${name}`,
  created: (date) => `Créé le ${date}`,
  expires: (date) => `fonctionne jusqu’au ${date}`,
  forever: 'fonctionne jusqu’à sa révocation',
  expired: (date) => `expiré le ${date}`,
  seen: (date) => `Vu en dernier : ${date}`,
  neverSeen: 'Pas vu ces dernières heures',
  copy: 'Copier le lien',
  copied: 'Copié.',
  notCopied:
    'Le navigateur n’a pas autorisé la copie. Sélectionnez le lien et copiez-le vous-même.',
  open: 'Ouvrir',
  revoke: 'Révoquer',
  revokeLabel: (name) => `Révoquer ${name}`,
  copyLabel: (name) => `Copier le lien ${name}`,
  openLabel: (name) => `Ouvrir ${name}`,
  linkLabel: (name) => `Lien ${name}`,
  revoking: 'Révocation…',
  revoked: (name) => `${name} n’ouvre plus rien. Ses écrans s’éteignent en moins d’une minute.`,
  question: (name) =>
    `Révoquer ${name} ? Ses écrans s’éteignent, et son lien ne fonctionnera plus jamais.`,
  yes: 'Le révoquer',
  no: 'Le garder',
  light:
    'Ajoutez &theme=light à un lien pour une pièce claire, &theme=colour-blind pour des couleurs que tout le monde distingue.',
};
