import type { Texts } from '../en';
import { counted, form, quoted } from './plural';

const agents = (count: number): string => counted(count, 'agent', 'agents');

/** What the page of the availability switch says, and the Runs sheet about it. */
export const availabilityTexts: Texts['availability'] = {
  title: 'Changer la disponibilité',
  run: 'Changement de disponibilité',
  undoRun: 'Retour à la disponibilité d’avant',

  reasons: {
    out_for_lunch: 'parti déjeuner',
    on_a_break: 'en pause',
    in_training: 'en formation',
    doing_back_office: 'en back-office',
    other: 'autre motif',
  },
  settings: {
    available: 'disponible',
    unavailable: 'indisponible',
    custom: 'Auto (heures de travail)',
    unknown: 'un réglage que cette page ne connaît pas',
  },
  withReason: (setting, reason) => `${setting} (${reason})`,
  agents,

  now: (state, presence) =>
    presence === undefined ? `Actuellement ${state}` : `Actuellement ${state} · ${presence}`,
  becomes: (state) => `Sera ${state}`,
  already: (state) => `Inchangé : déjà ${state}`,
  left: {
    already: 'Inchangé : était déjà dans cet état',
    custom:
      'Laissé de côté : la disponibilité est sur Auto dans l’application Aircall, ce sont donc les ' +
      'heures de travail qui décident. Elle pourra être changée une fois que l’agent y aura choisi ' +
      'Disponible ou Indisponible.',
    unknown: 'Laissé de côté : Aircall indique un réglage que cette page ne connaît pas.',
    gone: 'Laissé de côté : Aircall ne connaît plus cet agent (404).',
  },

  question: 'Passer à',
  available: 'Disponible',
  unavailable: 'Indisponible',
  reason: 'Motif',
  noReason: 'Sans motif',
  afterCall:
    'Un agent en appel y reste ; le changement vaut à partir de la fin de l’appel. Un agent indisponible apparaît ' +
    '« Ne pas déranger » sur le tableau.',
  willSwitch: (count) => `${agents(count)} ${form(count, 'changera', 'changeront')} d’état.`,
  nobodyToSwitch: 'Aucun agent ne changerait d’état.',
  chooseState: 'Choisissez le nouvel état.',
  next: 'Suivant…',
  otherSelection: 'Prendre la sélection actuelle',
  readingSelection: 'Lecture de la sélection…',

  confirmOne: (name, from, to) => `Passer ${name} de ${quoted(from)} à ${quoted(to)} ?`,
  confirmSeveral: (count, to) => `Passer ${agents(count)} à ${quoted(to)} ?`,
  confirm: 'Changer',
  back: 'Retour',

  switching: (done, all) => (all === 1 ? 'Changement…' : `Changement ${done + 1} sur ${all}…`),
  puttingBack: (done, all) =>
    all === 1 ? 'Rétablissement…' : `Rétablissement ${done + 1} sur ${all}…`,
  redrawing: 'Mise à jour du tableau…',

  switched: (from, to) => `Changé : ${from} → ${to}`,
  changed: (state) => `Inchangé : désormais sur ${state}`,
  failed: (why) => `Non changé. ${why}`,
  waiting: 'Pas encore changé',
  notSent: 'Rien n’a été envoyé.',
  notTaken: 'Aircall l’a accepté, mais affiche toujours l’état précédent.',
  report: (name, userId, outcome) => `${name} (${userId}) : ${outcome}`,

  done: (count) => `${agents(count)} ${form(count, 'a changé', 'ont changé')} d’état.`,
  noneDone: 'Aucun agent n’a changé d’état.',
  leftOver: (count) => ` ${agents(count)} ${form(count, 'reste', 'restent')} pour plus tard.`,
  goOn: 'Continuer',
  undo: 'Rétablir les états précédents',
  undone: (count) => `${agents(count)} remis dans l’état précédent.`,
  startAgain: 'Nouveau changement…',
  close: 'Fermer',
  boardBusy:
    'Quelqu’un d’autre actualise le tableau ; le changement s’y verra à sa prochaine actualisation.',
  boardFailed: 'Le tableau n’a pas pu être redessiné ; son bandeau d’état dit pourquoi.',
  undoHelp:
    'Cette page garde les états précédents jusqu’à sa fermeture ; la feuille Runs en a la liste.',
};
