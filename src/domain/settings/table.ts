import { boardKpis } from '../kpi/board-kpis';
import { serviceLevelFormulas } from '../kpi/service-level';
import { waitsFrom } from '../kpi/wait-from';
import { languages } from '../texts/language';
import type { SettingDescription } from './setting-kinds';
import type { Settings } from './settings';

/** The description that fits a setting of a type. */
type DescriptionOf<T> = Extract<SettingDescription, { readonly default: T }>;

/** Every setting, once, in the order people see them. */
export const settingsTable: { readonly [Name in keyof Settings]: DescriptionOf<Settings[Name]> } = {
  lookbackMinutes: {
    group: 'board',
    kind: 'number',
    unit: 'min',
    default: 15,
    least: 1,
    most: 24 * 60,
  },
  teamFilter: {
    group: 'board',
    kind: 'teams',
    default: [],
  },
  groupBy: {
    group: 'board',
    kind: 'choice',
    default: 'team',
    options: ['team', 'number', 'group'],
  },
  sortBy: {
    group: 'board',
    kind: 'choice',
    default: 'name',
    options: ['name', 'status', 'load'],
  },
  hideOffline: {
    group: 'board',
    kind: 'switch',
    default: false,
  },
  numberBlock: {
    group: 'board',
    kind: 'switch',
    default: false,
  },
  theme: {
    group: 'board',
    kind: 'choice',
    default: 'light',
    options: ['light', 'dark', 'colourBlind'],
  },
  boardSize: {
    group: 'board',
    kind: 'choice',
    default: 'laptop',
    options: ['laptop', 'wall'],
  },
  warnAfterSeconds: {
    group: 'waiting',
    kind: 'number',
    unit: 's',
    default: 10,
    least: 0,
    most: 3600,
  },
  overdueAfterSeconds: {
    group: 'waiting',
    kind: 'number',
    unit: 's',
    default: 20,
    least: 0,
    most: 3600,
  },
  longCallSeconds: {
    group: 'agents',
    kind: 'number',
    unit: 's',
    default: 600,
    least: 0,
    most: 24 * 3600,
  },
  longWrapUpSeconds: {
    group: 'agents',
    kind: 'number',
    unit: 's',
    default: 120,
    least: 0,
    most: 24 * 3600,
  },
  longAwaySeconds: {
    group: 'agents',
    kind: 'number',
    unit: 's',
    default: 1800,
    least: 0,
    most: 24 * 3600,
  },
  answerTargetSeconds: {
    group: 'target',
    kind: 'number',
    unit: 's',
    default: 0,
    least: 0,
    most: 3600,
  },
  serviceLevelFormula: {
    group: 'target',
    kind: 'choice',
    default: 'excludeShortAbandons',
    options: serviceLevelFormulas,
  },
  serviceLevelTarget: {
    group: 'target',
    kind: 'number',
    unit: '%',
    default: 80,
    least: 0,
    most: 100,
  },
  targets: {
    group: 'target',
    kind: 'targets',
    default: [],
  },
  waitFrom: {
    group: 'target',
    kind: 'choice',
    default: 'start',
    options: waitsFrom,
  },
  abandonmentLimit: {
    group: 'target',
    kind: 'number',
    unit: '%',
    default: 5,
    least: 0,
    most: 100,
  },
  boardKpis: {
    group: 'target',
    kind: 'picks',
    default: ['service_level', 'abandonment_rate', 'average_speed_of_answer', 'offered'],
    options: boardKpis,
    most: 8,
  },
  boardKpiPeriod: {
    group: 'target',
    kind: 'choice',
    default: 'today',
    options: ['today', 'hour', 'activity'],
  },
  kpiSheet: {
    group: 'target',
    kind: 'switch',
    default: false,
  },
  userRefreshMinutes: {
    group: 'intervals',
    kind: 'number',
    unit: 'min',
    default: 240,
    least: 1,
    most: 7 * 24 * 60,
  },
  teamRefreshMinutes: {
    group: 'intervals',
    kind: 'number',
    unit: 'min',
    default: 480,
    least: 1,
    most: 7 * 24 * 60,
  },
  numberRefreshMinutes: {
    group: 'intervals',
    kind: 'number',
    unit: 'min',
    default: 480,
    least: 1,
    most: 7 * 24 * 60,
  },
  requestsPerMinute: {
    group: 'aircall',
    kind: 'number',
    unit: 'requests',
    default: 55,
    least: 5,
    most: 1000,
  },
  businessHours: {
    group: 'hours',
    kind: 'hours',
    default: {
      days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
      fromMinute: 9 * 60,
      toMinute: 18 * 60,
    },
  },
  quietRefreshMinutes: {
    group: 'hours',
    kind: 'number',
    unit: 'min',
    default: 0,
    least: 0,
    // a longer pause would lose calls: a refresh reads at most two hours back
    most: 60,
  },
  googleAccount: {
    group: 'hours',
    kind: 'choice',
    default: 'auto',
    options: ['auto', 'consumer', 'workspace'],
  },
  sendCards: {
    group: 'actions',
    kind: 'switch',
    default: false,
  },
  routeCalls: {
    group: 'actions',
    kind: 'switch',
    default: false,
  },
  dryRun: {
    group: 'actions',
    kind: 'switch',
    default: true,
  },
  contactsSheet: {
    group: 'actions',
    kind: 'text',
    default: '',
    most: 100,
  },
  language: {
    group: 'country',
    kind: 'choice',
    default: 'sheet',
    options: ['sheet', ...languages],
  },
  defaultCountry: {
    group: 'country',
    kind: 'country',
    default: '',
  },
  keepCallBacks: {
    group: 'log',
    kind: 'switch',
    default: false,
  },
  logRowLimit: {
    group: 'log',
    kind: 'number',
    unit: 'rows',
    default: 50_000,
    least: 1_000,
    most: 200_000,
  },
  retentionDays: {
    group: 'log',
    kind: 'number',
    unit: 'days',
    default: 0,
    least: 0,
    most: 3650,
  },
};
