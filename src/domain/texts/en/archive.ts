import type { ArchiveFailureKind } from '../../archive/archive-failure';
import type { Problem } from '../failure';
import { counted, whole } from './plural';

const calls = (value: number): string => counted(value, 'call', 'calls');
const days = (value: number): string => counted(value, 'day', 'days');

/** `12.5 MB`. */
const size = (bytes: number): string => {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1e3)} KB`;
};

const dollars = (value: number): string =>
  value < 0.01 ? 'less than $0.01' : `about $${value.toFixed(2)}`;

const cloudConsole = 'console.cloud.google.com';

/** Why BigQuery refused, and what to do; `detail` is what it said. */
const failures: Readonly<Record<ArchiveFailureKind, (detail: string) => Problem>> = {
  'api-off': () => ({
    what: 'The BigQuery API is switched off in this Google Cloud project.',
    whatToDo: `Open ${cloudConsole} > APIs & Services > Library > BigQuery API and enable it; it works a few minutes later.`,
  }),
  'no-billing': (detail) => ({
    what: `BigQuery wants a billing account for this project: ${detail}`,
    whatToDo: `Open ${cloudConsole} > Billing and link one. Until then the archive can only be tried: a free sandbox forgets after 60 days.`,
  }),
  'not-allowed': (detail) => ({
    what: `Your Google account may not do this in BigQuery: ${detail}`,
    whatToDo:
      'Ask whoever owns the project for the roles BigQuery Job User (on the project) and BigQuery Data Editor (on the dataset; on the project to create it).',
  }),
  'no-project': () => ({
    what: 'Google Cloud knows no such project, or not for your account.',
    whatToDo: `Copy the project ID (not its name or number) from ${cloudConsole} > the list of projects.`,
  }),
  'no-dataset': () => ({
    what: 'The dataset of the archive is gone.',
    whatToDo:
      'Restore it in BigQuery (possible for 7 days), or choose the place again under Activity Tracker > Archive….',
  }),
  'no-table': () => ({
    what: 'The table "calls" of the archive is gone.',
    whatToDo:
      'Restore it in BigQuery (possible for 7 days), or choose the place again under Activity Tracker > Archive….',
  }),
  'no-job': () => ({
    what: 'BigQuery no longer knows this query.',
    whatToDo: 'Begin the search again.',
  }),
  'other-location': (detail) => ({
    what: `The dataset is kept in another location: ${detail}`,
    whatToDo:
      'Choose the place again under Activity Tracker > Archive…: its location is read then.',
  }),
  'too-many-bytes': () => ({
    what: 'The query would read more than it may; BigQuery did not run it and charged nothing.',
    whatToDo: 'Choose a shorter period, or allow more under Activity Tracker > Archive….',
  }),
  quota: (detail) => ({
    what: `A quota of BigQuery is used up: ${detail}`,
    whatToDo: 'It is tried again by itself; most quotas are renewed within a day.',
  }),
  'not-verified': (day) => ({
    what: `The archive does not have what was loaded of ${day}. Nothing of that day left the sheet.`,
    whatToDo:
      'Look in BigQuery whether somebody else writes to its table "calls"; then choose Resume.',
  }),
  'there-already': (detail) => ({
    what: `BigQuery has something of that name already: ${detail}`,
    whatToDo: 'Try again in a minute.',
  }),
  'google-down': () => ({
    isPassing: true,
    what: 'BigQuery had a problem of its own.',
    whatToDo: 'Try again in a minute. See status.cloud.google.com if it lasts.',
  }),
  unexpected: (detail) => ({
    what: `BigQuery said something unexpected: ${detail}`,
    whatToDo: 'Try again in a minute. If it lasts, report it with this sentence.',
  }),
};

/** What the archive in BigQuery says. */
export const archiveTexts = {
  title: 'Archive',
  run: 'Archive',
  purpose:
    'Keeps every call in BigQuery, Google’s own database, so that this spreadsheet can stay small. ' +
    'Searches and figures reach back through both.',
  doneNote: (count_: number) => `${days(count_)} archived and verified.`,

  where: 'Where to archive',
  project: 'Project ID',
  projectHelp: `Of a Google Cloud project with BigQuery: ${cloudConsole} lists them at the top, under "ID".`,
  dataset: 'Dataset',
  datasetHelp:
    'Letters, digits and underscores. It is made if it is not there; use one for this spreadsheet alone.',
  location: 'Location of a new dataset',
  locationHelp: 'Such as EU, US or europe-west9; it cannot be changed later.',
  check: 'Check access',
  checking: 'Asking BigQuery…',
  use: 'Use this archive',
  using: 'Making dataset and table…',
  foundDataset: (location: string) => `The dataset is there, in ${location}.`,
  noDataset: (location: string) => `The dataset will be made in ${location}.`,
  foundTable: (rows: number) => `Its table "calls" has ${calls(rows)}.`,
  noTable: 'The table "calls" will be made.',
  billingLater:
    'Google tells whether the project has a billing account only when the dataset is made. Without one it ' +
    'is a free sandbox: what is stored there expires after 60 days, and no call leaves this spreadsheet.',
  ofAnother:
    'Another spreadsheet archives there: two would replace each other’s days. Choose another dataset. Take ' +
    'it over only if that spreadsheet is gone, or this one was made from it; that one stops archiving then.',
  takeOver: 'Take this archive over',
  takenOver:
    'Another spreadsheet has taken this archive over: nothing is archived from here any more. Choose another place.',
  another: 'Choose another place…',

  place: (project: string, dataset: string, location: string) =>
    `Archive: ${project}.${dataset} (${location}).`,
  holds: (rows: number, bytes: number) => `${calls(rows)}, ${size(bytes)}.`,
  costs: (monthly: number, whole: number) =>
    monthly === 0
      ? `Keeping this is free (below 10 GB); a search through all of it would cost ${dollars(whole)}, and the first 1,000 GB read in a month are free.`
      : `Keeping this costs ${dollars(monthly)} a month, a search through all of it ${dollars(whole)}; the first 1,000 GB read in a month are free.`,
  range: (count_: number, first: string, last: string) =>
    `${days(count_)} archived and verified: ${first} to ${last} (UTC).`,
  rangeBefore: (count_: number, first: string, last: string) =>
    `${days(count_)} had been archived there: ${first} to ${last} (UTC).`,
  noneYet: 'No day is archived yet.',
  haveLeft: (count_: number) => `Of these, ${days(count_)} left this spreadsheet.`,
  sandbox:
    'What is archived here expires: this looks like a free sandbox (60 days), or somebody set an ' +
    'expiration. It is a trial: no call leaves this spreadsheet. Link a billing account and remove ' +
    'the expiration of dataset, table and partitions to make it last.',
  notReady:
    'The table "calls" is missing there, or is not the archive’s. Restore it in BigQuery (possible for 7 ' +
    'days), or choose the place again.',

  choices: 'How to archive',
  isOn: 'Archive closed days by itself',
  isOnHelp: 'After each automatic refresh, as days close: three days after their end.',
  removes: 'Archived days leave this spreadsheet',
  removesHelp:
    'Only what BigQuery has word for word, and only when nothing there expires. Searches find it in ' +
    'the archive; formulas of yours over the sheet Calls no longer do.',
  keepDays: 'Days that stay here all the same',
  daysUnit: 'days',
  keepDaysHelp: 'Insight cards, trends and call-backs look at recent weeks.',
  mostGigabytes: 'Most GB one search may read',
  gigabytesUnit: 'GB',
  mostGigabytesHelp: 'A search that would read more is not run, and says so.',
  saved: 'Saved. It holds from the next archiving on, and at once with Archive now.',

  states: {
    running: 'Archiving',
    paused: 'Paused',
    done: 'Up to date',
    cancelled: 'Stopped',
    failed: 'Stopped',
  },
  looking: 'Looking for days to archive…',
  nothingDue: 'Nothing was left to be archived.',
  progress: (done: number, total: number) => `${whole(done)} of ${days(total)}`,
  at: (day: string) => `at ${day}`,
  mayClose: 'You may close this page: the automatic refresh goes on with it, a part each time.',
  keepOpen: 'Keep this page open, or open it again later: it goes on where it stopped.',
  elsewhere: 'Another execution is at it; this page looks on.',
  goesOn: 'What is archived stays; Resume goes on where it stopped.',
  bar: 'Progress of the archive',
  start: 'Archive now',
  starting: 'Starting…',
  pause: 'Pause',
  pausing: 'Pausing…',
  resume: 'Resume',
  resuming: 'Resuming…',

  inArchive: (value: number) =>
    value === 1
      ? '1 call is of a day that is in the archive alone, and was not added again.'
      : `${calls(value)} are of days that are in the archive alone, and were not added again.`,
  slowAnswer: 'BigQuery took too long to answer; it is asked again.',
  failures,
  problems: {
    projectId: {
      what: 'This is no project ID.',
      whatToDo: 'It has 6 to 30 small letters, digits and hyphens, such as acme-calls-123.',
    },
    datasetId: {
      what: 'This is no name of a dataset.',
      whatToDo: 'Use letters, digits and underscores, such as aircall.',
    },
    location: {
      what: 'This is no location.',
      whatToDo: 'Use EU, US, or a region such as europe-west9.',
    },
    keepDays: {
      what: 'Days that stay: a whole number from 31 to 3,660.',
      whatToDo: 'Correct it and save again.',
    },
    mostGigabytes: {
      what: 'GB a search may read: a whole number from 1 to 10,000.',
      whatToDo: 'Correct it and save again.',
    },
    notChosen: {
      what: 'No archive is chosen, or this copy of the script cannot ask BigQuery.',
      whatToDo: 'Open Activity Tracker > Archive… and choose one.',
    },
    foreignTable: {
      what: 'The dataset has a table "calls" that is not an archive of this tracker.',
      whatToDo: 'Choose another dataset; nothing was changed there.',
    },
    daysLeft: (value: number): Problem => ({
      what: `${days(value)} of calls left this spreadsheet for the archive in use: another one would not have them.`,
      whatToDo:
        'Keep this archive. To move it, copy the dataset within BigQuery and write its new place into the script property ARCHIVE.',
    }),
    gone: (value: number): Problem => ({
      what: `The table "calls" is gone, and with it ${days(value)} of calls that left this spreadsheet: a new one would not have them.`,
      whatToDo:
        'Restore it in BigQuery (possible for 7 days). If they are lost for good, delete the hidden sheet Archive days, choose the place again and get the calls back from Aircall by Backfill the log….',
    }),
    ofAnother: {
      what: 'Another spreadsheet archives into this dataset: two would replace each other’s days.',
      whatToDo: 'Choose another dataset, or check this one again and take it over.',
    },
    takenOver: {
      what: 'Another spreadsheet has taken this archive over.',
      whatToDo:
        'Nothing of this one is lost. Choose another place under Activity Tracker > Archive…, or the same again to take it back.',
    },
    busy: {
      what: 'A long job is at work at this moment.',
      whatToDo: 'Try again in a minute.',
    },
    nothingBegun: {
      what: 'Nothing is being archived.',
      whatToDo: 'Choose Archive now.',
    },
  },
};
