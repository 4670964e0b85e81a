import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import { ScriptException, ServiceObject } from '../service';
import type { LockScope, LockTable } from './lock-table';

/** What scripts get from `getScriptLock()` and its sisters. Ends with the execution, or with a dialog. */
class Lock extends ServiceObject {
  readonly className = 'Lock';
  readonly #table: LockTable;
  readonly #scope: LockScope;
  readonly #context: ExecutionContext;
  readonly #canWait: () => boolean;

  constructor(
    table: LockTable,
    scope: LockScope,
    context: ExecutionContext,
    canWait: () => boolean,
  ) {
    super();
    this.#table = table;
    this.#scope = scope;
    this.#context = context;
    this.#canWait = canWait;
    context.onEnd(() => this.releaseLock());
    context.onSuspend(() => this.releaseLock());
  }

  hasLock(): boolean {
    return this.#table.isHeldBy(this.#scope, this.#context);
  }

  releaseLock(): void {
    this.#table.release(this.#scope, this.#context);
  }

  tryLock(timeoutInMillis: unknown): Promise<boolean> {
    const waitMs = this.#canWait() ? Number(timeoutInMillis) : 0;
    return this.#table.take(this.#scope, this.#context, waitMs);
  }

  async waitLock(timeoutInMillis: unknown): Promise<void> {
    if (await this.tryLock(timeoutInMillis)) return;
    throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
  }
}

class LockService extends ServiceObject {
  readonly className = 'LockService';
  readonly #make: (scope: LockScope) => Lock;
  readonly #context: ExecutionContext;

  constructor(make: (scope: LockScope) => Lock, context: ExecutionContext) {
    super();
    this.#make = make;
    this.#context = context;
  }

  /** Null where no document is open, as in a web app. */
  getDocumentLock(): Lock | null {
    return this.#context.kind === 'webapp' ? null : this.#make('document');
  }

  getScriptLock(): Lock {
    return this.#make('script');
  }

  getUserLock(): Lock {
    return this.#make(`user:${this.#context.user.effectiveEmail}`);
  }
}

/**
 * LockService over one table of locks.
 *
 * @param canWait - False while the clock stands still for good: a taken lock is then refused at once.
 */
export const lockFamily = (table: LockTable, canWait: () => boolean): ServiceFamily => ({
  globals: {
    LockService: (context) =>
      new LockService((scope) => new Lock(table, scope, context, canWait), context),
  },
});
