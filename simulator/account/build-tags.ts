import type { Random } from '../random';
import type { Tag } from './model';

const plainTags = [
  ['Callback Request', '#ff9800', 'The caller asked to be called back'],
  ['Sales lead', '#4caf50', ''],
  ['Billing', '#2196f3', 'Invoices and refunds'],
  ['Complaint', '#f44336', ''],
  ['Booking', '#9c27b0', ''],
  ['Follow-up', '#607d8b', 'Call again within two days'],
  ['Wrong number', '#9e9e9e', ''],
  ['VIP ⭐', '#ffd600', ''],
  ['Refund', '#795548', ''],
  ['Escalated', '#e91e63', 'Handed to a supervisor'],
  ['Feedback', '#00bcd4', ''],
  ['عاجل', '#3f51b5', 'Urgent'],
] as const;

const hostileTags = [
  ['=1+1', '#000000', 'A tag that a spreadsheet would calculate'],
  ['<img src=x onerror=alert(3)>', '#111111', 'A tag that a page would run'],
] as const;

/** The name of the tag that the phone system itself puts on call-back requests. */
export const callbackTagName: string = plainTags[0][0];

/**
 * The tags agents can choose from; the system's own comes first, the hostile ones last.
 *
 * @param isHostile - Whether some names try to run as formulas or HTML.
 */
export function buildTags(random: Random, isHostile: boolean): Tag[] {
  const firstId = 31_000 + random.integer(0, 900);
  return [...plainTags, ...(isHostile ? hostileTags : [])].map(
    ([name, color, description], index) => ({ id: firstId + index * 7, name, color, description }),
  );
}
