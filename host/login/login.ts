import { type KeptLogin, readLogin, writeLogin } from './login-file';
import { hashPassword, isPassword, makePassword } from './password-hash';
import { Sessions } from './sessions';
import { Throttle } from './throttle';

/** Fewer letters can be guessed in time. */
const SHORTEST_PASSWORD = 12;

/** Guesses that are computed at the same time; each takes 32 MiB. */
const MOST_GUESSES_AT_ONCE = 4;

/** Where a login comes from. */
export interface LoginOptions {
  /** Keeps hashes of password and sessions; undefined: forgotten with the process. */
  readonly file?: string | undefined;
  /** The wished password. @default the one that is kept, else one is made */
  readonly password?: string | undefined;
  /** scrypt's N for a new hash. @default 32768 */
  readonly cost?: number | undefined;
  /** Epoch milliseconds, by the wall. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** What came of a guess. */
export type SignIn =
  | { readonly kind: 'welcome'; readonly token: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Who may open the page when others can reach it: whoever knows the one password. */
export class Login {
  readonly #file: string | undefined;
  readonly #now: () => number;
  readonly #password: string;
  readonly #sessions: Sessions;
  readonly #throttle = new Throttle();
  readonly #lines = new Map<string, Set<() => void>>();
  #guessing = 0;
  /** The password, when it was made just now: nobody knows it yet, and it is kept nowhere. */
  readonly made: string | undefined;

  private constructor({ file, now = Date.now }: LoginOptions, kept: KeptLogin, made?: string) {
    this.#file = file;
    this.#now = now;
    this.#password = kept.password;
    this.#sessions = new Sessions(kept.sessions);
    this.made = made;
  }

  /** @throws {Error} When the wished password is too short, or the file is no login. */
  static async open(options: LoginOptions): Promise<Login> {
    const { file, password: wish, cost } = options;
    if (wish !== undefined && wish.length < SHORTEST_PASSWORD) {
      throw new Error(`The password needs ${SHORTEST_PASSWORD} characters or more.`);
    }
    const kept = file === undefined ? undefined : readLogin(file);
    // another password sends everybody away who signed in with the one before
    if (kept && (wish === undefined || (await isPassword(wish, kept.password)))) {
      return new Login(options, kept);
    }
    const made = wish === undefined ? makePassword() : undefined;
    const password = await hashPassword(wish ?? (made as string), cost);
    const login = new Login(options, { password, sessions: [] }, made);
    login.#keep();
    return login;
  }

  /** @param sender - The address the guess came from. */
  async signIn(guess: string, sender: string): Promise<SignIn> {
    const now = this.#now();
    const seconds = this.#throttle.waitSeconds(sender, now);
    if (seconds > 0) return { kind: 'wait', seconds };
    if (this.#guessing >= MOST_GUESSES_AT_ONCE) return { kind: 'wait', seconds: 1 };
    this.#throttle.count(sender, now);
    this.#guessing += 1;
    try {
      if (!(await isPassword(guess, this.#password))) return { kind: 'wrong' };
    } finally {
      this.#guessing -= 1;
    }
    this.#throttle.forget(sender);
    const token = this.#sessions.begin(now);
    this.#keep();
    return { kind: 'welcome', token };
  }

  isSignedIn(token: string | undefined): boolean {
    return token !== undefined && this.#sessions.has(token, this.#now());
  }

  signOut(token: string): void {
    this.#sessions.end(token);
    this.#keep();
    for (const cut of this.#lines.get(token) ?? []) cut();
  }

  /**
   * Cuts a line that stays open when its session is signed out.
   *
   * @returns To be called when the line is gone.
   */
  watch(token: string, cut: () => void): () => void {
    const lines = this.#lines.get(token) ?? new Set();
    this.#lines.set(token, lines.add(cut));
    return () => {
      lines.delete(cut);
      if (lines.size === 0) this.#lines.delete(token);
    };
  }

  #keep(): void {
    if (this.#file === undefined) return;
    writeLogin(this.#file, { password: this.#password, sessions: this.#sessions.kept });
  }
}
