import type { KpiTile } from '../../src/domain/wallboard/kpi-tile';

/** A figure without a target, unless the facts say otherwise. */
export const aKpiTile = (facts: Partial<KpiTile> = {}): KpiTile => ({
  label: 'Offered',
  value: '412',
  target: '',
  detail: 'today',
  note: '',
  tone: 'plain',
  ...facts,
});

/** One figure of each tone. */
export const kpiTiles: readonly KpiTile[] = [
  aKpiTile({
    label: 'Service level · 20 s',
    value: '83.0 %',
    target: '✔ at least 80 %',
    detail: 'n 412 · today',
    note: 'Answered within 20 s ÷ offered.',
    tone: 'met',
  }),
  aKpiTile({
    label: 'Abandonment rate',
    value: '4.8 %',
    target: '▲ at most 5 %',
    detail: 'n 412 · today',
    note: 'Abandoned ÷ offered.',
    tone: 'atRisk',
  }),
  aKpiTile({
    label: 'Average speed of answer',
    value: '0:31',
    target: '✘ at most 0:20',
    detail: 'n 391 · today',
    tone: 'missed',
  }),
  aKpiTile(),
];
