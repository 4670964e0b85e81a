import { menuTexts } from './menus';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** Words of the TV page, and of the sidebar that makes links to it. */
export const tvTexts = {
  /** What the browser's tab says. */
  title: 'Aircall wallboard',
  notAnswered: 'A TV page was not answered.',
  /** Instead of an address. */
  somebody: 'somebody',
  kpisTitle: 'Figures',
  alertsTitle: 'Alerts',
  waiting: 'waiting',
  longest: (wait: string) => `longest ${wait}`,
  queueTitle: 'Waiting callers',
  nobodyWaits: 'nobody is waiting',
  moreWaiting: (count: number) => `+ ${count} more`,
  heads: { free: 'free', onCall: 'on a call', away: 'away' },
  teamsTitle: 'Teams',
  page: (page: number, pages: number) => `Teams, page ${page} of ${pages}`,
  continued: (title: string) => `${title} …`,
  /** Calls answered and made; a symbol each, explained once below. */
  tally: (inbound: number, outbound: number) => `${inbound} in · ${outbound} out`,
  free: (count: number) => `${count} free`,
  hiddenNumber: 'hidden',
  unknownNumber: 'number not known',
  legend: (minutes: number) => `in, out: calls of the last ${minutes} min`,
  fresh: (age: string) => `Updated ${age} ago`,
  stale: (age: string) =>
    `OLD DATA: this is how it was ${age} ago. The board is not being refreshed.`,
  again: 'No answer from the spreadsheet. Trying again…',
  againSince: (age: string) => `No answer from the spreadsheet for ${age}. Trying again…`,
  first: 'Asking the spreadsheet…',
  noBoard:
    'This screen waits for the next refresh of the board. In the spreadsheet, Activity Tracker > Refresh now brings it at once.',
  closed: 'This link does not open the board any more. Ask for a new one.',
  outdated: 'The board was updated. Reload this page.',
  sound: {
    on: 'Sound is on',
    off: 'Sound is off',
    help: 'A tone when a caller becomes overdue, or an alert begins',
  },

  links: {
    title: 'TV page',
    purpose:
      'A board for a wall or any browser, without a Google account: whoever has the link sees agents’ names, what they do, and the queue with masked numbers. It changes nothing.',
    address: {
      label: 'Address of the web app',
      help: `It ends in /exec. ${menuTexts.activityTracker.connectWebhooks} uses the same one.`,
      suggested: 'Google says the web app is here. Check that this is the newest deployment.',
      none: 'There is no web app yet: deploy it first.',
    },
    name: 'Name of the link',
    namePlaceholder: 'Support floor',
    nameFallback: 'TV',
    life: 'It works',
    lives: {
      0: 'until I revoke it',
      1: `for ${days(1)}`,
      30: `for ${days(30)}`,
      365: 'for 1 year',
    },
    make: 'Make a link',
    making: 'Making a link…',
    made: `The link is made. Screens show the board from its next refresh on; ${menuTexts.activityTracker.refreshNow} brings it at once.`,
    listTitle: 'Links',
    none: 'There is no link yet.',
    full: (most: number) => ({
      what: `There are ${most} links already.`,
      whatToDo: 'Revoke one that nobody needs, then make a new one.',
    }),
    noteMade: (name: string) => `Link made: ${name}`,
    noteRevoked: (name: string) => `Link revoked: ${name}`,
    created: (date: string) => `Made ${date}`,
    expires: (date: string) => `works until ${date}`,
    forever: 'works until revoked',
    expired: (date: string) => `expired ${date}`,
    seen: (date: string) => `Last seen ${date}`,
    neverSeen: 'Not seen in the last hours',
    copy: 'Copy link',
    copied: 'Copied.',
    notCopied: 'The browser did not let me copy it. Select the link and copy it yourself.',
    open: 'Open',
    revoke: 'Revoke',
    revokeLabel: (name: string) => `Revoke ${name}`,
    copyLabel: (name: string) => `Copy the link ${name}`,
    openLabel: (name: string) => `Open ${name}`,
    linkLabel: (name: string) => `Link of ${name}`,
    revoking: 'Revoking…',
    revoked: (name: string) =>
      `${name} opens nothing any more. Its screens go dark within a minute.`,
    question: (name: string) =>
      `Revoke ${name}? Its screens go dark, and its link never works again.`,
    yes: 'Revoke it',
    no: 'Keep it',
    light:
      'Add &theme=light to a link for a bright room, &theme=colour-blind for colours that everybody can tell apart.',
  },
};
