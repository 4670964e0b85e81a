import type { Problem } from '../failure';

const openSetUp = 'Open Activity Tracker > Set up… and enter the API ID and token again.';

/** What went wrong and what to do, for the status strip, dialogs and Runs. */
export const failureTexts = {
  noKey: {
    what: 'No Aircall API key is stored.',
    whatToDo: 'Open Activity Tracker > Set up… and enter your API ID and token.',
  },
  unauthorised: {
    what: 'Aircall got the request without a key (401).',
    whatToDo: openSetUp,
  },
  refusedKey: {
    what: 'Aircall refused the API key (403): ID or token is wrong, or the key was deleted.',
    whatToDo: openSetUp,
  },
  notFound: (what: string): Problem => ({
    what: `Aircall does not know ${what} (404).`,
    whatToDo: 'If this stays, check the Aircall address in the settings, then Refresh now.',
  }),
  rateLimited: (until: string | undefined): Problem => ({
    what: `Aircall allows no more requests ${until ? `until ${until}` : 'for the moment'} (429).`,
    whatToDo:
      'The next run goes on by itself. If this happens often, lower the requests per minute.',
  }),
  aircallDown: (status: number): Problem => ({
    what: `Aircall has a problem of its own (${status}).`,
    whatToDo: 'The next run tries again. See status.aircall.io if it lasts.',
  }),
  timedOut: {
    what: 'Aircall did not answer in time.',
    whatToDo: 'The next run tries again. See status.aircall.io if it lasts.',
  },
  unreachable: {
    what: 'Aircall cannot be reached.',
    whatToDo: 'The next run tries again. Check the Aircall address in the settings if it lasts.',
  },
  unreadableAnswer: {
    what: 'Aircall sent something that cannot be read: a web page or half an answer.',
    whatToDo: 'The next run tries again. Check the Aircall address in the settings if it lasts.',
  },
  sheetMissing: (sheet: string): Problem => ({
    what: `The sheet "${sheet}" is missing.`,
    whatToDo: 'Undo its deletion, or open Activity Tracker > Set up… to make it again.',
  }),
  copiedSpreadsheet: {
    what: 'This is a copy of another Activity Tracker spreadsheet.',
    whatToDo: 'Open Activity Tracker > Set up… to give this copy its own key and settings.',
  },
  unexpected: (message: string): Problem => ({
    what: `Something unexpected happened: ${message}`,
    whatToDo: 'The next run tries again. If it lasts, report it with the row of the Runs sheet.',
  }),
};
