import type { Problem } from '../failure';
import { counted } from './plural';

/** What the guided set-up says, and the form of a key wherever it is entered. */
export const setUpTexts = {
  title: 'Set up',
  intro:
    'Five steps from here to a live board. Whatever is done stays done: you can stop and go on.',
  done: 'done',
  change: 'Change',
  stepNumber: (number: number) => `step ${number}`,

  sheets: {
    title: 'Sheets',
    made: 'The tracker’s sheets are there. Your own sheets were left as they are.',
  },

  key: {
    title: 'Aircall key',
    replace: 'Replace key',
    where:
      'In the Aircall Dashboard, as an administrator: Integrations & API > API keys > Add a new ' +
      'API key. In older Dashboards: Account > Add an API key.',
    once:
      'Aircall shows ID and token once, when the key is made. Copy both then; if one is lost, make ' +
      'a new key.',
    safe: 'The key stays in this script’s own store, never in a cell, and is not shown again.',
    kindQuestion: 'What do you have?',
    kinds: {
      pair: 'API ID and API token',
      encoded: 'A key already encoded',
      bearer: 'A bearer token',
    },
    kindHelp: {
      pair: 'The two texts Aircall showed. They are encoded here; you need no other tool.',
      encoded: 'Base64 of API ID:API token, as earlier versions of this tracker asked for.',
      bearer: 'The access token of an Aircall OAuth app. Most companies have none.',
    },
    inputs: {
      apiId: 'API ID',
      apiToken: 'API token',
      encoded: 'Encoded key',
      bearer: 'Bearer token',
    },
    action: 'Test and save',
    testing: 'Asking Aircall whose key this is…',
    stored: 'A key is stored.',
    storedEnd: (end: string) => `A key is stored; its API ID ends in ${end}.`,
    company: (name: string) => `Connected to ${name}.`,
    nameless: 'Connected to Aircall, which did not tell the company’s name.',
    size: (users: number | undefined, numbers: number | undefined) =>
      [
        ...(users === undefined ? [] : [counted(users, 'user', 'users')]),
        ...(numbers === undefined ? [] : [counted(numbers, 'number', 'numbers')]),
      ].join(', '),
  },
  keyProblems: {
    noId: 'Enter the API ID as well: a key has two halves.',
    noToken: 'Enter the API token as well: a key has two halves.',
    sameTwice: 'This is the API ID once more. Enter the other half.',
    colonInId: 'An API ID holds no colon. Enter the part before it here, the rest as API token.',
    oddCharacter: 'No key has such characters. Copy it from Aircall again.',
    noEncoded: 'Paste the encoded key.',
    notEncoded:
      'This is no encoded key: it does not read API ID:API token when decoded. For the two texts ' +
      'Aircall showed, choose “API ID and API token”.',
    noBearer: 'Paste the bearer token.',
  },
  unauthorised: {
    what: 'Aircall saw no usable key in the request (401).',
    whatToDo:
      'Enter the key again; nothing was stored. If this stays, something between Google and Aircall removes it.',
  },
  refusedKey: {
    what: 'Aircall does not know this key (403).',
    whatToDo:
      'Check that ID and token are whole, that both are from one key, and that the key was not ' +
      'deleted in the Dashboard. Aircall shows them once: if in doubt, make a new key.',
  },
  notStored:
    'The key was not stored, and what you entered is still here. Try again in a minute; see ' +
    'status.aircall.io if it lasts.',

  teams: {
    title: 'Teams',
    label: 'Teams on the board',
    help: 'Choose none to show every team. Configure… changes this later.',
    action: 'Continue',
    all: 'All teams are on the board.',
    some: (names: readonly string[]) => `On the board: ${names.join(', ')}.`,
    unread: ({ what }: Problem) => `The teams could not be read now: ${what} You can choose later.`,
    none: 'This Aircall account has no teams yet.',
  },

  schedule: {
    title: 'Automatic refresh',
    action: 'Continue',
  },

  refresh: {
    title: 'First refresh',
    explanation: 'Reads users, teams, numbers and the last calls from Aircall and draws the board.',
    action: 'Refresh now',
    again: 'Refresh again',
    refreshing: 'Reading from Aircall and drawing the board…',
    good: (time: string, detail: string) => `Refreshed at ${time}: ${detail}.`,
    partly: (time: string, detail: string) =>
      `Refreshed at ${time}, not complete yet: ${detail}. The next runs go on by themselves.`,
    busy: 'The board is being refreshed by somebody else at this moment. Try again in a minute.',
    never: 'The board was not refreshed yet.',
  },

  finished: 'Everything is set up.',
  openBoard: 'Open the board',
  opening: 'Opening the board…',

  /** For the execution log: there may be nobody to show the sidebar to. */
  ready: (company: string, users: number | undefined) =>
    `Connected to ${company}${users === undefined ? '' : ` (${counted(users, 'user', 'users')})`}. ` +
    'Everything is set up.',
  unknownCompany: 'your company',
  noKey:
    'The sheets are there; the next step is the Aircall key. Choose Activity Tracker > Set up….',

  copyTitle: 'This is a copy',
  copy: (hasKey: boolean) =>
    'This is a copy of another Activity Tracker spreadsheet. ' +
    (hasKey
      ? 'Its Aircall key and settings came along.'
      : 'Its settings came along, its Aircall key did not.') +
    ' Make it a tracker of its own, with the sheets that are in it? The other spreadsheet stays as ' +
    'it is, and so does its automatic refresh. No changes nothing.',
  copyLeft: 'The copy was left as it is.',
  inherited: {
    what: 'This looks like a copy of another Activity Tracker spreadsheet.',
    whatToDo:
      'Its sheets and call log came along; the Aircall key, the settings and the automatic refresh ' +
      'did not. Set them up here, or delete the sheets first to begin with an empty log.',
  },
};
