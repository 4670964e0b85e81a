import type { Texts } from '../en';
import { metricTexts } from './kpi-metrics';
import { trackerItem } from './menu-path';
import { quoted } from './plural';

const formulas: Texts['kpi']['formulas'] = {
  excludeShortAbandons: {
    name: 'Sans les abandons brefs',
    sentence:
      'Les appelants qui raccrochent dans les 10 premières s ne comptent pas. La formule habituelle.',
    formula: 'décrochés à temps ÷ (reçus − abandons brefs)',
  },
  answeredAndEarlyAbandons: {
    name: 'Abandons précoces comptés comme tenus',
    sentence: 'Qui abandonne avant l’objectif ne pouvait pas être manqué.',
    formula: '(décrochés à temps + abandonnés à temps) ÷ reçus',
  },
  answeredOnly: {
    name: 'Des appels décrochés (comme Aircall Analytics+)',
    sentence: 'Les appels que personne n’a décrochés ne comptent pas.',
    formula: 'décrochés à temps ÷ décrochés',
  },
  allOffered: {
    name: 'De tous les appels',
    sentence: 'La plus stricte : tout appel qui n’a pas été décroché à temps la fait baisser.',
    formula: 'décrochés à temps ÷ reçus',
  },
  lateAbandonsOnly: {
    name: 'Abandons tardifs en défaveur',
    sentence: 'Parmi les appels non décrochés, seuls comptent ceux abandonnés après l’objectif.',
    formula: 'décrochés à temps ÷ (décrochés + abandonnés après l’objectif)',
  },
  shortAbandonsAsMet: {
    name: 'Abandons brefs comptés comme tenus',
    sentence:
      'Les appelants qui raccrochent dans les 10 premières s comptent comme décrochés à temps.',
    formula: '(décrochés à temps + abandons brefs) ÷ reçus',
  },
  aircallLive: {
    name: 'Pendant les horaires (comme Aircall Live Monitoring)',
    sentence: 'Les appels hors des heures d’ouverture de leur numéro ne comptent pas.',
    formula: 'décrochés à temps ÷ (reçus − hors horaires)',
  },
};

