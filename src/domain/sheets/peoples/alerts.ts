import { alertMetrics } from '../../alerts/alert-metric';
import { sideWords } from '../../alerts/alert-words';
import { texts } from '../../texts/texts';
import { type CellValue, headers, type Row } from '../headers';
import type { Furnishing } from './furnishing';

type Column = (typeof headers)['Alerts'][number];

const example = (cells: Readonly<Partial<Record<Column, CellValue>>>): Row =>
  headers.Alerts.map((column) => cells[column] ?? '');

/** Three rules; none is followed until somebody ticks it. */
export const alertsFurnishing: Furnishing = {
  get notes() {
    return texts.peoplesSheets.alerts;
  },
  examples: [
    example({
      Enabled: false,
      Metric: 'service_level',
      Scope: 'Company',
      'Above or below': 'below',
      Threshold: '80 %',
      'For s': '120',
      'Clear at': '85 %',
      'Quiet hours': '20:00-08:00, Sat-Sun',
      Channel: 'board',
    }),
    example({
      Enabled: false,
      Metric: 'longest_wait_now',
      Scope: 'Company',
      'Above or below': 'above',
      Threshold: '2:00',
      'Clear at': '1:00',
      Channel: 'board, chat',
    }),
    example({
      Enabled: false,
      Metric: 'abandonment_rate last hour',
      Scope: 'Company',
      'Above or below': 'above',
      Threshold: '10 %',
      'For s': '300',
      'Clear at': '5 %',
      'Quiet hours': '22:00-07:00',
      Channel: 'board, e-mail anna@example.com',
    }),
  ],
  lists: {
    // of the formulas of a service level only the chosen one is offered: any can be typed
    Metric: alertMetrics.map(({ key }) => key).filter((key) => !key.includes(':')),
    'Above or below': sideWords,
  },
  ticks: ['Enabled'],
  hidden: [],
};
