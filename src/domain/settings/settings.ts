import type { BoardKpi } from '../kpi/board-kpis';
import type { PastPeriod } from '../kpi/periods';
import type { ServiceLevelFormula } from '../kpi/service-level';
import type { WaitFrom } from '../kpi/wait-from';
import type { AccountChoice } from '../quota/limits';
import type { Seconds } from '../time/units';
import type { BusinessHours } from './business-hours';
import type { LanguageChoice } from './language';
import type { ScopeTarget } from './targets';
import type { TeamChoice } from './team-filter';

/** What the board's columns stand for; `group`: the groups of the sheet Groups. */
export type GroupBy = 'team' | 'number' | 'group';

/** What agents of one column are ordered by. */
export type SortBy = 'name' | 'status' | 'load';

/** Which colours the board has. */
export type ThemeName = 'light' | 'dark' | 'colourBlind';

/** From how far away the board is to be read. */
export type BoardSize = 'laptop' | 'wall';

/** Everything a supervisor can set. Defaults, ranges and help stand in the settings table. */
export interface Settings {
  /** Length of the activity period. */
  readonly lookbackMinutes: number;
  readonly userRefreshMinutes: number;
  readonly teamRefreshMinutes: number;
  readonly numberRefreshMinutes: number;
  /** From this wait on a caller is drawn as a warning. */
  readonly warnAfterSeconds: Seconds;
  /** From this wait on a caller is drawn as overdue. */
  readonly overdueAfterSeconds: Seconds;
  /** The promise to callers; 0 switches it off. */
  readonly answerTargetSeconds: Seconds;
  /** How the service level is computed. */
  readonly serviceLevelFormula: ServiceLevelFormula;
  /** The share of calls, in percent, that should be answered within the target; 0: no such promise. */
  readonly serviceLevelTarget: number;
  /** What some teams and numbers promise instead of these two. */
  readonly targets: readonly ScopeTarget[];
  /** Where the waits in figures begin. */
  readonly waitFrom: WaitFrom;
  /** The share of calls, in percent, that may be abandoned; 0: no such limit. */
  readonly abandonmentLimit: number;
  /** The figures in the band above the board, in their order; none: no band. */
  readonly boardKpis: readonly BoardKpi[];
  /** The period those figures are told of. */
  readonly boardKpiPeriod: PastPeriod;
  /** Whether the sheets KPI and Trend are kept. */
  readonly kpiSheet: boolean;
  /** How many requests a minute we allow ourselves at Aircall. */
  readonly requestsPerMinute: number;
  /** The teams the board shows; empty: all of them. */
  readonly teamFilter: readonly TeamChoice[];
  readonly groupBy: GroupBy;
  readonly sortBy: SortBy;
  /** Whether agents who are offline get no tile. */
  readonly hideOffline: boolean;
  readonly theme: ThemeName;
  readonly boardSize: BoardSize;
  /** Whether a block beside the teams has a tile per Aircall number. */
  readonly numberBlock: boolean;
  /** From this time on a call's clock stands out on the agent's tile; 0: never. */
  readonly longCallSeconds: Seconds;
  /** The same for after-call work. */
  readonly longWrapUpSeconds: Seconds;
  /** The same for do not disturb, and for a reason Aircall names, such as out for lunch. */
  readonly longAwaySeconds: Seconds;
  /** When the company answers, in the spreadsheet's time zone. */
  readonly businessHours: BusinessHours;
  /** Outside these hours the clock refreshes the board only so often; 0: as often as always. */
  readonly quietRefreshMinutes: number;
  /** Whether the owner of the trigger has a consumer account or Google Workspace. */
  readonly googleAccount: AccountChoice;
  /** Whether agents are shown insight cards when a call starts. */
  readonly sendCards: boolean;
  /** Whether inbound calls are transferred by the routing rules when they start. */
  readonly routeCalls: boolean;
  /** Cards and transfers are decided and noted in Actions, and nothing is sent to Aircall. */
  readonly dryRun: boolean;
  /** Name of the sheet that holds the contacts; empty: our own sheet Contacts. */
  readonly contactsSheet: string;
  /** In which language the add-on speaks; `sheet`: that of the spreadsheet's locale. */
  readonly language: LanguageChoice;
  /** Two letters, such as `FR`, for numbers written without their country; empty: none. */
  readonly defaultCountry: string;
  /** Whether callers whom nobody answered are kept on a list until somebody reaches them. */
  readonly keepCallBacks: boolean;
  /** Past so many rows of Calls, closed months move to tabs of their own. */
  readonly logRowLimit: number;
  /** After so many days the log forgets external numbers and contacts; 0: never. */
  readonly retentionDays: number;
}

/** A setting that grows with the account: kept in the sheet "Settings lists", not in a property. */
export type ListSettingName = 'teamFilter' | 'targets';

/** Those settings. */
export type ListSettings = Pick<Settings, ListSettingName>;

/** What the SETTINGS property holds. */
export type PropertySettings = Omit<Settings, ListSettingName>;
