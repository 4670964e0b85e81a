import type { Texts } from '../en';
import { trackerItem } from './menu-path';

const cloudConsole = 'console.cloud.google.com';

const restore = `Restaurez-le dans BigQuery (possible pendant 7 jours), ou choisissez de nouveau l’emplacement dans ${trackerItem('archive')}.`;

/** Why BigQuery refused, and what to do; `detail` is what it said. */
export const archiveFailures: Texts['archive']['failures'] = {
  'api-off': () => ({
    what: 'L’API BigQuery est désactivée dans ce projet Google Cloud.',
    whatToDo: `Ouvrez « ${cloudConsole} > API et services > Bibliothèque > BigQuery API » et activez-la ; elle fonctionne quelques minutes plus tard.`,
  }),
  'no-billing': (detail) => ({
    what: `BigQuery demande un compte de facturation pour ce projet : ${detail}`,
    whatToDo: `Ouvrez « ${cloudConsole} > Facturation » et associez-en un. D’ici là, l’archive ne peut être qu’essayée : un bac à sable gratuit oublie au bout de 60 jours.`,
  }),
  'not-allowed': (detail) => ({
    what: `Votre compte Google n’a pas le droit de faire cela dans BigQuery : ${detail}`,
    whatToDo:
      'Demandez au propriétaire du projet les rôles « Utilisateur de job BigQuery » (BigQuery Job User, sur le projet) et « Éditeur de données BigQuery » (BigQuery Data Editor, sur l’ensemble de données ; sur le projet pour le créer).',
  }),
  'no-project': () => ({
    what: 'Google Cloud ne connaît pas ce projet, ou pas pour votre compte.',
    whatToDo: `Copiez l’ID du projet (ni son nom ni son numéro) depuis la liste des projets de ${cloudConsole}.`,
  }),
  'no-dataset': () => ({
    what: 'L’ensemble de données de l’archive a disparu.',
    whatToDo: restore,
  }),
  'no-table': () => ({
    what: 'La table « calls » de l’archive a disparu.',
    whatToDo: restore.replace('Restaurez-le', 'Restaurez-la'),
  }),
  'no-job': () => ({
    what: 'BigQuery ne connaît plus cette requête.',
    whatToDo: 'Relancez la recherche.',
  }),
  'other-location': (detail) => ({
    what: `L’ensemble de données se trouve dans une autre région : ${detail}`,
    whatToDo: `Choisissez de nouveau l’emplacement dans ${trackerItem('archive')} : sa région est alors lue.`,
  }),
  'too-many-bytes': () => ({
    what: 'La requête lirait plus qu’elle n’en a le droit ; BigQuery ne l’a pas exécutée et n’a rien facturé.',
    whatToDo: `Choisissez une période plus courte, ou autorisez davantage dans ${trackerItem('archive')}.`,
  }),
  quota: (detail) => ({
    what: `Un quota de BigQuery est épuisé : ${detail}`,
    whatToDo:
      'Une nouvelle tentative aura lieu d’elle-même ; la plupart des quotas se renouvellent dans la journée.',
  }),
  'not-verified': (day: string) => ({
    what: `L’archive ne contient pas ce qui y a été chargé du ${day}. Rien de ce jour n’a quitté la feuille.`,
    whatToDo:
      'Regardez dans BigQuery si quelqu’un d’autre écrit dans sa table « calls », puis choisissez « Reprendre ».',
  }),
  'there-already': (detail) => ({
    what: `BigQuery contient déjà quelque chose de ce nom : ${detail}`,
    whatToDo: 'Réessayez dans une minute.',
  }),
  'google-down': () => ({
    isPassing: true,
    what: 'BigQuery a rencontré un problème de son côté.',
    whatToDo: 'Réessayez dans une minute. Voyez status.cloud.google.com si cela dure.',
  }),
  unexpected: (detail) => ({
    what: `BigQuery a répondu quelque chose d’inattendu : ${detail}`,
    whatToDo: 'Réessayez dans une minute. Si cela dure, signalez-le avec cette phrase.',
  }),
};
