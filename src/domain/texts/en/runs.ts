import { runWords } from '../run-words';
import { menuTexts } from './menus';
import { counted } from './plural';

/** Words of the Runs sheet. */
export const runTexts = {
  ...runWords.en,
  setUp: 'Set up',
  refreshed: (finished: number, open: number) =>
    `${counted(finished, 'finished call', 'finished calls')} logged, ${counted(open, 'call', 'calls')} open`,
  /** What webhooks brought. */
  webhooks: {
    folded: (count: number, duplicates: number, dead: number) =>
      `${counted(count, 'webhook delivery', 'webhook deliveries')} worked in (${counted(duplicates, 'duplicate', 'duplicates')}, ${counted(dead, 'dead letter', 'dead letters')})`,
    late: (calls: number) =>
      `${counted(calls, 'logged call', 'logged calls')} corrected by late deliveries`,
    corrected: (calls: number) =>
      `reading from Aircall corrected ${counted(calls, 'call', 'calls')}`,
    notPolled: 'calls not read again: webhooks work',
  },
  gap: (from: string, to: string) =>
    `Calls that began between ${from} and ${to} are not in the log`,
  whyGap: 'nothing was read from Aircall in that time',
  fillGap: `Choose ${menuTexts.calls.caption} > ${menuTexts.calls.backfill} to add them.`,
  madeAgain: (sheet: string) => `The sheet "${sheet}" was gone and was made again`,
  headerPutRight: (sheet: string) =>
    `The header row of "${sheet}" had been changed and was put right`,
};
