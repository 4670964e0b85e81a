import type { Problem } from '../failure';

const openSetUp = 'Open Activity Tracker > Set up… and enter the API ID and token again.';

/** Names the address that is asked, where it is another than Aircall's. */
const health = 'Activity Tracker > Health…';

/** What becomes of what failed: a run is followed by another one, a page waits for whoever sits there. */
interface Sequel {
  readonly again: string;
  /** After the minute's requests are used up. */
  readonly later: string;
}

const failuresWith = ({ again, later }: Sequel) => ({
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
      health,
  }),
  // said of Aircall's limit and of our own budget alike
  rateLimited: (until: string | undefined): Problem => ({
    isPassing: true,
    what: `This minute's requests to Aircall are used up${until ? `; more from ${until} on` : ''}.`,
    whatToDo:
      `${later} If this happens often, refresh less often, or look for another program that uses ` +
      'the same Aircall account.',
  }),
  aircallDown: (status: number): Problem => ({
    what: `Aircall has a problem of its own (${status}).`,
    whatToDo: `${again} See status.aircall.io if it lasts.`,
  }),
  timedOut: {
    what: 'Aircall did not answer in time.',
    whatToDo: `${again} See status.aircall.io if it lasts.`,
  },
  unreachable: {
    what: 'Aircall cannot be reached.',
    whatToDo: `${again} If it lasts, see status.aircall.io and ${health}`,
  },
  unreadableAnswer: {
    what: 'Aircall sent something that cannot be read: a web page or half an answer.',
    whatToDo: `${again} If it lasts, see status.aircall.io and ${health}`,
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
  tooFast: (service: string): Problem => ({
    isPassing: true,
    what: `Google asked this script to pause: too much at once${service ? ` (${service})` : ''}.`,
    whatToDo:
      `${again} If this happens often, close Live… and sidebars nobody needs, or open ` +
      'Activity Tracker > Automatic refresh… and choose a longer interval.',
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
    whatToDo: `${again} See google.com/appsstatus if it lasts.`,
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
    whatToDo: `${again} If it lasts, report it with the row of the Runs sheet.`,
  }),
  unexpected: (message: string): Problem => ({
    what: `Something unexpected happened: ${message}`,
    whatToDo: `${again} If it lasts, report it with the row of the Runs sheet.`,
  }),
});

/** What went wrong and what to do, for the status strip and Runs. */
export const failureTexts = failuresWith({
  again: 'The next run tries again.',
  later: 'The next run goes on by itself.',
});

/** The same for pages and menus, where nothing happens until somebody tries again. */
export const attendedFailureTexts: typeof failureTexts = failuresWith({
  again: 'Try again in a minute.',
  later: 'Try again in a minute.',
});
