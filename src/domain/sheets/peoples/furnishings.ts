import type { TableName } from '../headers';
import { alertsFurnishing } from './alerts';
import { contactsFurnishing } from './contacts';
import type { Furnishing } from './furnishing';
import { insightCardsFurnishing } from './insight-cards';
import { routingRulesFurnishing } from './routing-rules';

/** What helps people, by the sheet it is for. */
export const furnishings: Readonly<Partial<Record<TableName, Furnishing>>> = {
  Contacts: contactsFurnishing,
  'Insight cards': insightCardsFurnishing,
  'Routing rules': routingRulesFurnishing,
  Alerts: alertsFurnishing,
};
