import type { ExecutionContext } from '../../engine/context';

/** What a lock guards: all of the script, one user's runs, or the document. */
export type LockScope = 'script' | 'document' | `user:${string}`;

interface Waiting {
  readonly owner: ExecutionContext;
  readonly grant: () => void;
}

/** Who holds which lock, and who waits for it, first come first served. */
export class LockTable {
  readonly #holders = new Map<LockScope, ExecutionContext>();
  readonly #waiting = new Map<LockScope, Waiting[]>();

  isHeldBy(scope: LockScope, owner: ExecutionContext): boolean {
    return this.#holders.get(scope) === owner;
  }

  /**
   * Takes a lock, waiting for it if need be.
   *
   * @param waitMs - Clock milliseconds; 0 does not wait.
   * @returns Whether the lock is held now.
   */
  async take(scope: LockScope, owner: ExecutionContext, waitMs: number): Promise<boolean> {
    if (this.#holders.get(scope) === owner) return true;
    if (!this.#holders.has(scope)) {
      this.#holders.set(scope, owner);
      return true;
    }
    return waitMs > 0 ? owner.whileWaiting(this.#wait(scope, owner, waitMs)) : false;
  }

  /** Gives a lock back; the first who waits gets it. Does nothing for a lock that is not held. */
  release(scope: LockScope, owner: ExecutionContext): void {
    if (this.#holders.get(scope) !== owner) return;
    this.#holders.delete(scope);
    const next = this.#waiting.get(scope)?.shift();
    if (!next) return;
    this.#holders.set(scope, next.owner);
    next.grant();
  }

  #wait(scope: LockScope, owner: ExecutionContext, waitMs: number): Promise<boolean> {
    return new Promise((done) => {
      const queue = this.#waiting.get(scope) ?? [];
      this.#waiting.set(scope, queue);
      const finish = (held: boolean): void => {
        cancel();
        owner.signal.removeEventListener('abort', giveUp);
        done(held);
      };
      const giveUp = (): void => {
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        finish(false);
      };
      const waiting: Waiting = { owner, grant: () => finish(true) };
      const cancel = owner.clock.schedule(owner.clock.now() + waitMs, giveUp);
      owner.signal.addEventListener('abort', giveUp);
      queue.push(waiting);
    });
  }
}
