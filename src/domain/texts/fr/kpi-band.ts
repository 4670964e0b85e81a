import type { Texts } from '../en';
import { trackerItem } from './menu-path';
import { counted } from './plural';

/** What the band of figures above the board says. */
export const kpiBandTexts: Texts['kpiBand'] = {
  signs: { plain: '', met: '✔', atRisk: '▲', missed: '✖' },
  formulas: {
    excludeShortAbandons: 'hors brefs',
    answeredAndEarlyAbandons: '+ abandons précoces',
    answeredOnly: 'des décrochés',
    allOffered: 'de tous',
    lateAbandonsOnly: 'hors précoces',
    shortAbandonsAsMet: '+ abandons brefs',
    aircallLive: 'aux horaires',
  },
  within: (name, seconds) => `${name} · ${seconds} s`,
  n: (calls) => `n ${calls}`,
  nNote: 'n : le nombre d’appels dont il est fait.',
  agents: (agents) => counted(agents, 'agent', 'agents'),
  sampled: 'estimé',
  fromRing: 'dès 1re sonnerie',
  value: (value, isSampled) => (isSampled && value !== '–' ? `≈ ${value}` : value),
  today: 'aujourd’hui',
  hour: 'dernière heure',
  activity: (minutes) => `${minutes} min`,
  now: 'maintenant',
  atLeast: '≥',
  atMost: '≤',
  target: (sign, relation, limit) => [sign, relation, limit].filter(Boolean).join(' '),
  note: (sentence, formula, how) =>
    [`${sentence} Calcul : ${formula}.`, how, `Plus de détails dans ${trackerItem('definitions')}.`]
      .filter(Boolean)
      .join(' '),
  levelSentence: (seconds, formula) =>
    `La part des appels entrants décrochés en ${seconds} s au plus : ${formula.charAt(0).toLowerCase()}${formula.slice(1)}.`,
};
