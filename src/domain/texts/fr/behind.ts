import type { ReasonKey } from '../../behind/explain-call';
import type { Texts } from '../en';
import type { ReasonWords } from '../en/behind';
import { callsItem } from './menu-path';
import { menuTexts } from './menus';
import { counted, countedText, form, quoted } from './plural';

const calls = (count: string): string => countedText(count, 'appel', 'appels');

/** Participles that agree with the number of calls. */
const agree = (one: string, many: string) => (_target: string, count: number) =>
  form(count, one, many);

const always = (one: string, many = one) => ({ group: agree(one, many), card: () => one });

const reasons: Readonly<Record<ReasonKey, ReasonWords>> = {
  answeredInTime: {
    group: (target, count) => `${form(count, 'décroché', 'décrochés')} en ${target} au plus`,
    card: ({ wait, target }) => `décroché après ${wait}, objectif ${target}`,
  },
  answered: {
    group: agree('décroché', 'décrochés'),
    card: ({ wait }) => `décroché après ${wait}`,
  },
  outboundAnswered: always('sortant, décroché', 'sortants, décrochés'),
  talked: {
    group: agree('conversation terminée', 'conversations terminées'),
    card: ({ talk, whole }) => `${talk} de conversation, ${whole} pour l’appel entier`,
  },
  answeredLate: {
    group: (target, count) => `${form(count, 'décroché', 'décrochés')} après plus de ${target}`,
    card: ({ wait, target }) => `décroché après ${wait}, objectif ${target}`,
  },
  shortAbandoned: {
    group: agree('abandon bref', 'abandons brefs'),
    card: ({ wait }) => `abandon bref, après ${wait}`,
  },
  abandonedInTime: {
    group: (target, count) => `${form(count, 'abandonné', 'abandonnés')} en ${target} au plus`,
    card: ({ wait, target }) => `l’appelant a abandonné après ${wait}, objectif ${target}`,
  },
  abandonedLate: {
    group: (target, count) => `${form(count, 'abandonné', 'abandonnés')} après plus de ${target}`,
    card: ({ wait, target }) => `l’appelant a abandonné après ${wait}, objectif ${target}`,
  },
  abandoned: {
    group: agree('abandonné', 'abandonnés'),
    card: ({ wait }) => `l’appelant a abandonné après ${wait}`,
  },
  missed: {
    group: agree('manqué : personne n’a décroché', 'manqués : personne n’a décroché'),
    card: ({ wait }) => `manqué : personne n’a décroché, ${wait}`,
  },
  outOfHours: always('hors des heures d’ouverture du numéro'),
  callBackRequest: always('rappel demandé', 'rappels demandés'),
  waiting: {
    group: agree('pas encore décroché', 'pas encore décrochés'),
    card: ({ wait }) => `pas encore décroché, attend depuis ${wait}`,
  },
  outboundUnanswered: always('sortant, non décroché', 'sortants, non décrochés'),
  talking: always(
    'conversation en cours : sa durée n’est pas encore connue',
    'conversations en cours : leur durée n’est pas encore connue',
  ),
  noConversation: always('sans conversation'),
  rang: { group: agree('a sonné', 'ont sonné'), card: ({ rings }) => rings },
  stillRings: always('sonne encore', 'sonnent encore'),
  noRings: always('les webhooks n’ont signalé aucune sonnerie chez un agent'),
  elsewhere: {
    group: agree('compté ailleurs', 'comptés ailleurs'),
    card: ({ elsewhere }) => `compté ailleurs : ${elsewhere}`,
  },
  noScope: always('hors périmètre : ni équipe, ni numéro, ni agent connu'),
  early: always('commencé avant la période', 'commencés avant la période'),
  late: always('commencé après la période', 'commencés après la période'),
};

