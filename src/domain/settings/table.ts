import { type ServiceLevelFormula, serviceLevelFormulas } from '../kpi/service-level';
import { en } from '../texts/en';
import type { BusinessHours } from './business-hours';
import type { GroupBy, Settings, SortBy } from './settings';
import type { TeamChoice } from './team-filter';

/** The parts of the settings, in the order people see them. */
export const settingGroups = [
  'board',
  'waiting',
  'target',
  'intervals',
  'aircall',
  'hours',
  'actions',
  'country',
  'log',
] as const;

/** A part of the settings. */
export type SettingGroup = (typeof settingGroups)[number];

interface Described {
  readonly group: SettingGroup;
  readonly label: string;
  readonly help: string;
}

/** A whole number within a range, both ends included. */
export interface NumberSetting extends Described {
  readonly kind: 'number';
  readonly unit: 'min' | 's' | 'requests' | 'rows' | 'days';
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** Days of the week and two times of day. */
export interface HoursSetting extends Described {
  readonly kind: 'hours';
  readonly default: BusinessHours;
}

/** A country, or none. */
export interface CountrySetting extends Described {
  readonly kind: 'country';
  readonly default: string;
}

/** Any of the company's teams. */
export interface TeamsSetting extends Described {
  readonly kind: 'teams';
  readonly default: readonly TeamChoice[];
}

/** One of a few. */
export interface ChoiceSetting<T extends string> extends Described {
  readonly kind: 'choice';
  readonly default: T;
  /** Every choice, under the name people know it by. */
  readonly options: readonly { readonly value: T; readonly name: string }[];
}

/** A line of text, or none. */
export interface TextSetting extends Described {
  readonly kind: 'text';
  readonly default: string;
  /** Characters. */
  readonly most: number;
}

/** On or off. */
export interface SwitchSetting extends Described {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** What a setting is, for the sidebar, the checks and the reference in docs/. */
export type SettingDescription =
  | NumberSetting
  | HoursSetting
  | CountrySetting
  | TextSetting
  | TeamsSetting
  | ChoiceSetting<GroupBy>
  | ChoiceSetting<SortBy>
  | ChoiceSetting<ServiceLevelFormula>
  | SwitchSetting;

/** The description that fits a setting of a type. */
type DescriptionOf<T> = Extract<SettingDescription, { readonly default: T }>;

/** Every setting, once, in the order people see them. */
export const settingsTable: { readonly [Name in keyof Settings]: DescriptionOf<Settings[Name]> } = {
  lookbackMinutes: {
    group: 'board',
    kind: 'number',
    label: 'Activity period',
    unit: 'min',
    default: 15,
    least: 1,
    most: 24 * 60,
    help: 'Calls that started in the last so many minutes are counted on the board.',
  },
  teamFilter: {
    group: 'board',
    kind: 'teams',
    label: 'Aircall teams',
    default: [],
    help: 'The board shows only these teams; leave it empty to show all. "Single Users" are those in no team.',
  },
  groupBy: {
    group: 'board',
    kind: 'choice',
    label: 'Columns',
    default: 'team',
    options: [
      { value: 'team', name: 'One per Aircall team' },
      { value: 'number', name: 'One per Aircall number' },
      { value: 'group', name: 'One per group of the sheet Groups' },
    ],
    help: 'By number, users must be mapped to numbers first. In the sheet Groups you write an agent’s e-mail and a group on each row.',
  },
  sortBy: {
    group: 'board',
    kind: 'choice',
    label: 'Order of agents',
    default: 'name',
    options: [
      { value: 'name', name: 'Name' },
      { value: 'status', name: 'Status: free ones first' },
      { value: 'load', name: 'Load: busiest first' },
    ],
    help: 'Load is the number of calls an agent answered and made in the activity period. By status or load, agents change places as they work.',
  },
  hideOffline: {
    group: 'board',
    kind: 'switch',
    label: 'Hide offline agents',
    default: false,
    help: 'The headers still count them, and say how many are hidden.',
  },
  warnAfterSeconds: {
    group: 'waiting',
    kind: 'number',
    label: 'Call waiting threshold 1',
    unit: 's',
    default: 10,
    least: 0,
    most: 3600,
    help: 'A caller who waits this long is drawn as a warning.',
  },
  overdueAfterSeconds: {
    group: 'waiting',
    kind: 'number',
    label: 'Call waiting threshold 2',
    unit: 's',
    default: 20,
    least: 0,
    most: 3600,
    help: 'A caller who waits this long is drawn as overdue.',
  },
  answerTargetSeconds: {
    group: 'target',
    kind: 'number',
    label: 'Answer target (SLA)',
    unit: 's',
    default: 0,
    least: 0,
    most: 3600,
    help: 'The longest average speed of answer you accept, from the start of a call to its answer; who exceeds it has a bold red name. 0 switches it off.',
  },
  serviceLevelFormula: {
    group: 'target',
    kind: 'choice',
    label: 'Service level',
    default: 'excludeShortAbandons',
    options: serviceLevelFormulas.map((value) => ({ value, name: en.kpi.formulas[value].name })),
    help: 'How the share of calls answered within the target is computed; within 20 s while there is no target. Activity Tracker > Definitions explains each way.',
  },
  kpiSheet: {
    group: 'target',
    kind: 'switch',
    label: 'KPI and Trend sheets',
    default: false,
    help: 'The automatic refresh keeps the figures of company, teams, numbers and agents in the sheet KPI, for your own formulas and charts, and every half-hour in the sheet Trend.',
  },
  userRefreshMinutes: {
    group: 'intervals',
    kind: 'number',
    label: 'User refresh interval',
    unit: 'min',
    default: 240,
    least: 1,
    most: 7 * 24 * 60,
    help: 'How often the list of agents is read from Aircall again.',
  },
  teamRefreshMinutes: {
    group: 'intervals',
    kind: 'number',
    label: 'Team refresh interval',
    unit: 'min',
    default: 480,
    least: 1,
    most: 7 * 24 * 60,
    help: 'How often the list of teams is read from Aircall again.',
  },
  numberRefreshMinutes: {
    group: 'intervals',
    kind: 'number',
    label: 'Number refresh interval',
    unit: 'min',
    default: 480,
    least: 1,
    most: 7 * 24 * 60,
    help: 'How often the list of Aircall numbers is read from Aircall again.',
  },
  requestsPerMinute: {
    group: 'aircall',
    kind: 'number',
    label: 'Aircall requests per minute',
    unit: 'requests',
    default: 55,
    least: 5,
    most: 1000,
    help: 'How many requests a minute this add-on may send; Aircall counts all integrations of the company together.',
  },
  businessHours: {
    group: 'hours',
    kind: 'hours',
    label: 'Days and times',
    default: {
      days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
      fromMinute: 9 * 60,
      toMinute: 18 * 60,
    },
    help: 'In the spreadsheet’s time zone. An end that is not after the start is on the next day.',
  },
  quietRefreshMinutes: {
    group: 'hours',
    kind: 'number',
    label: 'Refresh outside business hours',
    unit: 'min',
    default: 0,
    least: 0,
    // a longer pause would lose calls: a refresh reads at most two hours back
    most: 60,
    help: 'Outside these hours the automatic refresh runs only every so many minutes, which saves the time Google allows a day. 0: as often as always. Refresh now works at any time.',
  },
  sendCards: {
    group: 'actions',
    kind: 'switch',
    label: 'Show insight cards to agents',
    default: false,
    help: 'When a call starts, its agents see what the sheets Insight cards and Contacts say. Needs connected webhooks.',
  },
  routeCalls: {
    group: 'actions',
    kind: 'switch',
    label: 'Transfer inbound calls by the routing rules',
    default: false,
    help: 'When a call comes in, the first matching row of the sheet Routing rules decides who is rung. Needs connected webhooks.',
  },
  dryRun: {
    group: 'actions',
    kind: 'switch',
    label: 'Dry run: decide and note, send nothing',
    default: true,
    help: 'The sheet Actions shows which cards and transfers would have been sent; Aircall gets none of them. Switch it off when the sheet shows what you want.',
  },
  contactsSheet: {
    group: 'actions',
    kind: 'text',
    label: 'Sheet with the contacts',
    default: '',
    most: 100,
    help: 'Name of a sheet of your own with a column Phone, if you keep contacts elsewhere; it gets two columns at its right end. Empty: the sheet Contacts.',
  },
  defaultCountry: {
    group: 'country',
    kind: 'country',
    label: 'Default country',
    default: '',
    help: 'Phone numbers that are written without a country code are read as numbers of this country.',
  },
  keepCallBacks: {
    group: 'log',
    kind: 'switch',
    label: 'Keep a list of callers to call back',
    default: false,
    help: 'The sheet Call-backs lists who called in vain, longest wait first, until somebody talks to them. Looked through every five minutes by the automatic refresh.',
  },
  logRowLimit: {
    group: 'log',
    kind: 'number',
    label: 'Rows of the Calls sheet',
    unit: 'rows',
    default: 50_000,
    least: 1_000,
    most: 200_000,
    help: 'When the Calls sheet has more rows than this, the calls of months that are over move to sheets of their own, such as "Calls 2026-10".',
  },
  retentionDays: {
    group: 'log',
    kind: 'number',
    label: 'Keep numbers and contacts',
    unit: 'days',
    default: 0,
    least: 0,
    most: 3650,
    help: 'Calls older than this lose the other party’s number and contact name in the log, for ever; the rest of the row stays. 0 keeps them.',
  },
};
