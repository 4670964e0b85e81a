import type { Problem } from '../failure';

const openSetUp = 'Open Activity Tracker > Set up… and enter the API ID and token again.';

/** Most people never changed it, so it is named by where it can be found. */
const customAddress = 'AIRCALL_BASE_URL in the script properties, if somebody set it.';

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
    whatToDo:
      'Try Refresh now in a minute. If it lasts, look for a newer version of this tracker, and at ' +
      customAddress,
  }),
  // said of Aircall's limit and of our own budget alike
  rateLimited: (until: string | undefined): Problem => ({
    isPassing: true,
    what: `This minute's requests to Aircall are used up${until ? `; more from ${until} on` : ''}.`,
    whatToDo:
      'The next run goes on by itself. If this happens often, refresh less often, or look for ' +
      'another program that uses the same Aircall account.',
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
    whatToDo: `The next run tries again. If it lasts, see status.aircall.io and look at ${customAddress}`,
  },
  unreadableAnswer: {
    what: 'Aircall sent something that cannot be read: a web page or half an answer.',
    whatToDo: `The next run tries again. If it lasts, see status.aircall.io and look at ${customAddress}`,
  },
  notAuthorised: {
    what: 'Google has not allowed this script to do its work.',
    whatToDo:
      'Choose Activity Tracker > Refresh now and allow what Google asks for; then switch the ' +
      'automatic refresh off and on again.',
  },
  quotaUsedUp: (service: string): Problem => ({
    what: `Google’s daily quota for this script is used up${service ? ` (${service})` : ''}.`,
    whatToDo:
      'It is renewed within 24 hours. A longer interval spares it: open ' +
      'Activity Tracker > Automatic refresh… and choose one.',
  }),
  storeFull: {
    what: 'The script’s own store (script properties) is full.',
    whatToDo:
      'In Extensions > Apps Script > Project settings delete the properties that are not the ' +
      'Activity Tracker’s, then Refresh now.',
  },
  protectedCells: {
    what: 'Google did not let the script write: the sheet is protected against it.',
    whatToDo:
      'In Data > Protect sheets and ranges allow whoever runs the automatic refresh to edit the ' +
      'Activity Tracker’s sheets.',
  },
  spreadsheetFull: {
    what: 'This spreadsheet has as many cells as Google allows (10 million).',
    whatToDo: 'Move old rows of the Calls sheet to another file, or delete sheets nobody needs.',
  },
  googleDown: {
    isPassing: true,
    what: 'Google Sheets had a problem of its own.',
    whatToDo: 'The next run tries again. See google.com/appsstatus if it lasts.',
  },
  copiedSpreadsheet: {
    what: 'This is a copy of another Activity Tracker spreadsheet.',
    whatToDo: 'Open Activity Tracker > Set up… to give this copy its own key and settings.',
  },
  badAddress: (detail: string): Problem => ({
    what: `The Aircall address in the settings cannot be used: ${detail}.`,
    whatToDo: 'Correct AIRCALL_BASE_URL in the script properties, or delete it.',
  }),
  refused: (reason: string | undefined): Problem => ({
    what: `Aircall refused a request${reason ? `: ${reason}` : '.'}`,
    whatToDo: 'The next run tries again. If it lasts, report it with the row of the Runs sheet.',
  }),
  unexpected: (message: string): Problem => ({
    what: `Something unexpected happened: ${message}`,
    whatToDo: 'The next run tries again. If it lasts, report it with the row of the Runs sheet.',
  }),
};