/** Words of the sidebar Calls behind this number. */
export const behindTexts: Texts['behind'] = {
  title: menuTexts.calls.callsBehindThisNumber,
  form: 'Indicateur',
  metric: 'Indicateur',
  scope: 'De',
  period: 'Période',
  noResults: 'Rien de ce nom',
  halfHour: (moment) => `demi-heure à partir de ${moment}`,
  since: (period, moment) => `${period} : appels commencés depuis ${moment}`,
  now: 'en ce moment : appels en cours',
  choose: 'Choisir un autre indicateur',
  show: 'Afficher les appels',
  fromSelection: 'Prendre le chiffre sélectionné',
  refresh: 'Actualiser',
  reading: 'Lecture du journal…',
  unreadable: {
    what: 'Ces appels ne peuvent pas être affichés.',
    whatToDo: `Fermez le volet et choisissez de nouveau ${callsItem('callsBehindThisNumber')}.`,
  },
  help:
    'Sélectionnez une ligne de la feuille KPI ou Trend, ou une cellule avec AIRCALL_KPI, ou sur le tableau ' +
    'un indicateur au-dessus des blocs, le titre d’une équipe ou d’un numéro, un agent ou un appelant en ' +
    'attente. Cliquez ensuite sur « Prendre le chiffre sélectionné » ; ou choisissez-en un ici.',
  noFigure: 'Aucun appel ne se trouve derrière la cellule sélectionnée.',
  notLiteral:
    'La formule de la cellule sélectionnée prend ses mots dans d’autres cellules. Choisissez ' +
    'l’indicateur ici.',
  notReadable: (problem) =>
    `Aucune réponse possible pour la formule de la cellule sélectionnée. ${problem}`,
  gone: 'Le chiffre sélectionné concerne une équipe, un numéro ou un agent qui n’est plus connu.',
  several: (name) => `Plusieurs équipes, numéros ou agents s’appellent ${quoted(name)}.`,

  reasons,
  roles: {
    met: (reason) => `✔ Compté : ${reason}`,
    against: (reason) => `◐ Compté, mais pas en sa faveur : ${reason}`,
    leftOut: (reason) => `✖ Non compté : ${reason}`,
  },
  leftOutByFormula: (reason) => `✖ ${reason} : exclu du taux de service par cette formule`,
  leftOutOf: (reason, metric) => `✖ ${reason} : ne fait pas partie de ${quoted(metric)}`,
  groups: {
    title: 'Ce qui a été compté',
    met: 'Comptés',
    towards: 'Comptés en sa faveur',
    against: 'Comptés, pas en sa faveur',
    leftOut: 'Non comptés',
    none: 'Aucun appel n’a commencé dans cette période.',
    all: 'Tous',
    only: (words) => `N’afficher que : ${words}`,
  },
  rings: (facts) =>
    [
      `a sonné ${facts.rings} fois pendant ${facts.time}`,
      ...(facts.answered > 0 ? [counted(facts.answered, 'décrochée', 'décrochées')] : []),
      ...(facts.declined > 0 ? [counted(facts.declined, 'refusée', 'refusées')] : []),
      ...(facts.notPickedUp > 0
        ? [counted(facts.notPickedUp, 'sans réponse', 'sans réponse')]
        : []),
      ...(facts.elsewhere > 0
        ? [counted(facts.elsewhere, 'prise par un autre agent', 'prises par un autre agent')]
        : []),
    ].join(', '),
  sum: {
    count: calls,
    rings: (part, of) => `${countedText(part, 'sonnerie', 'sonneries')} pour ${calls(of)}`,
    share: (part, of, value) => `${part} sur ${of} = ${value}`,
    mean: (part, of, value) => `${part} s ÷ ${calls(of)} = ${value}`,
    total: (value, of) => `${value} en ${calls(of)}`,
    longest: (value, of) => `${value} : la plus longue parmi ${calls(of)}`,
    none: '– : il n’y a rien par quoi diviser',
  },
  seconds: (count) => `${count} s`,
  percent: (value) => `${value} %`,
  asOf: (moment) => `Données de ${moment}`,
  asOfBoard: (moment, board) => `Données de ${moment} ; le tableau date de ${board}`,
  target: (seconds) => `Objectif de réponse ${seconds}`,
  sheetSame: (moment) => `La feuille KPI de ${moment} affiche la même valeur.`,
  sheetOther: (value, n, moment) =>
    `La feuille KPI affiche ${value}, n ${n} : elle date de ${moment}. Des appels ont changé depuis.`,
  trendSame: 'La feuille Trend affiche la même valeur.',
  trendOther: (value, n) =>
    `La feuille Trend affiche ${value}, n ${n} : depuis, des appels ont été ajoutés, modifiés ou déplacés vers d’autres onglets.`,
  notOfCalls:
    'Aucun appel ne se trouve derrière ce chiffre : il est fait des secondes pendant lesquelles les ' +
    'agents ont été vus dans chaque état.',
  listed: (shown, all) =>
    `Seuls les ${shown} plus récents des ${all} appels sont listés ; le total les compte tous. N’affichez qu’un motif pour en voir davantage.`,
  criteria: (figure, group) => (group ? `${figure}\n${group}` : figure),
};
