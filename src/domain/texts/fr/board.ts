import type { Texts } from '../en';
import { shortNumber } from '../numbers';
import { itemName, trackerItem } from './menu-path';
import { capital, counted, form, whole } from './plural';

/** Words and symbols of the board's tiles and headers. */
export const boardTexts: Texts['board'] = {
  availability: {
    available: { symbol: '●', word: 'Disponible' },
    in_call: { symbol: '▶', word: 'En appel' },
    after_call_work: { symbol: '◆', word: 'Post-appel' },
    do_not_disturb: { symbol: '■', word: 'Ne pas déranger' },
    offline: { symbol: '○', word: 'Hors ligne' },
  },
  unknownAvailability: { symbol: '?', word: (word) => `? ${word}` },
  plainWord: (word) => (word === 'on_mobile' ? 'sur mobile' : word.replace(/_/g, ' ')),
  ringing: { symbol: '◉', word: 'Ça sonne' },
  awayFor: capital,
  noAvailability: { symbol: '?', word: 'état inconnu' },

  queueTitle: 'File d’attente',
  queueSummary: (waiting, longest) => `${waiting} en attente · max ${longest}`,
  emptyQueue: 'personne n’attend',
  queueNote: (warnAfterSeconds, overdueAfterSeconds) =>
    'Appels entrants auxquels personne n’a encore répondu, la plus longue attente en premier. ' +
    'L’attente se compte depuis le début de l’appel, menus et sonnerie compris. ' +
    `« ! attention » : ${warnAfterSeconds} s ou plus. ` +
    `« !! hors délai » : ${overdueAfterSeconds} s ou plus.`,
  waitBand: { calm: '', warning: '! attention', overdue: '!! hors délai' },
  answerers: (letters, free) => `${letters} · ${counted(free, 'libre', 'libres')}`,
  onceFree: (letters) => `(${letters})`,
  marksNote:
    'Une lettre désigne un appelant en attente, et reste la sienne tant qu’il attend. Un agent ' +
    'affecté au numéro appelé porte la même lettre : bordée de la couleur de l’appelant s’il est ' +
    'libre, entre parenthèses s’il est occupé. C’est la lettre qui compte : il n’y a que six couleurs.',

  numbersTitle: 'Numéros',
  numbersSummary: (count) => counted(count, 'numéro Aircall', 'numéros Aircall'),
  numbersNote: (minutes, formula) =>
    'En attente : en ce moment ; l’attente la plus longue décide de la couleur. Le reste compte les ' +
    `appels commencés dans les ${minutes} dernières min, décrochés ou terminés ; les demandes de ` +
    `rappel ne comptent ni comme décrochées ni comme manquées. Taux de service : ${formula}. ` +
    'n : le nombre d’appels dont il est fait.',
  numberLine: (name) => `☏ ${name}`,
  waiting: (count) => `${count} en attente`,
  longest: (wait) => `max ${wait}`,
  offeredAnswered: (offered, answered) =>
    `${counted(offered, 'reçu', 'reçus')} · ${counted(answered, 'décroché', 'décrochés')}`,
  missed: (count) => counted(count, 'manqué', 'manqués'),
  levelWithin: (share, seconds) => `${share} en ${seconds} s`,
  callsCounted: (count) => `n ${count}`,

  withoutTeam: 'Sans équipe',
  teamSummary: (free, onCall, away) =>
    `${counted(free, 'libre', 'libres')} · ${onCall} en appel · ${counted(away, 'absent', 'absents')}`,
  totals: (inbound, outbound, missed) =>
    [
      `←${shortNumber(inbound)}`,
      `→${shortNumber(outbound)}`,
      ...(missed === undefined ? [] : [`✕${shortNumber(missed)}`]),
    ].join(' '),
  totalsNote: (isMapped) =>
    'À côté du titre, pour toute la colonne, chaque appel une seule fois : ← décrochés, → émis' +
    (isMapped ? ', ✕ manqués.' : '.'),
  withHidden: (summary, hidden) => `${summary} (${counted(hidden, 'masqué', 'masqués')})`,
  hiddenNote: 'Masqués : les agents hors ligne ; ils comptent comme absents.',
  emptyTeam: 'équipe sans agent',
  teamNote: (minutes) =>
    'Libre : disponible. Absent : tout autre agent qui n’est pas en appel. ' +
    'Entr. : appels entrants décrochés par l’agent. Sort. : appels émis par l’agent. Les deux ' +
    `comptent les appels commencés dans les ${minutes} dernières min ; sans appel, rien n’est affiché. ` +
    'Le temps à côté d’un état : depuis quand on l’observe. « Ça sonne », que signalent les ' +
    'webhooks, compte encore comme libre.',
  limitsNote: (limits) => `▲ et un temps en gras rouge : ${limits.join(', ')}, ou plus.`,
  limit: (state, time) => `${state} depuis ${time}`,
  away: 'absent',
  missedNote:
    '≈ manqués : appels manqués sur les numéros auxquels l’agent est affecté ; Aircall ne dit pas ' +
    'qui les a laissés sonner, un appel manqué compte donc pour tous les agents de son numéro.',
  answerSpeedNote: (target) =>
    'DMR : délai moyen de réponse des appels entrants décrochés par l’agent, depuis le début de ' +
    `l’appel, menus (SVI) compris. ▲ et un nom en gras rouge : la moyenne dépasse l’objectif de ${target} s.`,
  orderNote: {
    name: 'Par ordre de nom.',
    status: 'Par état : les agents libres en premier.',
    load: 'Par charge : ceux qui ont le plus d’appels décrochés et émis en premier.',
  },
  withoutNumber: 'Affectés à aucun numéro',
  unassignedNumber: 'aucun agent affecté à ce numéro',
  namelessNumber: (id) => `Numéro ${id}`,
  notMappedTitle: 'Pas encore associés aux numéros',
  notMappedSummary: `Choisissez ${trackerItem('mapUsersToNumbers')}`,
  withoutGroup: 'Sans groupe',
  emptyGroupsSheet:
    'La feuille Groups est vide : écrivez-y l’e-mail d’un agent et un groupe par ligne.',
  unknownEmails: (count) => counted(count, 'e-mail inconnu', 'e-mails inconnus'),
  incompleteRows: (count) => counted(count, 'ligne incomplète', 'lignes incomplètes'),
  groupsWarning: (counts) => `La feuille Groups contient ${counts}.`,
  noAgentHas: (emails, more) =>
    `Aucun agent n’a l’adresse ${emails.join(', ')}${more > 0 ? `, ni ${more} ${form(more, 'autre', 'autres')}` : ''}.`,
  nobodyTitle: 'Aucun agent pour l’instant',
  nobodySummary: 'Ajoutez des utilisateurs dans Aircall ; ils apparaissent ici d’eux-mêmes.',
  nobodyPassesFilter: `Le filtre d’équipes masque toutes les équipes ; voir ${itemName('configure')}.`,

  namelessUser: (id) => `Agent n° ${id}`,
  statusOn: (word, number) => `${word} · ${number}`,
  newUser: (id) => `Agent n° ${id} (nouveau)`,
  sharedName: (name, id) => `${name} n° ${id}`,
  tally: (inbound, outbound) => `${whole(inbound)} entr. · ${whole(outbound)} sort.`,
  tallyWithMissed: (tally, missed) => `${tally} · ≈ ${counted(missed, 'manqué', 'manqués')}`,
  answerSpeed: (seconds) => `DMR ${seconds} s`,
  over: (figure) => `▲ ${figure}`,
  hiddenNumber: 'numéro masqué',
  callerLine: (digits) => `☎ ${digits}`,
  onNumber: (name) => (name === undefined ? 'numéro inconnu' : `sur ${name}`),
  fromContact: (name) => `contact : ${name}`,
  inboundCall: (digits) => `← ${digits}`,
  outboundCall: (digits) => `→ ${digits}`,
  ringingCall: (digits) => `→ ${digits} (sonne)`,
  header: (title) => `▌ ${title}`,
};
