import type { ServiceLevelFormula } from '../../kpi/service-level';
import type { KpiTone } from '../../wallboard/kpi-tile';

/** Signs that tell how a figure stands to its target where colours are not seen. */
const signs: Readonly<Record<KpiTone, string>> = {
  plain: '',
  met: '✔',
  atRisk: '▲',
  missed: '✖',
};

/** What is divided by what, as short as a tile on the wall allows. */
const formulas: Readonly<Record<ServiceLevelFormula, string>> = {
  excludeShortAbandons: 'w/o short abandons',
  answeredAndEarlyAbandons: '+ early abandons',
  answeredOnly: 'of answered calls',
  allOffered: 'of all calls',
  lateAbandonsOnly: 'w/o early abandons',
  shortAbandonsAsMet: '+ short abandons',
  aircallLive: 'in opening hours',
};

/** What the band of figures above the board says. */
export const kpiBandTexts = {
  signs,
  formulas,
  within: (name: string, seconds: number) => `${name} · ${seconds} s`,
  n: (calls: number) => `n ${calls}`,
  nNote: 'n: the calls it is made of.',
  agents: (agents: number) => (agents === 1 ? '1 agent' : `${agents} agents`),
  sampled: 'sampled',
  fromRing: 'from 1st ring',
  value: (value: string, isSampled: boolean) => (isSampled && value !== '–' ? `≈ ${value}` : value),
  today: 'today',
  hour: 'last hour',
  activity: (minutes: number) => `${minutes} min`,
  now: 'now',
  atLeast: '≥',
  atMost: '≤',
  target: (sign: string, relation: string, limit: string) =>
    [sign, relation, limit].filter(Boolean).join(' '),
  note: (sentence: string, formula: string, how: string) =>
    [`${sentence} Computed as: ${formula}.`, how, 'More in Activity Tracker > Definitions.']
      .filter(Boolean)
      .join(' '),
  levelSentence: (seconds: number, formula: string) =>
    `The share of inbound calls answered within ${seconds} s: ${formula.charAt(0).toLowerCase()}${formula.slice(1)}.`,
};
