import { counted, whole } from './plural';

const calls = (value: number): string => counted(value, 'call', 'calls');
const requests = (value: number): string => counted(value, 'request', 'requests');
const minutes = (value: number): string => counted(value, 'minute', 'minutes');

/** What the backfill of the call log says. */
export const backfillTexts = {
  title: 'Backfill the log',
  run: 'Backfill',
  purpose:
    'Reads the finished calls of a period from Aircall and adds those the sheet Calls does not ' +
    'have yet. Running it again adds nothing twice.',
  form: 'Which calls to read',
  reach: (date: string) => `Aircall tells of the last six months: calls since ${date}.`,
  everything: 'All Aircall keeps',
  gap: (span: string) => `The log has a gap: ${span}.`,
  fillGap: 'Fill it',

  check: 'Estimate',
  checking: 'Asking Aircall how many calls there are…',
  start: 'Start',
  starting: 'Starting…',
  estimate: (facts: { calls: number; requests: number; minutes: number; perMinute: number }) =>
    `${calls(facts.calls)}: about ${minutes(facts.minutes)} for ${requests(facts.requests)} to Aircall` +
    (facts.requests <= facts.perMinute
      ? ''
      : `, at most ${facts.perMinute} a minute, since the board needs the rest of what Aircall allows`) +
    '. The board is refreshed meanwhile as always.',
  cut: (date: string) =>
    `Aircall tells of the last six months only: nothing before ${date} can be read.`,
  nearlyFull: (percent: number) =>
    `With all of them this spreadsheet would use about ${percent} % of the 10 million cells Google ` +
    'allows. Move old rows of the Calls sheet to another file soon.',
  tooLittleRoom: (percent: number) =>
    `With all of them this spreadsheet would use about ${percent} % of the 10 million cells Google ` +
    'allows. Move old rows of the Calls sheet to another file first, or choose a shorter period.',

  states: {
    running: 'Backfill',
    paused: 'Paused',
    done: 'Done',
    cancelled: 'Cancelled',
    failed: 'Stopped',
  },
  period: (span: string) => `Calls that started ${span}.`,
  progress: (done: number, total: number) => `${whole(done)} of ${calls(total)}`,
  left: (value: number) => `about ${minutes(value)} left`,
  waits: (seconds: number) => `This minute's requests are used up; it goes on within ${seconds} s.`,
  elsewhere: 'The automatic refresh or another page is at it; this page looks on.',
  brought: (added: number, there: number) =>
    `${calls(added)} added, ${whole(there)} in the log already.`,
  leftOpen: (value: number) =>
    value === 1
      ? '1 call is not over yet or still in Live calls: the refresh logs it by itself.'
      : `${calls(value)} are not over yet or still in Live calls: the refresh logs them by itself.`,
  mayClose:
    'You may close this page: the automatic refresh goes on with it, a part each time, and this ' +
    'page, opened again, goes on faster.',
  keepOpen: 'Keep this page open, or open it again later: it goes on where it stopped.',
  goesOn: 'What was added stays; Resume goes on where it stopped.',
  cancelledKept: 'What was added stays.',

  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  pausing: 'Pausing…',
  resuming: 'Resuming…',
  cancelling: 'Cancelling…',
  bar: 'Progress of the backfill',
  begunNote: (span: string, estimate: string) => `Begun for calls started ${span}. ${estimate}`,
  doneNote: (span: string, result: string) => `Calls started ${span}: ${result}`,

  busy: {
    what: 'A long job is at work at this moment.',
    whatToDo: 'Try again in a minute.',
  },
  running: {
    what: 'A backfill has begun and is not over.',
    whatToDo: 'Let it end, or cancel it, before you begin another one.',
  },
  nothingBegun: {
    what: 'No backfill has been begun.',
    whatToDo: 'Choose a period and Start.',
  },
  unreadable: {
    what: 'How far the backfill had come cannot be read any more.',
    whatToDo: 'Cancel it and begin again: what is in the log is not added twice.',
  },
  logFull: {
    what: 'The sheet Calls uses nearly all of the 10 million cells Google allows.',
    whatToDo: 'Move its old rows to another file, then choose Resume.',
  },
  problems: {
    noPeriod: { what: 'A period has a first and a last day.', whatToDo: 'Choose both.' },
    wrongOrder: { what: 'The period ends before it begins.', whatToDo: 'Change one of its ends.' },
    future: {
      what: 'The period lies in the future.',
      whatToDo: 'Choose days that have begun.',
    },
    tooOld: (date: string) => ({
      what: 'Aircall tells of no calls that old.',
      whatToDo: `Choose a period that ends after ${date}: Aircall keeps six months.`,
    }),
    noCalls: {
      what: 'Aircall knows of no calls in that period.',
      whatToDo: 'Choose another period.',
    },
  },
};
