const quoted = (text: string): string => `“${text}”`;
const anyOf = (items: readonly string[]): string => items.join(' or ');

/** How teams are rung, after their name. */
const strategyWords = {
  simultaneous: 'all at once',
  random: 'in random order',
  longest_idle: 'longest idle first',
} as const;

/** What is said of routing rules: what is wrong with a row, and what came of a rule. */
export const routingTexts = {
  notAnswered: 'A question of Ring to (via API) could not be answered.',
  notNoted: 'The sheet Actions could not take the note of an answer to Ring to (via API).',
  unnamed: (row: number) => `Rule in row ${row}`,
  /** What is wrong with a cell, for the column Problem; each names its column. */
  problems: {
    priority: (text: string) => `Priority: ${quoted(text)} is no number.`,
    prefix: (text: string) =>
      `Caller starts with: ${quoted(text)} cannot be read. Write the country code first, such as +33 1.`,
    country: (text: string) =>
      `Country: ${quoted(text)} is no country. Use two letters, such as FR.`,
    contactField: (value: string) =>
      `Contact field is empty, so nobody knows what ${quoted(value)} is compared with.`,
    unknownField: (field: string) =>
      `Contact field: the sheet of contacts has no column ${quoted(field)}.`,
    contactTest: (text: string, known: readonly string[]) =>
      `Contact test: ${quoted(text)} is not known. Use ${anyOf(known)}.`,
    contactValue: (field: string) =>
      `Contact value is empty, so nobody knows what ${quoted(field)} shall be.`,
    number: (text: string) =>
      `Number: your company has no Aircall number ${quoted(text)}. Use its name, digits or id.`,
    days: (text: string) =>
      `Days: ${quoted(text)} cannot be read. Write them like Mon-Fri or Sat, Sun.`,
    hours: (text: string) => `Hours: ${quoted(text)} cannot be read. Write them like 09:00-18:00.`,
    timeZone: (text: string) =>
      `Time zone: ${quoted(text)} is not known. Use a name such as Europe/Paris.`,
    knownCaller: (text: string) =>
      `Known caller: ${quoted(text)} is not known. Use yes or no, or leave it empty.`,
    noSendTo: (known: readonly string[]) => `Send to is empty. Use ${anyOf(known)}.`,
    sendTo: (text: string, known: readonly string[]) =>
      `Send to: ${quoted(text)} is not known. Use ${anyOf(known)}.`,
    noTarget: (what: string) => `Target is empty. Enter ${what}.`,
    targets: {
      user: 'the e-mail address of an Aircall user',
      team: 'the name or id of a team',
      number: 'the name, digits or id of an Aircall number',
      external: 'a phone number',
    },
    email: (text: string) => `Target: ${quoted(text)} is no e-mail address.`,
    team: (text: string) =>
      `Target: there is no team ${quoted(text)} in Aircall. Use its name or id.`,
    ownNumber: (text: string) =>
      `Target: your company has no Aircall number ${quoted(text)}. Use its name, digits or id.`,
    unread: (column: string, text: string) =>
      `${column}: ${quoted(text)} cannot be looked up: none is known here yet. The next refresh reads what Aircall has.`,
    ambiguous: (text: string, ids: readonly number[]) =>
      `Target: several are called ${quoted(text)}. Use the id: ${anyOf(ids.map(String))}.`,
    external: (text: string) =>
      `Target: ${quoted(text)} is no phone number. Write it with the country code, such as +33 1 76 11 11 11.`,
    strategy: (text: string, known: readonly string[]) =>
      `Strategy: ${quoted(text)} is not known. Use ${anyOf(known)}.`,
    strategyWithoutTeam: 'Strategy is for teams only. Empty it, or send to a team.',
    otherwise: (text: string, known: readonly string[]) =>
      `Otherwise: ${quoted(text)} is not known. Use ${anyOf(known)}.`,
  },
  /** What a rule asks, as far as it is met; parts of a sentence. */
  met: {
    prefix: (prefix: string) => `the caller’s number starts with ${prefix}`,
    country: (country: string) => `the caller is from ${country}`,
    contact: (field: string, value: string) => `the contact’s ${field} is ${quoted(value)}`,
    number: (name: string) => `${name} is called`,
    time: (clock: string, timeZone: string) => `it is ${clock} in ${timeZone}`,
    known: 'the caller is a contact',
    unknown: 'the caller is no contact',
    lastTag: (tag: string) => `the last call is tagged ${quoted(tag)}`,
    nothing: 'it holds for every call',
  },
  /** What a rule asks and the call does not meet; whole sentences. */
  unmet: {
    hidden: 'The caller’s number is hidden or cannot be read.',
    prefix: (prefixes: readonly string[]) =>
      `The caller’s number does not start with ${anyOf(prefixes)}.`,
    country: (country: string | undefined, wanted: readonly string[]) =>
      country === undefined
        ? `The caller’s number belongs to no country; wanted is ${anyOf(wanted)}.`
        : `The caller is from ${country}, not from ${anyOf(wanted)}.`,
    noContact: 'The caller is no contact.',
    contactEmpty: (field: string) => `The contact’s ${field} is empty.`,
    contact: (field: string, value: string, test: string, wanted: readonly string[]) =>
      `The contact’s ${field} is ${quoted(value)}; the rule wants: ${test} ${anyOf(wanted.map(quoted))}.`,
    noNumber: 'Nobody said which Aircall number is called.',
    number: (wanted: readonly string[]) => `Another number than ${anyOf(wanted)} is called.`,
    time: (clock: string, timeZone: string, wanted: string) =>
      `It is ${clock} in ${timeZone}; the rule is for ${wanted}.`,
    known: 'The caller is a contact, and the rule is for others.',
    noLastCall: 'No call with this number is known.',
    noLastTag: (tags: readonly string[], wanted: readonly string[]) =>
      `The last call is ${tags.length === 0 ? 'not tagged' : `tagged ${tags.map(quoted).join(', ')}`}; wanted is ${anyOf(wanted.map(quoted))}.`,
    unknownLastTag: 'It is not known how the last call was tagged; that counts as not tagged.',
    notWanted: {
      user: 'It sends to a user, which is not asked for here.',
      team: 'It sends to a team, which is not asked for here.',
      number:
        'It sends to an Aircall number, which only the Ring to (via API) widget can ring and which is not asked for here.',
      external: 'It sends to an external number, which is not asked for here.',
    },
  },
  /** Why a rule whose conditions are met has nobody to send to; whole sentences. */
  nobody: {
    noContact: 'The caller is no contact, so there is no owner.',
    noOwner: 'The contact has no owner.',
    stranger: (email: string) => `No Aircall user has the address ${email}.`,
    unknownUser: (email: string) =>
      `It is not known whether an Aircall user has the address ${email}.`,
    noLastAgent: 'No agent is known who talked to this caller.',
    unknownLastAgent: 'It is not known who talked to this caller last.',
    lastAgentGone: (name: string) =>
      `${name} talked to them last, and is not on Aircall’s list of users: somebody new, or who has left.`,
    teamGone: 'The team is gone from Aircall.',
    numberGone: 'The Aircall number is gone.',
  },
  /** Whom a rule sends to. */
  target: {
    user: (name: string, email: string) => (email === '' ? name : `${name} (${email})`),
    team: (name: string, strategy: keyof typeof strategyWords) =>
      `team ${name}, ${strategyWords[strategy]}`,
    number: (name: string, digits: string) => `Aircall number ${name} (${digits})`,
    external: (number: string) => number,
    namelessUser: (id: number) => `user ${id}`,
  },
  /** Who somebody is to the caller. */
  as: { owner: 'the contact’s owner', lastAgent: 'who talked to them last' },
  availability: {
    words: {
      available: 'available',
      in_call: 'in a call',
      after_call_work: 'in after-call work',
      do_not_disturb: 'not to be disturbed',
      offline: 'offline',
    },
    busy: (who: string, doing: string) => `${who} is ${doing}.`,
    unknown: (who: string) =>
      `It is not known whether ${who} is available; that counts as not available.`,
    teamEmpty: (team: string) => `Nobody is in ${team}.`,
    teamBusy: (team: string, members: number) =>
      members === 1
        ? `The only member of ${team} is not available.`
        : `None of the ${members} members of ${team} is available.`,
    teamUnknown: (team: string) =>
      `It is not known whether somebody of ${team} is available; that counts as nobody.`,
  },
  chosen: (conditions: string, target: string) =>
    `${conditions.charAt(0).toUpperCase()}${conditions.slice(1)}: to ${target}.`,
  whoIs: (who: string, role: string) => `${who}, ${role}`,
  isAvailable: (who: string) => `${who}, available`,
  someoneAvailable: (team: string) => `${team}, somebody available`,
  stopped: (why: string) => `${why} The rule says stop.`,
  next: (why: string) => `${why} On to the next rule.`,
  notReached: 'A rule before it decided.',
};
