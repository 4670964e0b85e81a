import { strategies } from '../../routing/decision';
import { texts } from '../../texts/texts';
import { type CellValue, headers, type Row } from '../headers';
import type { Furnishing } from './furnishing';
import { contactTests, knownCallerWords, otherwiseWords, sendToWords } from './rule-words';

type Column = (typeof headers)['Routing rules'][number];

const say = texts.peoplesSheets.examples;

const example = (cells: Readonly<Partial<Record<Column, CellValue>>>): Row =>
  headers['Routing rules'].map((column) => cells[column] ?? '');

/** Three rules; none is used until somebody ticks it. */
export const routingRulesFurnishing: Furnishing = {
  get notes() {
    return texts.peoplesSheets.routingRules;
  },
  get examples() {
    return [
      example({
        Priority: 10,
        Enabled: false,
        Rule: say.vip,
        'Contact field': 'VIP',
        'Contact test': 'equals',
        'Contact value': 'yes',
        'Send to': 'owner',
        'Only if available': true,
        Otherwise: 'next rule',
      }),
      example({
        Priority: 20,
        Enabled: false,
        Rule: say.lastAgent,
        'Known caller': 'yes',
        'Send to': 'last agent',
        'Only if available': true,
        Otherwise: 'next rule',
      }),
      example({
        Priority: 30,
        Enabled: false,
        Rule: say.officeHours,
        'Caller starts with': '+33',
        Days: 'Mon-Fri',
        Hours: '09:00-18:00',
        'Time zone': 'Europe/Paris',
        'Send to': 'team',
        Target: 'Sales',
        Strategy: 'longest_idle',
        Otherwise: 'stop',
      }),
    ];
  },
  lists: {
    'Contact test': contactTests,
    'Known caller': knownCallerWords,
    'Send to': sendToWords,
    Strategy: strategies,
    Otherwise: otherwiseWords,
  },
  ticks: ['Enabled', 'Only if available'],
  hidden: [],
};
