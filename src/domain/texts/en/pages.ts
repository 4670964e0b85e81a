import type { SettingGroup } from '../../settings/setting-kinds';
import type { Problem } from '../failure';

const groups: Readonly<Record<SettingGroup, string>> = {
  board: 'Board',
  waiting: 'Waiting callers',
  agents: 'Agents’ time in a state',
  target: 'Answer target',
  intervals: 'Refresh intervals',
  aircall: 'Aircall',
  hours: 'Business hours',
  actions: 'Cards and routing',
  country: 'Language and country',
  log: 'Call log',
};

/** Days of the week in full, for screen readers and titles. */
const dayNames = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** What sidebars and dialogs say. */
export const pageTexts = {
  /** A stranger who found the web app; nobody else can read this. */
  onlyAtSpreadsheet: {
    what: 'This works only beside the open spreadsheet.',
    whatToDo: 'Open the spreadsheet, and choose the menu item there.',
  },
  save: 'Save',
  cancel: 'Cancel',
  /** In place of Cancel, once there is nothing to cancel. */
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading…',
  saving: 'Saving…',
  /** At a box that searches a list. */
  removeItem: 'Remove item',
  searchList: 'Search',
  /** Why a page got no answer from its script. */
  failures: {
    severalAccounts: {
      what: 'Google did not let this sidebar talk to its script (PERMISSION_DENIED).',
      whatToDo:
        'This happens when several Google accounts are signed in in one browser. Open the ' +
        'spreadsheet in a Chrome profile of its own, or sign out of the other accounts.',
    },
    notAuthorised: {
      what: 'The script has no permission to do this yet.',
      whatToDo: 'Choose Activity Tracker > Refresh now and allow what Google asks for.',
    },
    noConnection: {
      what: 'The connection to Google was lost.',
      whatToDo: 'Check the network, then try again. Nothing was lost on this page.',
    },
    tookTooLong: {
      what: 'Google stopped the script because it took too long.',
      whatToDo: 'Try again in a minute.',
    },
    unexpected: (message: string): Problem => ({
      what: `The script did not answer: ${message}`,
      whatToDo: 'Try again. If it lasts, close this sidebar and open it again.',
    }),
  },
  configure: {
    title: 'Configure',
    groups,
    units: {
      min: 'minutes',
      s: 'seconds',
      '%': '%',
      requests: 'requests',
      rows: 'rows',
      days: 'days',
    },
    dayNames,
    /** As short as seven side by side must be. */
    shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    from: 'From',
    to: 'To',
    noCountry: 'None',
    teamsPlaceholder: 'All teams',
    noTeamFound: 'No team of that name',
    picksPlaceholder: 'None',
    noPickFound: 'No figure of that name',
    targetScope: 'Team or number',
    targetSeconds: 'Answered within, seconds',
    targetPercent: 'Share of calls, %',
    targetWithin: 'within',
    targetFor: 's for',
    targetOf: '% of calls',
    targetPlaceholder: 'Choose…',
    noTargetFound: 'No team or number of that name',
    addTarget: 'Add a target',
    removeTarget: (name: string) => `Remove the target of ${name}`,
    unnamedTarget: 'no team or number yet',
    unknownNumber: (id: number) => `Number ${id} (not in Aircall’s list)`,
    namelessTeam: (id: number) => `Team ${id}`,
    unknownTeam: (id: number) => `Team ${id} (not in Aircall’s list)`,

    numberWanted: (least: number, most: number, unit: string) =>
      `Enter a whole number of ${unit}, from ${least} to ${most}.`,
    thresholdOrder: (first: number) =>
      `Threshold 2 must be greater than threshold 1, which is ${first} seconds.`,
    hoursWanted: 'Choose at least one day, and enter both times as hours and minutes.',
    countryWanted: 'Choose a country from the list, or none.',
    textWanted: (most: number) => `Enter one line of at most ${most} characters.`,
    choiceWanted: 'Choose one from the list.',
    picksWanted: (most: number) => `Choose up to ${most} from the list, each once.`,
    switchWanted: 'Switch it on or off.',
    targetsWanted:
      'Choose a team or number in each row, each of them once, and enter whole seconds from 1 to 3600 ' +
      'and a percentage from 0 to 100.',
    teamsWanted: 'Choose teams from the list, or none.',

    reset: 'Reset',
    resetTo: (value: number) => `Reset to ${value}`,
    resetAll: 'Reset all to defaults',
    resetDone: 'The defaults are filled in. Save to keep them.',
    saved: 'Saved. The next refresh uses it.',
    notSaved: (count: number) =>
      count === 1
        ? 'Not saved: one value needs your attention.'
        : `Not saved: ${count} values need your attention.`,

    key: 'API key',
    noKey: 'No key is stored.',
    storedKey: (end: string) => `A key is stored (API ID ends in ${end}).`,
    hiddenKey: 'A key is stored.',
    enterKey: 'Enter key…',
    replaceKey: 'Replace key…',
    keepKey: 'Keep this key',

    lastRefreshFailed: (detail: string) => `The last refresh failed. ${detail}`,
    noTeamsWithoutKey:
      'The list of teams is empty: no Aircall API key is stored. Enter it below under Aircall.',
    noTeamsAfterFailure:
      'The list of teams is empty: the last refresh could not read it, for the reason above.',
    noTeamsYet:
      'The list of teams has not been read from Aircall yet: choose Activity Tracker > Refresh now.',
    noTeamsAtAll: 'This Aircall account has no teams.',
  },
};
