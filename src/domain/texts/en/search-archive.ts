import type { Problem } from '../failure';

/** What reading from the archive says. */
export const searchArchiveTexts = {
  asking: (found: string) =>
    `The archive in BigQuery is looking for older calls… Found so far: ${found}.`,
  reading: (read: number, all: number, found: string) =>
    `Reading from the archive: page ${read} of ${all}. Found so far: ${found}.`,
  cannotAsk: (day: string): Problem => ({
    what: `The calls of ${day} and perhaps of other days left this spreadsheet for the archive in BigQuery, which this copy of the script cannot ask.`,
    whatToDo:
      'Choose a period after the archived days, or install the edition with BigQuery again (see the docs).',
  }),
  tooMuch: ({
    gigabytes,
    most,
    firstInSheet,
  }: {
    readonly gigabytes: number;
    readonly most: number;
    readonly firstInSheet: string;
  }): Problem => ({
    what: `The archive would read ${gigabytes} GB for this, and ${most} GB is the most it may. Nothing was read.`,
    whatToDo: `Choose a shorter period: from ${firstInSheet} on everything stands in this spreadsheet. Or allow more under Activity Tracker > Archive….`,
  }),
  stillWorking: {
    what: 'The archive in BigQuery is still working on this.',
    whatToDo: 'Try again in a minute.',
  },
};
