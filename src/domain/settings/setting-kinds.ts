import type { BoardKpi } from '../kpi/board-kpis';
import type { PastPeriod } from '../kpi/periods';
import type { ServiceLevelFormula } from '../kpi/service-level';
import type { WaitFrom } from '../kpi/wait-from';
import type { AccountChoice } from '../quota/limits';
import type { BusinessHours } from './business-hours';
import type { LanguageChoice } from './language';
import type { BoardSize, GroupBy, SortBy, ThemeName } from './settings';
import type { ScopeTarget } from './targets';
import type { TeamChoice } from './team-filter';

/** The parts of the settings, in the order people see them. */
export const settingGroups = [
  'board',
  'waiting',
  'agents',
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
}

/** A whole number within a range, both ends included. */
export interface NumberSetting extends Described {
  readonly kind: 'number';
  readonly unit: 'min' | 's' | '%' | 'requests' | 'rows' | 'days';
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

/** Targets of some of the company's teams and numbers. */
export interface TargetsSetting extends Described {
  readonly kind: 'targets';
  readonly default: readonly ScopeTarget[];
}

/** One of a few. */
export interface ChoiceSetting<T extends string> extends Described {
  readonly kind: 'choice';
  readonly default: T;
  /** Every choice, in the order people see them. */
  readonly options: readonly T[];
}

/** Some of a few, in an order of one's own. */
export interface PicksSetting<T extends string> extends Described {
  readonly kind: 'picks';
  readonly default: readonly T[];
  /** Every choice, in the order people see them. */
  readonly options: readonly T[];
  /** How many may be chosen. */
  readonly most: number;
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
  | TargetsSetting
  | ChoiceSetting<AccountChoice>
  | ChoiceSetting<GroupBy>
  | ChoiceSetting<SortBy>
  | ChoiceSetting<LanguageChoice>
  | ChoiceSetting<ThemeName>
  | ChoiceSetting<BoardSize>
  | ChoiceSetting<ServiceLevelFormula>
  | ChoiceSetting<WaitFrom>
  | ChoiceSetting<PastPeriod>
  | PicksSetting<BoardKpi>
  | SwitchSetting;
