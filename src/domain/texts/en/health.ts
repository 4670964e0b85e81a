import { menuTexts } from './menus';
import { counted } from './plural';

const menu = menuTexts.activityTracker;

const age = (seconds: number): string => {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3600)} hours`
    : `${Math.round(seconds / 86_400)} days`;
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const every = (minutes: number | undefined): string => {
  if (minutes === undefined) return '';
  return minutes === 1 ? ' every minute' : ` every ${minutes} minutes`;
};

/** What the sidebar Health says. */
export const healthTexts = {
  title: 'Health',
  purpose: 'Looks at everything the Activity Tracker relies on. Looking changes nothing.',
  lookAgain: 'Look again',
  looking: 'Looking…',
  repairing: 'Working on it…',
  allWell: 'All is well.',
  summary: (problems: number, warnings: number) =>
    [
      ...(problems > 0 ? [counted(problems, 'problem', 'problems')] : []),
      ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
    ].join(', '),
  lookedAt: (time: string) => `Looked at ${time}.`,
  levels: { ok: 'Fine', warning: 'Warning', problem: 'Problem' },

  key: {
    title: 'Aircall key',
    none: `No key is stored. Enter it in ${menu.setUp}.`,
    accepted: (company: string) =>
      company === '' ? 'Aircall accepts the key.' : `Aircall accepts the key of ${company}.`,
    otherAddress: (url: string) => `Aircall is asked at ${url}, not at its usual address.`,
  },
  permissions: {
    title: 'Permissions',
    granted: 'Google has every permission the script asks for.',
    wanted: `Google wants a permission you have not given yet. Choose ${menu.refreshNow} in the menu and allow it.`,
  },
  trigger: {
    title: 'Automatic refresh',
    off: 'No trigger of yours refreshes the board, and none of anybody else is known.',
    logOnly: (minutes: number) => `Off; calls are still logged${every(minutes)}.`,
    mine: (minutes: number | undefined) =>
      minutes === undefined
        ? 'A trigger of yours refreshes the board.'
        : `A trigger of yours is set to refresh the board${every(minutes)}.`,
    doubled: (triggers: number) =>
      `There are ${triggers} triggers of yours, which multiplies the work.`,
    others: (owner: string, minutes: number) =>
      `A trigger of ${owner} is set to refresh the board${every(minutes)}. Google shows it to them alone.`,
    both: (owner: string) => `You have a trigger besides that of ${owner}, which doubles the work.`,
    somebody: 'somebody else',
  },
  runs: {
    title: 'Refreshes',
    never: 'The board was never refreshed.',
    lastGood: (seconds: number) => `The last good refresh was ${age(seconds)} ago.`,
    failed: (failures: number, last: string) =>
      `${counted(failures, 'refresh', 'refreshes')} of the last 24 hours failed; the last said: ${last}`,
  },
  quota: {
    title: 'Limits of the day',
    ample: 'There is enough left of what Google allows a day.',
    near: 'More than 80 % of a limit is used; see below. The trigger runs less often before it is used up.',
  },
  webApp: {
    title: 'Web app',
    same: (version: string) => `It answers from outside, with version ${version}.`,
    other: (webApp: string, ours: string) =>
      `It answers with version ${webApp}; this spreadsheet has ${ours}. Choose Deploy > Manage deployments > Edit > New version.`,
  },
  webhook: {
    title: 'Webhook',
    none: 'None is connected; calls are read from Aircall at each refresh.',
    fine: 'Aircall delivers all events we use, with the token we know.',
    paused: 'Deliveries are turned away, because somebody paused them.',
    gone: 'Aircall does not know our webhook any more.',
    'switched-off': 'Aircall switched the webhook off, after too many failures.',
    changed: 'The webhook has another address or other events than it should.',
    'other-token':
      'Aircall signs with another token than the one we know: deliveries are not believed.',
  },
  inbox: {
    title: 'Deliveries',
    fine: (waiting: number) =>
      `${counted(waiting, 'delivery waits', 'deliveries wait')} to be read.`,
    long: (waiting: number) =>
      `${counted(waiting, 'delivery waits', 'deliveries wait')}: no refresh has read them.`,
    dead: (letters: number) =>
      `${counted(letters, 'delivery', 'deliveries')} could not be understood; the sheet "Dead letters" says why.`,
  },
  sheets: {
    title: 'Sheets',
    fine: 'All are there, with their columns.',
    missing: (names: readonly string[]) => `Missing: ${list(names)}.`,
    changed: (names: readonly string[]) => `Words of the header row are gone in ${list(names)}.`,
    renamed: (names: readonly string[]) => `Renamed, which does no harm: ${list(names)}.`,
  },
  room: {
    title: 'Size',
    ample: (percent: number) =>
      `${percent < 1 ? 'Less than 1' : percent} % of the 10 million cells Google allows, as last looked at.`,
    near: (percent: number) =>
      `${percent} % of the 10 million cells Google allows. Move old "Calls …" sheets to another file.`,
  },
  caches: {
    title: 'What is kept of Aircall',
    never: 'Users, teams and numbers were never read.',
    age: (seconds: number) => `Users, teams and numbers were read ${age(seconds)} ago.`,
    lost: 'The cache has lost some of it; the next refresh reads it anew.',
  },
  leases: {
    title: 'Writing',
    stuck: (seconds: number) =>
      `A run holds its turn to write for ${age(seconds)} more, and no run needs more than a minute: a clock was wrong.`,
  },
  schema: {
    title: 'Version of the spreadsheet',
    older: 'It was set up by an older version; the next refresh updates it.',
    newer: 'A newer version of the script set it up; this one leaves it alone. Update the script.',
  },

  repairs: {
    openSetUp: 'Enter a key',
    mendSheets: 'Put right',
    oneTrigger: 'Make one trigger',
    removeMyTriggers: 'Remove mine',
    reconnectWebhook: 'Reconnect',
    receiveAgain: 'Receive again',
    clearCache: 'Clear cache',
    replayDeadLetters: 'Try again',
    refreshNow: 'Refresh now',
    freeLeases: 'Free it',
  },
  done: {
    openSetUp: `${menu.setUp} is open.`,
    mendSheets: (mended: readonly string[]) =>
      mended.length === 0 ? 'Nothing was left to put right.' : `Put right: ${list(mended)}.`,
    oneTrigger: (minutes: number) => `One trigger of yours refreshes the board${every(minutes)}.`,
    removeMyTriggers: 'You have no trigger here any more.',
    reconnectWebhook: 'The webhook is connected, with all its events.',
    receiveAgain: 'Deliveries are taken in again.',
    clearCache: 'The cache was cleared; the next refresh reads everything anew.',
    freeLeases: 'The next refresh can write.',
    refreshed: 'The board was refreshed.',
    busy: 'The board is being refreshed at this moment; try again in a few seconds.',
  },
  /** For the Runs sheet. */
  run: 'Repair',
};
