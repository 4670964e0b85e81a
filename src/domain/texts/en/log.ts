import { counted } from './plural';
/** What is said of the call log over time, in Runs and in the strip. */
export const logTexts = {
  lateRead: 'Read again',
  /** Calls of a day ago, compared with Aircall. */
  drift: (read: number, corrected: number, missing: number) =>
    `${counted(read, 'call', 'calls')} of a day ago read again: ${corrected} corrected in the log, ` +
    `${missing} missing and added`,
  rollOver: 'Roll over',
  moved: (records: number, month: string) =>
    `${counted(records, 'call', 'calls')} of ${month} moved to the sheet "Calls ${month}"`,
  disturbed: 'Somebody changed the sheet Calls meanwhile: what is left is moved at the next run',
  retention: 'Retention',
  blanked: (calls: number, sheet: string) =>
    `Number and contact of ${counted(calls, 'old call', 'old calls')} removed from the sheet "${sheet}"`,
  growth: 'Size of the file',
  nearlyFull: (percent: number) =>
    `This spreadsheet uses ${percent} % of the 10 million cells Google allows: move old "Calls …" ` +
    'sheets to another file.',
  notVerified: (sheet: string) =>
    `Rows copied to the sheet "${sheet}" were not found there afterwards; nothing was removed from Calls.`,
  failed: 'Looking after the log failed; it is tried again.',
};
