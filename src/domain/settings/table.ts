import type { Settings } from './settings';

/** What a setting is, for the sidebar, the checks and the reference in docs/. */
export interface SettingDescription {
  readonly label: string;
  readonly unit: 'min' | 's' | 'requests';
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly help: string;
}

/** Every setting, once. */
export const settingsTable: Readonly<Record<keyof Settings, SettingDescription>> = {
  lookbackMinutes: {
    label: 'Activity period',
    unit: 'min',
    default: 15,
    least: 1,
    most: 24 * 60,
    help: 'Calls that started in the last so many minutes are counted on the board.',
  },
  userRefreshMinutes: {
    label: 'User refresh interval',
    unit: 'min',
    default: 240,
    least: 1,
    most: 7 * 24 * 60,
    help: 'How often the list of agents is read from Aircall again.',
  },
  teamRefreshMinutes: {
    label: 'Team refresh interval',
    unit: 'min',
    default: 480,
    least: 1,
    most: 7 * 24 * 60,
    help: 'How often the list of teams is read from Aircall again.',
  },
  numberRefreshMinutes: {
    label: 'Number refresh interval',
    unit: 'min',
    default: 480,
    least: 1,
    most: 7 * 24 * 60,
    help: 'How often the list of Aircall numbers is read from Aircall again.',
  },
  warnAfterSeconds: {
    label: 'Call waiting threshold 1',
    unit: 's',
    default: 10,
    least: 0,
    most: 3600,
    help: 'A caller who waits this long is drawn as a warning.',
  },
  overdueAfterSeconds: {
    label: 'Call waiting threshold 2',
    unit: 's',
    default: 20,
    least: 0,
    most: 3600,
    help: 'A caller who waits this long is drawn as overdue.',
  },
  answerTargetSeconds: {
    label: 'Answer target (SLA)',
    unit: 's',
    default: 0,
    least: 0,
    most: 3600,
    help: 'The longest average speed of answer you accept; 0 switches it off.',
  },
  requestsPerMinute: {
    label: 'Aircall requests per minute',
    unit: 'requests',
    default: 55,
    least: 5,
    most: 1000,
    help: 'How many requests a minute this add-on may send; Aircall counts all integrations of the company together.',
  },
};