/** What is said of figures: names, definitions, and what is wrong in a formula. */
export const kpiTexts: Texts['kpi'] = {
  metrics: metricTexts,
  formulas,
  clocks: {
    start: {
      name: 'Au début de l’appel',
      sentence: 'Les attentes se comptent depuis le début de l’appel, menus compris.',
    },
    ring: {
      name: 'À la première sonnerie chez un agent',
      sentence:
        'Les attentes se comptent depuis la première sonnerie chez un agent, là où les webhooks ont ' +
        'tout dit de l’appel ; sinon depuis son début, menus compris. Pour l’agent qui a décroché, ' +
        'depuis la sonnerie à laquelle il a répondu.',
    },
  },
  /** Words of the sheet KPI, which formulas and rules use: the same in every language. */
  periods: {
    activity: 'activity period',
    hour: 'last hour',
    today: 'today',
    now: 'now',
  },
  /** As `periods`. */
  scopes: {
    company: 'Company',
    team: (name) => `Team: ${name}`,
    number: (name) => `Number: ${name}`,
    agent: (name) => `Agent: ${name}`,
  },
  periodNames: {
    activity: 'période d’activité',
    hour: 'dernière heure',
    today: 'aujourd’hui',
    now: 'maintenant',
  },
  scopeNames: {
    company: 'Entreprise',
    team: (name) => `Équipe : ${name}`,
    number: (name) => `Numéro : ${name}`,
    agent: (name) => `Agent : ${name}`,
  },
  failed:
    'Les indicateurs des feuilles KPI et Trend n’ont pas pu être écrits ; une nouvelle tentative aura lieu.',
  definitions: {
    title: 'Définitions',
    intro: [
      'Chaque indicateur est accompagné de n, le nombre d’appels dont il est fait. « – » : il n’y en avait aucun.',
      'Les moyennes et les taux sont calculés à partir de sommes, jamais d’autres moyennes.',
      'Un appel appartient à la période où il a commencé. La journée commence à minuit dans le fuseau ' +
        'horaire du classeur ; la période d’activité est un paramètre.',
      'Un appel transféré compte une seule fois, pour le dernier agent.',
      'Un appel de deux équipes compte dans les deux, et une fois dans l’entreprise. Ses équipes sont ' +
        'celles chez qui il a sonné ; si Aircall n’en nomme pas, celles de son agent ; si personne n’a ' +
        'décroché, celles des agents affectés à son numéro.',
      'Seuls les webhooks signalent les sonneries. Un appel y compte quand les notifications de son ' +
        'début et de sa fin sont arrivées ; n est le nombre de ces appels qui ont sonné. Une sonnerie ' +
        'compte pour son agent et les équipes de cet agent, et pour le numéro de l’appel. Les sonneries ' +
        'd’un transfert, après le décroché, ne comptent pas.',
      'L’activité des agents est relevée à chaque actualisation, d’où ≈ : qui faisait deux fois la même ' +
        'chose est censé l’avoir faite tout le temps, et les trous de plus de 3 minutes sont ignorés. ' +
        'Les numéros n’ont pas ces indicateurs ; n est le nombre d’agents.',
    ],
    metrics: 'Indicateurs',
    forAgents: 'Aussi pour chaque agent.',
    ofRings: 'D’après les webhooks.',
    sampled: '≈ Estimé. Aujourd’hui seulement.',
    waits: 'Quand une attente commence',
    waitsIntro:
      'Un paramètre décide où commencent les attentes, le délai de réponse et le taux de service.',
    serviceLevels: 'Taux de service, sept façons',
    serviceLevelIntro:
      'Dans les formules, chacune a son propre nom, quelle que soit celle qui est choisie. À temps : ' +
      'dans l’objectif de réponse.',
    leftOut: 'Non proposé',
    frt: 'First response time : un terme des canaux numériques ; pour les appels, c’est le délai de réponse.',
    formulasIntro: 'Dans une cellule de n’importe quelle feuille',
    formulaHelp:
      'Indicateur, périmètre, période, et la cellule AIRCALL_AS_OF, qui fait recalculer Sheets quand il ' +
      'y a de nouveaux chiffres. Périmètre : Company, ou le nom d’une équipe, d’un numéro ou d’un agent, ' +
      'par exemple Support ou Team: Support. Période : activity period, last hour, today ou now. Chacun ' +
      'peut être une plage.',
    namedCells:
      'AIRCALL_OFFERED, AIRCALL_ANSWERED, AIRCALL_SERVICE_LEVEL, AIRCALL_ABANDONMENT_RATE et ' +
      'AIRCALL_ASA sont des noms de cellules : les chiffres du jour de l’entreprise.',
    example: '=AIRCALL_KPI("service_level"; "Support"; "today"; AIRCALL_AS_OF)',
    chosen: 'Choisie actuellement',
    isNow: 'Période : now.',
  },
  problems: {
    noSheet: `Il n’y a pas encore de chiffres. Activez « Feuilles KPI et Trend » dans ${trackerItem('configure')} et attendez la prochaine actualisation automatique.`,
    metric: (word, known) =>
      `Il n’y a pas d’indicateur ${quoted(word)}. Utilisez l’un de : ${known}.`,
    period: (word, known) =>
      `Il n’y a pas de période ${quoted(word)}. Utilisez l’une de : ${known}.`,
    onlyNow: (metric) =>
      `${quoted(metric)} décrit l’instant présent : utilisez la période « now ».`,
    onlyToday: (metric) =>
      `${quoted(metric)} n’est conservé que pour la journée : utilisez la période « today ».`,
    notNow: (metric) =>
      `${quoted(metric)} décrit une période : utilisez « activity period », « last hour » ou « today ».`,
    scope: (word) =>
      `Il n’y a ni équipe, ni numéro, ni agent ${quoted(word)}. La colonne Scope de la feuille KPI les contient tous.`,
    scopes: (word, found) =>
      `${quoted(word)} désigne plusieurs choses : utilisez l’un de ${found}.`,
    notForAgents: (metric, known) =>
      `${quoted(metric)} n’existe pas pour un agent seul. Utilisez l’un de : ${known}.`,
    notForNumbers: (metric) =>
      `${quoted(metric)} concerne les agents : utilisez l’entreprise (Company), une équipe ou un agent.`,
    sizes:
      'Les plages de l’indicateur, du périmètre et de la période doivent avoir la même taille.',
  },
};
