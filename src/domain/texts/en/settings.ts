import type { SettingWords } from '../../settings/setting-words';
import { namesOf } from '../names-of';
import { kpiTexts } from './kpi';

/** What each setting is called, what it does, and what its choices are called. */
export const settingTexts: SettingWords = {
  lookbackMinutes: {
    label: 'Activity period',
    help: 'Calls that started in the last so many minutes are counted on the board.',
  },
  teamFilter: {
    label: 'Aircall teams',
    help: 'The board shows only these teams; leave it empty to show all. "Single Users" are those in no team.',
  },
  groupBy: {
    label: 'Columns',
    help: 'By number, users must be mapped to numbers first. In the sheet Groups you write an agent’s e-mail and a group on each row.',
    options: {
      team: 'One per Aircall team',
      number: 'One per Aircall number',
      group: 'One per group of the sheet Groups',
    },
  },
  sortBy: {
    label: 'Order of agents',
    help: 'Load is the number of calls an agent answered and made in the activity period. By status or load, agents change places as they work.',
    options: {
      name: 'Name',
      status: 'Status: free ones first',
      load: 'Load: busiest first',
    },
  },
  hideOffline: {
    label: 'Hide offline agents',
    help: 'The headers still count them, and say how many are hidden.',
  },
  numberBlock: {
    label: 'Block of Aircall numbers',
    help: 'A column beside the queue with a tile per Aircall number: who waits on it, and its calls and service level in the activity period.',
  },
  theme: {
    label: 'Colours',
    help: 'In all of them a sign and a word tell what a colour tells. The TV page has colours of its own.',
    options: {
      light: 'Light',
      dark: 'Dark, for dim rooms',
      colourBlind: 'Safe for colour-blind eyes',
    },
  },
  boardSize: {
    label: 'Size',
    help: 'Sizes of letters, rows and columns of the board.',
    options: {
      laptop: 'Laptop',
      wall: 'Wall: to be read from afar',
    },
  },
  warnAfterSeconds: {
    label: 'Call waiting threshold 1',
    help: 'A caller who waits this long is drawn as a warning.',
  },
  overdueAfterSeconds: {
    label: 'Call waiting threshold 2',
    help: 'A caller who waits this long is drawn as overdue.',
  },
  longCallSeconds: {
    label: 'Long call',
    help: 'From this time on the clock of an agent’s call is bold red, with the sign ▲. 0: never.',
  },
  longWrapUpSeconds: {
    label: 'Long after-call work',
    help: 'The same for the work after a call. 0: never.',
  },
  longAwaySeconds: {
    label: 'Long away',
    help: 'The same for do not disturb, whatever the reason. 0: never.',
  },
  answerTargetSeconds: {
    label: 'Answer target (SLA)',
    help: 'The longest average speed of answer you accept, from the start of a call to its answer; who exceeds it has a bold red name. The service level takes it as its time as well. 0 switches it off; the service level then takes 20 s.',
  },
  serviceLevelFormula: {
    label: 'Service level',
    help: 'How the share of calls answered within the answer target is computed; within 20 s while there is no target. Activity Tracker > Definitions explains each way.',
    options: namesOf(kpiTexts.formulas),
  },
  serviceLevelTarget: {
    label: 'Service level target',
    help: 'The share of calls you promise to answer within the answer target; the board shows whether it is met, at risk or missed. 0: no target.',
  },
  targets: {
    label: 'Targets of teams and numbers',
    help: 'A team or number that promises something else than the two above: answered within so many seconds, for so many percent of its calls (0: no share promised). The others keep to the two above.',
  },
  waitFrom: {
    label: 'Waits in figures begin',
    help: 'Decides waits, speed of answer and service level in figures. Of rings only webhooks tell; a call without any waits from its start. Callers on the board and slow agents are always timed from the start.',
    options: namesOf(kpiTexts.clocks),
  },
  abandonmentLimit: {
    label: 'Abandonment limit',
    help: 'The share of callers who may give up; the board shows whether it is kept. 0: no limit.',
  },
  boardKpis: {
    label: 'Figures above the board',
    help: 'Up to eight, in the order in which you choose them; the first ones stand at the left. None: no figures, and more room for agents.',
    options: namesOf(kpiTexts.metrics),
  },
  boardKpiPeriod: {
    label: 'Period of these figures',
    help: 'Who waits at this moment is told of now, whatever the period.',
    options: {
      today: 'Today, since midnight',
      hour: 'The last hour',
      activity: 'The activity period',
    },
  },
  kpiSheet: {
    label: 'KPI and Trend sheets',
    help: 'The automatic refresh keeps the figures of company, teams, numbers and agents in the sheet KPI, for your own formulas and charts, and every half-hour in the sheet Trend.',
  },
  userRefreshMinutes: {
    label: 'User refresh interval',
    help: 'How often the list of agents is read from Aircall again.',
  },
  teamRefreshMinutes: {
    label: 'Team refresh interval',
    help: 'How often the list of teams is read from Aircall again.',
  },
  numberRefreshMinutes: {
    label: 'Number refresh interval',
    help: 'How often the list of Aircall numbers is read from Aircall again.',
  },
  requestsPerMinute: {
    label: 'Aircall requests per minute',
    help: 'How many requests a minute this add-on may send; Aircall counts all integrations of the company together.',
  },
  businessHours: {
    label: 'Days and times',
    help: 'In the spreadsheet’s time zone. An end that is not after the start is on the next day.',
  },
  quietRefreshMinutes: {
    label: 'Refresh outside business hours',
    help: 'Outside these hours the automatic refresh runs only every so many minutes, which saves the time Google allows a day. 0: as often as always. Refresh now works at any time.',
  },
  googleAccount: {
    label: 'Google account of the trigger',
    help: 'Google lets triggers run 90 minutes a day, with a paid Workspace 6 hours; the automatic refresh plans with it. A Workspace on trial has the lower limit.',
    options: {
      auto: 'As its address tells',
      consumer: 'Gmail or another free account',
      workspace: 'Google Workspace',
    },
  },
  sendCards: {
    label: 'Show insight cards to agents',
    help: 'When a call starts, its agents see what the sheets Insight cards and Contacts say. Needs connected webhooks.',
  },
  routeCalls: {
    label: 'Transfer inbound calls by the routing rules',
    help: 'When a call comes in, the first matching row of the sheet Routing rules decides who is rung. Needs connected webhooks.',
  },
  dryRun: {
    label: 'Dry run: decide and note, send nothing',
    help: 'The sheet Actions shows which cards and transfers would have been sent; Aircall gets none of them. Switch it off when the sheet shows what you want.',
  },
  contactsSheet: {
    label: 'Sheet with the contacts',
    help: 'Name of a sheet of your own with a column Phone, if you keep contacts elsewhere; it gets two columns at its right end. Empty: the sheet Contacts.',
  },
  language: {
    label: 'Language',
    help: 'Of the board, menus, sidebars and the TV page. Menus change when the spreadsheet is opened again. Names of sheets and columns, and the words you write into cells, stay English.',
    options: { sheet: 'As the spreadsheet’s locale', en: 'English', fr: 'Français' },
  },
  defaultCountry: {
    label: 'Default country',
    help: 'Phone numbers that are written without a country code are read as numbers of this country.',
  },
  keepCallBacks: {
    label: 'Keep a list of callers to call back',
    help: 'The sheet Call-backs lists who called in vain, longest wait first, until somebody talks to them. Looked through every five minutes by the automatic refresh.',
  },
  logRowLimit: {
    label: 'Rows of the Calls sheet',
    help: 'When the Calls sheet has more rows than this, the calls of months that are over move to sheets of their own, such as "Calls 2026-10".',
  },
  retentionDays: {
    label: 'Keep numbers and contacts',
    help: 'Calls older than this lose the other party’s number and contact name in the log, for ever; the rest of the row stays. 0 keeps them.',
  },
};
