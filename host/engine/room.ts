import type { Clock } from '../../clock/clock';
import type { Project } from '../project';
import type { ExecutionKind, User } from './context';
import type { Execution } from './execution';
import type { ObjectTable } from './object-table';
import type { Redactor } from './redact';
import type { ServiceFamily } from './services';
import type { ThreadPool } from './thread-pool';
import type { Selection, UiBridge } from './ui';

/** What all executions of a host share. */
export interface ExecutionRoom {
  readonly clock: Clock;
  /** The project as it is now; it may be replaced by a newer version. */
  readonly project: Project;
  readonly families: readonly ServiceFamily[];
  readonly threads: ThreadPool;
  readonly redactor: Redactor;
  /** Whether sleeps return at once and taken locks are refused at once: the clock will not move. */
  readonly skipWaits: () => boolean;
  /** An execution started, logged or ended. */
  readonly onChange: (execution: Execution) => void;
}

/** What one execution is to do, and for whom. */
export interface ExecutionOptions {
  readonly functionName: string;
  /** Plain values, or a function that makes them from this execution's service objects. */
  readonly args: readonly unknown[] | ((objects: ObjectTable) => readonly unknown[]);
  readonly kind: ExecutionKind;
  readonly user: User;
  /** Words for the Executions page. @default after the kind */
  readonly startedBy?: string | undefined;
  readonly selection?: Selection | undefined;
  readonly ui?: UiBridge | undefined;
  /** @default what Google allows the kind */
  readonly limitSeconds?: number | undefined;
  /** Kill the execution once this many service calls have been served. */
  readonly killAfterCall?: number | undefined;
  /** What a kill does to writes that were not flushed. @default 'drop' */
  readonly unflushed?: 'drop' | 'keep' | undefined;
}
