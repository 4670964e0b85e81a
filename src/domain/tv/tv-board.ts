import type { EpochSeconds, Seconds } from '../time/units';
import type { TimeLimits } from '../users/time-limits';
import type { HeadCounts } from '../wallboard/head-counts';
import type { KpiTile } from '../wallboard/kpi-tile';

/** A page that knows another form cannot draw the board, and asks to be reloaded. */
export const boardForm = 2;

/**
 * What a TV page draws: a board made once by a refresh, kept as a text, and sent as it is to every
 * screen. It holds no e-mail, no contact and no external number but its last two digits.
 */
export interface TvBoard {
  readonly form: typeof boardForm;
  readonly takenAt: EpochSeconds;
  /** From then on two refreshes are missing. */
  readonly staleAt: EpochSeconds;
  readonly warnAfterSeconds: Seconds;
  readonly overdueAfterSeconds: Seconds;
  readonly lookbackMinutes: number;
  /** Figures above everything, from the left; empty when nobody chose any. */
  readonly kpis: readonly TvKpi[];
  /** Absent while no alert is on. */
  readonly alerts?: TvAlerts;
  /** From what time on each state stands out; 0: never. */
  readonly limits: TimeLimits;
  /** The whole company; an agent in two teams is one agent. */
  readonly heads: HeadCounts;
  /** Longest wait first. */
  readonly queue: readonly TvCaller[];
  /** Every agent of the teams below, once. */
  readonly agents: readonly TvAgent[];
  readonly teams: readonly TvTeam[];
}

/** A figure of the band. */
export type TvKpi = Omit<KpiTile, 'note'>;

/** Breaches that are to be shown. */
export interface TvAlerts {
  /** In a few sentences, without addresses and whole numbers. */
  readonly text: string;
  /** Whether nobody is on one of them yet. */
  readonly isLoud: boolean;
  /** One for each breach; names that tell nothing. */
  readonly ids: readonly string[];
}

/** An outside caller who waits. */
export interface TvCaller {
  /** Of the call. */
  readonly id: number;
  readonly startedAt: EpochSeconds;
  /** Masked; empty when withheld. */
  readonly digits: string;
  /** Name of the Aircall number; empty when it is not known. */
  readonly number: string;
  /** The letter agents who could answer carry; absent while nobody knows who could. */
  readonly mark?: string;
  /** How many of those who could answer are free. */
  readonly free?: number;
}

/** An agent and what they are doing. */
export interface TvAgent {
  readonly id: number;
  readonly name: string;
  /** Aircall's presence word; empty when there is none. */
  readonly status: string;
  /** Whether a call rings on them. */
  readonly ringing?: true;
  /** Since when that is known, on a call from its answer; absent when it is not. */
  readonly since?: EpochSeconds;
  /** Calls answered and made in the activity period; absent without any. */
  readonly inbound?: number;
  readonly outbound?: number;
  /** Letters of the callers they could answer; in brackets when not now. */
  readonly marks?: string;
}

/** Agents under one header. */
export interface TvTeam extends HeadCounts {
  readonly title: string;
  /** Said instead of the counts. */
  readonly summary?: string;
  /** Ids of its agents, in the order in which they are shown. */
  readonly agentIds: readonly number[];
}

/**
 * What `view=tv-data` answers. `again`: something failed that may pass; without it the link opens
 * nothing, whether it was revoked, expired or never was.
 */
export type TvAnswer =
  | {
      readonly ok: true;
      /** The script's clock, by which all moments are meant. */
      readonly now: EpochSeconds;
      /** `null` until a refresh has kept one. */
      readonly board: TvBoard | null;
    }
  | { readonly ok: false; readonly again?: true };
