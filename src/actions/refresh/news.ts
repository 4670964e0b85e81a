import type { Ledger } from '../../domain/calls/fold';
import type { KnownCall } from '../../domain/calls/merge-calls';
import type { Snapshot } from '../../domain/snapshot';
import type { Gap } from '../../domain/sync/coverage';
import type { EpochSeconds } from '../../domain/time/units';
import type { KpiTile } from '../../domain/wallboard/kpi-tile';
import type { FoldedInbox } from '../fold/fold-inbox';
import type { Figures } from '../kpi/figures';
import type { Gathered } from './gather';
import type { Memory } from './memory';
import type { Picture } from './paint-board';

/** What a run found out and drew, before any of it is written. */
export interface News {
  readonly memory: Memory;
  readonly gathered: Gathered;
  /** What webhooks told; nothing when none is connected. */
  readonly inbox: FoldedInbox;
  readonly ledger: Ledger;
  readonly finished: readonly KnownCall[];
  /** `undefined` when webhooks were relied on. */
  readonly poll: { readonly at: EpochSeconds; readonly corrected: number } | undefined;
  readonly snapshot: Snapshot;
  readonly picture: Picture;
  /** What figures are made of; `undefined` when nobody wants any. */
  readonly figures: Figures | undefined;
  /** The band above the board; empty without one. */
  readonly kpis: readonly KpiTile[];
  readonly since: EpochSeconds;
  /** What no run will ever read. */
  readonly gap: Gap | undefined;
}
