import { shortNumber } from '../numbers';
import { menuTexts } from './menus';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Words and symbols of the board's tiles and headers. */
export const boardTexts = {
  /** What a user is doing: a symbol and a word, so that no colour has to be told from another. */
  availability: {
    available: { symbol: '●', word: 'Available' },
    in_call: { symbol: '▶', word: 'On a call' },
    after_call_work: { symbol: '◆', word: 'After-call work' },
    do_not_disturb: { symbol: '■', word: 'Do not disturb' },
    offline: { symbol: '○', word: 'Offline' },
  },
  /** Aircall may add words; they are shown after the symbol. */
  unknownAvailability: { symbol: '?', word: (word: string) => `? ${word}` },
  /** A word of Aircall's that is not among these, such as `on_mobile`, as people read it. */
  plainWord: (word: string) => word.replace(/_/g, ' '),
  /** Somebody on whom a call rings; Aircall still calls them available. */
  ringing: { symbol: '◉', word: 'Ringing' },
  /** Why somebody is away, where Aircall says so. */
  awayFor: (reason: string) => reason.charAt(0).toUpperCase() + reason.slice(1),
  noAvailability: { symbol: '?', word: 'no state' },

  queueTitle: 'Live queue',
  queueSummary: (waiting: number, longest: string) => `${waiting} waiting · longest ${longest}`,
  emptyQueue: 'nobody is waiting',
  queueNote: (warnAfterSeconds: number, overdueAfterSeconds: number) =>
    'Inbound calls that nobody has answered yet, longest wait first. The wait counts from the ' +
    `start of the call, menus and ringing included. "! warning": ${warnAfterSeconds} s or more. ` +
    `"!! overdue": ${overdueAfterSeconds} s or more.`,
  /** How long a caller waits, besides the colour; a sign and a word. */
  waitBand: { calm: '', warning: '! warning', overdue: '!! overdue' },
  /** A waiting caller's letter, and how many of those who are assigned to the number are free. */
  answerers: (letters: string, free: number) => `${letters} · ${free} free`,
  /** Letters of callers on an agent who could answer, but not now. */
  onceFree: (letters: string) => `(${letters})`,
  marksNote:
    'A letter is a waiting caller, and stays theirs while they wait. An agent who is assigned to ' +
    'the caller’s number has the same letter: with a border of the caller’s colour when they are ' +
    'free, in brackets when they are busy. The letter decides: there are only six colours.',

  numbersTitle: 'Numbers',
  numbersSummary: (count: number) => counted(count, 'Aircall number', 'Aircall numbers'),
  numbersNote: (minutes: number, formula: string) =>
    'Waiting: at this moment; the longest wait decides the colour. The rest counts the calls that ' +
    `started in the last ${minutes} min and are answered or over; requests to be called back are ` +
    `neither answered nor missed. Service level: ${formula}. n: the calls it is made of.`,
  numberLine: (name: string) => `☏ ${name}`,
  waiting: (count: number) => `${count} waiting`,
  longest: (wait: string) => `longest ${wait}`,
  offeredAnswered: (offered: number, answered: number) =>
    `${offered} offered · ${answered} answered`,
  missed: (count: number) => `${count} missed`,
  levelWithin: (share: string, seconds: number) => `${share} within ${seconds} s`,
  callsCounted: (count: number) => `n ${count}`,

  withoutTeam: 'Single Users',
  teamSummary: (free: number, onCall: number, away: number) =>
    `${free} free · ${onCall} on a call · ${away} away`,
  /** A group's calls beside its title. @param missed - `undefined` when nobody knows. */
  totals: (inbound: number, outbound: number, missed: number | undefined) =>
    [
      `←${shortNumber(inbound)}`,
      `→${shortNumber(outbound)}`,
      ...(missed === undefined ? [] : [`✕${shortNumber(missed)}`]),
    ].join(' '),
  totalsNote: (isMapped: boolean) =>
    'Beside the title, of the whole column and each call once: ← answered, → made' +
    (isMapped ? ', ✕ missed.' : '.'),
  withHidden: (summary: string, hidden: number) => `${summary} (${hidden} hidden)`,
  hiddenNote: 'Hidden: agents who are offline; they count as away.',
  emptyTeam: 'nobody is in this team',
  teamNote: (minutes: number) =>
    'Free: available. Away: everyone else who is not on a call. ' +
    `In: inbound calls the agent answered. Out: calls the agent made. Both count the calls that ` +
    `started in the last ${minutes} min; nothing is shown without any. ` +
    'The time beside a status: how long it has been seen. Ringing, which webhooks tell, still ' +
    'counts as free.',
  /** What stands out among the times. @param limits - Each as `limit` says it. */
  limitsNote: (limits: readonly string[]) =>
    `▲ and a bold red time: ${limits.join(', ')}, or longer.`,
  limit: (state: string, time: string) => `${state} for ${time}`,
  away: 'away',
  missedNote:
    '≈ missed: calls missed on the numbers the agent is assigned to; Aircall does not say who let ' +
    'them ring, so one missed call counts for everybody on its number.',
  answerSpeedNote: (target: number) =>
    'ASA: average speed of answer of the inbound calls the agent answered, from the start of the ' +
    `call, menus (IVR) included. ▲ and a bold red name: the average exceeds the target of ${target} s.`,
  orderNote: {
    name: 'In order of name.',
    status: 'In order of status: free ones first.',
    load: 'In order of load: most calls answered and made first.',
  },
  withoutNumber: 'Assigned to no number',
  unassignedNumber: 'nobody is assigned to this number',
  /** A number Aircall gives no name. */
  namelessNumber: (id: number) => `Number ${id}`,
  notMappedTitle: 'Not mapped to numbers yet',
  notMappedSummary: `Choose ${menuTexts.activityTracker.caption} > ${menuTexts.activityTracker.mapUsersToNumbers}`,
  withoutGroup: 'No group',
  emptyGroupsSheet: 'The sheet Groups is empty: write an agent’s e-mail and a group on each row.',
  unknownEmails: (count: number) => counted(count, 'unknown e-mail', 'unknown e-mails'),
  incompleteRows: (count: number) => counted(count, 'incomplete row', 'incomplete rows'),
  groupsWarning: (counts: string) => `The sheet Groups has ${counts}.`,
  noAgentHas: (emails: readonly string[], more: number) =>
    `No agent has ${emails.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  nobodyTitle: 'No agents yet',
  nobodySummary: 'Add users in Aircall; they appear here by themselves.',
  nobodyPassesFilter: 'The team filter hides every team; see Configure….',

  /** A user Aircall gives no name. */
  namelessUser: (id: number) => `Agent ${id}`,
  /** `number` is the name of the Aircall number the call goes over. */
  statusOn: (word: string, number: string) => `${word} · ${number}`,
  /** A user the directory does not know yet. */
  newUser: (id: number) => `Agent ${id} (new)`,
  sharedName: (name: string, id: number) => `${name} #${id}`,
  tally: (inbound: number, outbound: number) => `${inbound} in · ${outbound} out`,
  /** "≈": the count is an inference. */
  tallyWithMissed: (tally: string, missed: number) => `${tally} · ≈ ${missed} missed`,
  answerSpeed: (seconds: string) => `ASA ${seconds} s`,
  /** A figure that is over its limit; the sign tells it without colour. */
  over: (figure: string) => `▲ ${figure}`,
  hiddenNumber: 'hidden number',
  callerLine: (digits: string) => `☎ ${digits}`,
  onNumber: (name: string | undefined) => (name === undefined ? 'number not known' : `on ${name}`),
  fromContact: (name: string) => `contact: ${name}`,
  inboundCall: (digits: string) => `← ${digits}`,
  outboundCall: (digits: string) => `→ ${digits}`,
  ringingCall: (digits: string) => `→ ${digits} (ringing)`,
  /** Stands before every header, so that a team's name never starts a cell. */
  header: (title: string) => `▌ ${title}`,
};
