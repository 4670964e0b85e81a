import { runWords } from '../run-words';
import { menuTexts } from './menus';

/** Words of the Runs sheet. */
export const runTexts = {
  ...runWords.en,
  setUp: 'Set up',
  refreshed: (finished: number, open: number) =>
    `${finished} finished calls logged, ${open} calls open`,
  /** What webhooks brought. */
  webhooks: {
    folded: (count: number, duplicates: number, dead: number) =>
      `${count} webhook deliveries worked in (${duplicates} duplicates, ${dead} dead letters)`,
    late: (calls: number) => `${calls} logged calls corrected by late deliveries`,
    corrected: (calls: number) => `reading from Aircall corrected ${calls} calls`,
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
