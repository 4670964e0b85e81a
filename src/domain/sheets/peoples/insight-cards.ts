import { texts } from '../../texts/texts';
import { cardDirections, cardLines, cardTimes } from './card-words';
import type { Furnishing } from './furnishing';

/** Five lines for a known caller, two for a new one; none is used until somebody ticks it. */
export const insightCardsFurnishing: Furnishing = {
  get notes() {
    return texts.peoplesSheets.insightCards;
  },
  get examples() {
    const { known, unknown, labels } = texts.peoplesSheets.examples;
    return [
      [known, false, '', '', 'known', 'title', '', '{{contact.name}}', '', ''],
      [known, false, '', '', 'known', 'shortText', labels.company, '{{contact.company}}', '', ''],
      [
        known,
        false,
        '',
        '',
        'known',
        'shortText',
        labels.lastCall,
        '{{last.age}}, {{last.outcome}}',
        '',
        '',
      ],
      [known, false, '', '', 'known', 'shortText', labels.talkedTo, '{{last.agent}}', '', ''],
      [
        known,
        false,
        'inbound',
        '',
        'known',
        'shortText',
        'CRM',
        labels.crm,
        'https://crm.example.com/search?phone={{call.number}}',
        '',
      ],
      [unknown, false, 'inbound', '', 'unknown', 'title', '', labels.newCaller, '', ''],
      [
        unknown,
        false,
        'inbound',
        '',
        'unknown',
        'shortText',
        labels.number,
        '{{call.number}}',
        '',
        '',
      ],
    ];
  },
  lists: { Direction: cardDirections, When: cardTimes, Line: cardLines },
  ticks: ['Enabled'],
  hidden: [],
};
