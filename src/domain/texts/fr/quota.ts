import type { Texts } from '../en';
import { whole } from './plural';

const minutes = (seconds: number): string => whole(seconds / 60);

const ofWhole = (used: number, limit: number): string => `${whole(used)} sur ${whole(limit)}`;

/** What is said of what Google and Aircall allow a day. */
export const quotaTexts: Texts['quota'] = {
  tailLost: 'Ce que la fin de cette exécution a utilisé n’a pas pu être compté.',
  title: 'Utilisé ces dernières 24 heures',
  gauges: {
    triggerSeconds: 'Minutes du déclencheur',
    fetches: 'Requêtes du script',
    propertyCalls: 'Lectures et écritures de propriétés',
    aircall: 'Requêtes à Aircall',
  },
  amount: {
    triggerSeconds: (used, limit) => `${minutes(used)} sur ${minutes(limit)}`,
    fetches: ofWhole,
    propertyCalls: ofWhole,
    aircall: ofWhole,
  },
  near: {
    triggerSeconds: (used, limit) =>
      `${minutes(used)} des ${minutes(limit)} minutes que Google accorde par jour aux déclencheurs sont utilisées.`,
    fetches: (used, limit) =>
      `${whole(used)} des ${whole(limit)} requêtes que Google accorde par jour sont utilisées.`,
    propertyCalls: (used, limit) =>
      `${whole(used)} des ${whole(limit)} lectures et écritures de propriétés que Google accorde par jour sont utilisées.`,
    aircall: (used, limit) =>
      `${whole(used)} des ${whole(limit)} requêtes auxquelles Aircall répond par jour sont utilisées.`,
  },
  stretched: (pause, usual) =>
    `Actualisé toutes les ${minutes(pause)} min au lieu de ${minutes(usual)}, pour que les minutes de Google suffisent à la journée.`,
  help: {
    consumer:
      'Google accorde au propriétaire du déclencheur 90 minutes par jour (6 heures avec Google ' +
      'Workspace), pour tous ses scripts. Sa journée commence à la première utilisation, ce sont donc ' +
      'les dernières 24 heures qui sont comptées.',
    none: 'Ce n’est pas Google : les minutes de la journée ne sont pas comptées.',
    workspace:
      'Google accorde au propriétaire du déclencheur 6 heures par jour, pour tous ses scripts. Sa ' +
      'journée commence à la première utilisation, ce sont donc les dernières 24 heures qui sont comptées.',
  },
};
