import { counted } from './plural';

const numbers = (value: number): string => counted(value, 'number', 'numbers');
const users = (value: number): string => counted(value, 'user', 'users');
const requests = (value: number): string => counted(value, 'request', 'requests');
const minutes = (value: number): string => counted(value, 'minute', 'minutes');

/** What the mapping of users to numbers says. */
export const mappingTexts = {
  title: 'Map users to numbers',
  run: 'Map users to numbers',
  purpose:
    'Aircall tells which users are assigned to a number one request at a time. Once they are ' +
    'mapped, the board marks who could take a waiting call and counts missed calls per agent.',

  estimate: (facts: { requests: number; minutes: number; perMinute: number }) =>
    facts.requests <= facts.perMinute
      ? `About ${minutes(facts.minutes)}: ${requests(facts.requests)} to Aircall.`
      : `About ${minutes(facts.minutes)}: ${requests(facts.requests)} to Aircall, at most ` +
        `${facts.perMinute} a minute, since the board needs the rest of what Aircall allows.`,
  sides: {
    numbers: 'Each number is asked for its users.',
    users: 'Each user is asked for numbers.',
  },
  confirm: (estimate: string) =>
    `${estimate} The board is refreshed meanwhile as always. Start now?`,
  nothingToMap: {
    what: 'No users and numbers are known yet.',
    whatToDo: 'Choose Activity Tracker > Refresh now first, then map them.',
  },
  busy: {
    what: 'Users are being mapped elsewhere at this moment.',
    whatToDo: 'Try again in a minute.',
  },
  nothingBegun: {
    what: 'No mapping has been begun.',
    whatToDo: 'Choose Start.',
  },

  states: {
    running: 'Mapping',
    paused: 'Paused',
    done: 'Done',
    cancelled: 'Cancelled',
    failed: 'Stopped',
  },
  progress: {
    numbers: (done: number, total: number) => `${done} of ${numbers(total)}`,
    users: (done: number, total: number) => `${done} of ${users(total)}`,
  },
  left: (value: number) => `about ${minutes(value)} left`,
  waits: (seconds: number) => `This minute's requests are used up; it goes on within ${seconds} s.`,
  finishing: 'Writing the databases.',
  elsewhere: 'The automatic refresh or another page is at it; this page looks on.',
  begun: (by: string, at: string) => `Begun ${at} by ${by || 'somebody'}.`,
  mayClose:
    'You may close this page: the automatic refresh goes on with it, a part each time, and this ' +
    'page, opened again, goes on faster.',
  keepOpen: 'Keep this page open, or open it again later: it goes on where it stopped.',
  cancelledKept: 'What was mapped before stays as it was.',
  pausedKept: 'What has been read is kept.',

  mapped: (facts: { assignments: number; users: number; numbers: number }) =>
    `${counted(facts.assignments, 'assignment', 'assignments')} of ${users(facts.users)} to ` +
    `${numbers(facts.numbers)}.`,
  gone: (value: number) => `No longer known to Aircall: ${value}.`,
  failed: (value: number) =>
    `Not readable: ${value}; they keep what they had. Map again later to mend that.`,
  mappedAt: (at: string) => `Last mapped ${at}.`,
  neverMapped: 'Users are not mapped to numbers yet.',
  newSince: (facts: { users: number; numbers: number }) =>
    `Since then ${users(facts.users)} and ${numbers(facts.numbers)} were added: map again.`,

  start: 'Start',
  again: 'Map again',
  anew: 'Start anew',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  starting: 'Starting…',
  pausing: 'Pausing…',
  resuming: 'Resuming…',
  cancelling: 'Cancelling…',
  bar: 'Progress of the mapping',
  begunNote: (estimate: string) => `Begun. ${estimate}`,
};
