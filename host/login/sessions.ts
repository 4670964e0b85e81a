import { createHash, randomBytes } from 'node:crypto';

/** A browser that signed in, as it is kept: nothing in it opens anything. */
export interface KeptSession {
  /** SHA-256 of the cookie's value, in hex. */
  readonly id: string;
  /** Epoch milliseconds at which it ends. */
  readonly until: number;
}

/** How long a browser stays signed in. */
export const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** When more sign in, the oldest have to again. */
const MOST_SESSIONS = 100;

/** The browsers that are signed in. Their cookies are known by hash only. */
export class Sessions {
  #kept: readonly KeptSession[];

  constructor(kept: readonly KeptSession[]) {
    this.#kept = kept;
  }

  /** What is to be kept over a restart. */
  get kept(): readonly KeptSession[] {
    return this.#kept;
  }

  /** Begins a session. @returns The cookie's value, 256 bits of chance. */
  begin(now: number): string {
    const token = randomBytes(32).toString('base64url');
    const alive = this.#kept.filter(({ until }) => until > now);
    const session = { id: idOf(token), until: now + SESSION_MS };
    this.#kept = [...alive, session].slice(-MOST_SESSIONS);
    return token;
  }

  has(token: string, now: number): boolean {
    const id = idOf(token);
    return this.#kept.some((session) => session.id === id && session.until > now);
  }

  /** Ends a session: its cookie opens nothing any more, whoever has it. */
  end(token: string): void {
    const id = idOf(token);
    this.#kept = this.#kept.filter((session) => session.id !== id);
  }
}

/** Looking a hash up tells nothing about how much of a token was right. */
const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');
