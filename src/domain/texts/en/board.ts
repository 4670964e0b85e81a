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
  /** Aircall may add words; they are shown as they come, after the symbol. */
  unknownAvailability: { symbol: '?', word: (word: string) => `? ${word}` },
  noAvailability: { symbol: '?', word: 'no state' },

  queueTitle: 'Live queue',
  queueSummary: (waiting: number, longest: string) => `${waiting} waiting · longest ${longest}`,
  emptyQueue: 'nobody is waiting',
  queueNote: (warnAfterSeconds: number, overdueAfterSeconds: number) =>
    'Inbound calls that nobody has answered yet, longest wait first. The wait counts from the ' +
    `start of the call, menus and ringing included. It is marked from ${warnAfterSeconds} s on, ` +
    `and again from ${overdueAfterSeconds} s on.`,

  withoutTeam: 'Single Users',
  teamSummary: (free: number, onCall: number, away: number) =>
    `${free} free · ${onCall} on a call · ${away} away`,
  emptyTeam: 'nobody is in this team',
  teamNote: (minutes: number) =>
    'Free: available. Away: everyone else who is not on a call. ' +
    `In: inbound calls the agent answered. Out: calls the agent made. Both count the calls that ` +
    `started in the last ${minutes} min; nothing is shown without any.`,
  nobodyTitle: 'No agents yet',
  nobodySummary: 'Add users in Aircall; they appear here by themselves.',
  nobodyPassesFilter: 'The team filter hides every team; see Configure….',

  /** A user Aircall gives no name. */
  namelessUser: (id: number) => `Agent ${id}`,
  /** A user the directory does not know yet. */
  /** `number` is the name of the Aircall number the call goes over. */
  statusOn: (word: string, number: string) => `${word} · ${number}`,
  newUser: (id: number) => `Agent ${id} (new)`,
  tally: (inbound: number, outbound: number) => `${inbound} in · ${outbound} out`,
  hiddenNumber: 'hidden number',
  callerLine: (digits: string) => `☎ ${digits}`,
  onNumber: (name: string | undefined) => (name === undefined ? 'number not known' : `on ${name}`),
  fromContact: (name: string) => `from ${name}`,
  inboundCall: (digits: string) => `← ${digits}`,
  outboundCall: (digits: string) => `→ ${digits}`,
  ringingCall: (digits: string) => `→ ${digits} (ringing)`,
  /** Stands before every header, so that a team's name never starts a cell. */
  header: (title: string) => `▌ ${title}`,
};
