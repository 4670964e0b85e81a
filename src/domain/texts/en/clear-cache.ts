import { counted } from './plural';
/** What Clear cache says. */
export const clearCacheTexts = {
  title: 'Clear cache',
  run: 'Clear cache',

  forgets: 'Clearing forgets',
  parts: {
    users: (value: number) => counted(value, 'user', 'users'),
    teams: (value: number) => counted(value, 'team', 'teams'),
    numbers: (value: number) => counted(value, 'number', 'numbers'),
    assignments: (value: number) =>
      `the mapping: ${counted(value, 'assignment of a user to a number', 'assignments of users to numbers')}`,
    calls: (value: number) =>
      `${counted(value, 'cached call', 'cached calls')} of the activity period`,
  },
  readAt: (at: string) => `read ${at}`,
  rest: 'what the board looks like, so that it is painted whole; cached tags and filters',

  keeps: 'Clearing keeps',
  kept: {
    settings: 'all settings, saved searches and the automatic refresh',
    log: 'the call log and the calls that are open now',
    board: 'the board, until the next refresh',
    key: 'the Aircall API key, unless you tick the box below',
    keyKept: 'the Aircall API key',
  },
  forgetKey: 'Also forget the Aircall API key',
  noKey: 'No Aircall API key is stored.',

  nextTakes: ({ requests, seconds }: { requests: number; seconds: number }) =>
    `The next refresh takes longer: about ${counted(requests, 'request', 'requests')} to Aircall, ` +
    `${seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`}.`,
  mapAgain: (estimate: string) =>
    'Letters and missed calls are gone from the board until users are mapped to numbers again, which ' +
    `the automatic refresh does by itself in the minutes after. ${estimate}`,

  clear: 'Clear cache',
  clearing: 'Clearing the cache…',
  close: 'Close',
  refreshNow: 'Refresh now',
  done: (at: string, forgotten: string) => `The cache was cleared at ${at}: ${forgotten}.`,
  keyForgotten:
    'The Aircall API key was forgotten. To enter one, choose Activity Tracker > Set up…',

  question: (forgotten: string, next: string) =>
    `Forget what was read from Aircall (${forgotten})? Settings, the call log and the Aircall API ` +
    `key are kept. ${next}\n\nYes: clear it now.\nNo: first open a page that lists what is ` +
    'cached; clear it there, the key as well if you like.\nCancel: leave everything as it is.',
  nothingCached: 'nothing: the cache is empty',
  busy: {
    what: 'The board is being refreshed at this moment, so the cache was not cleared.',
    whatToDo: 'Try again in a minute.',
  },
};
