import type { Call } from './calls/call';
import type { RecentCall } from './calls/recent-call';
import type { AgentGroup } from './groups/agent-groups';
import type { AircallNumber } from './numbers/aircall-number';
import type { Marks } from './queue/marks';
import type { Team } from './teams/team';
import type { EpochSeconds } from './time/units';
import type { Availability } from './users/availability';
import type { User } from './users/user';

/** The cached databases: who works here, in which teams, on which numbers. */
export interface Directory {
  readonly users: readonly User[];
  readonly teams: readonly Team[];
  readonly numbers: readonly AircallNumber[];
}

/** All a board is drawn from: what we knew at one moment. */
export interface Snapshot {
  readonly takenAt: EpochSeconds;
  readonly directory: Directory;
  /** By user id; may hold users the directory does not know yet. */
  readonly availabilities: ReadonlyMap<number, Availability>;
  /** Since when each user was seen doing that; who is missing did it before anybody looked. */
  readonly statusSince: ReadonlyMap<number, EpochSeconds>;
  /** Calls that are not over, of any age. */
  readonly openCalls: readonly Call[];
  /** Calls that started in the activity period, open ones included. */
  readonly recentCalls: readonly RecentCall[];
  /** Which waiting caller has which letter and colour. */
  readonly marks: Marks;
  /** The rows of the sheet Groups; empty when the board is not grouped by them. */
  readonly agentGroups: readonly AgentGroup[];
}
