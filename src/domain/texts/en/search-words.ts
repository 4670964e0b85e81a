import type { knownMissedReasons } from '../../calls/missed-reason';
import type { AssetWish } from '../../search/criteria';
import type { Problem } from '../failure';

type KnownReason = (typeof knownMissedReasons)[number];

/** Why calls were missed. */
const reasons: Readonly<Record<KnownReason, string>> = {
  out_of_opening_hours: 'out of opening hours',
  short_abandoned: 'gave up within seconds',
  abandoned_in_ivr: 'gave up in the voice menu',
  abandoned_in_classic: 'gave up before it rang anywhere',
  no_available_agent: 'no agent was available',
  agents_did_not_answer: 'agents did not answer',
};

const assets: Readonly<Record<AssetWish, string>> = {
  either: 'with a recording or a voicemail',
  recording: 'with a recording',
  voicemail: 'with a voicemail',
  none: 'without recording or voicemail',
};

/** What searches say of themselves: their criteria in words, and why one cannot be done. */
export const searchWords = {
  criteria: {
    period: (from: string, to: string, timeZone: string) =>
      `Period: ${from} to ${to} (${timeZone})`,
    inLog: 'Searched in: the log',
    users: 'Agents',
    numbers: 'Aircall numbers',
    teams: 'Teams',
    direction: 'Direction',
    directions: { inbound: 'inbound', outbound: 'outbound' },
    asset: 'Recording or voicemail',
    assets,
    missed: 'Missed',
    notMissed: 'not missed',
    anyMissed: 'missed for any reason',
    missedBecause: (reason: string) => `missed: ${reason}`,
    reasons,
    duration: 'Duration',
    talk: 'Talk time',
    atLeast: (length: string) => `at least ${length}`,
    atMost: (length: string) => `at most ${length}`,
    between: (least: string, most: string) => `from ${least} to ${most}`,
    tags: 'Tags',
    phone: 'External number',
    comment: 'Comment contains',
    line: (criterion: string, options: string) => `${criterion}: ${options}`,
    or: ' or ',
    unknown: (id: number) => `#${id}`,
  },
  addressLeftOut: 'left out: the address works for a short time only',
  namelessNumber: (id: number) => `Number ${id}`,
  numberOption: (name: string, digits: string) => `${name} (${digits})`,
  copied: 'Calls copied from a search by the Aircall Activity Tracker.',
  tabName: (day: string, time: string) => `Copied calls ${day} ${time}`,
  problems: {
    unreadable: {
      what: 'This search cannot be read.',
      whatToDo: 'Close this sidebar, open it again, and choose the criteria once more.',
    },
    bothEnds: {
      what: 'The period has no beginning or no end.',
      whatToDo: 'Choose both ends of the period.',
    },
    wrongOrder: {
      what: 'The period ends before it begins.',
      whatToDo: 'Choose an end that is later than the beginning.',
    },
    future: {
      what: 'The period begins in the future.',
      whatToDo: 'Choose a beginning in the past.',
    },
    tooOld: (earliest: string): Problem => ({
      what: 'The period begins before what Aircall still tells of: six months.',
      whatToDo: `Choose a beginning from ${earliest} on. For older calls search in the log, which has those this board logged.`,
    }),
    durationOrder: {
      what: 'The duration’s lower limit is above its upper limit.',
      whatToDo: 'Exchange the two, or clear one of them.',
    },
    talkOrder: {
      what: 'The talk time’s lower limit is above its upper limit.',
      whatToDo: 'Exchange the two, or clear one of them.',
    },
    noPhone: {
      what: 'The phone number has too few digits to look for.',
      whatToDo: 'Enter a whole number, or at least three digits that stand in it.',
    },
    staleCursor: {
      what: 'This search cannot go on from where it stopped.',
      whatToDo: 'Start it again; the form keeps its criteria.',
    },
    logChanged: {
      what: 'The log was sorted, or rows of it were moved, while it was searched.',
      whatToDo: 'Start the search again; the form keeps its criteria.',
    },
    noLog: (sheet: string): Problem => ({
      what: `The sheet “${sheet}” cannot be searched: its header row is not that of the log.`,
      whatToDo: `Put its header row right, or give the tab another name; “Refresh now” does it for the sheet Calls.`,
    }),
    tooDense: {
      what: 'More than 10,000 calls started within a second or two; Aircall does not list them all.',
      whatToDo: 'Search for fewer of them: one agent, one direction, or one phone number.',
    },
    noCall: {
      what: 'This call cannot be read.',
      whatToDo: 'Start the search again.',
    },
    noCalls: {
      what: 'There is nothing to copy, or it cannot be read.',
      whatToDo: 'Start the search again, then copy its results.',
    },
    noTab: {
      what: 'The tab with the first results is gone.',
      whatToDo: 'Copy the results again; they go to a new tab.',
    },
    noName: {
      what: 'This search has no name.',
      whatToDo: 'Enter a name of up to 100 characters.',
    },
    tooManySearches: (most: number): Problem => ({
      what: `There are ${most} saved searches already.`,
      whatToDo: 'Forget one that nobody needs any more.',
    }),
    tooLongSearch: {
      what: 'This search chooses too many things to be saved.',
      whatToDo: 'Choose fewer agents, numbers or tags; teams hold many agents at once.',
    },
  },
  noTagsYet: 'Aircall has no tags yet; type the names of any you use.',
  noTagsBecause: (what: string) => `Aircall’s tags could not be read: ${what} You can type names.`,
};
