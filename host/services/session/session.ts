import { createHash } from 'node:crypto';
import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import { ServiceObject } from '../service';

const SCOPES = ['https://www.googleapis.com/auth/userinfo.email'];

class User extends ServiceObject {
  readonly className = 'User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

class Session extends ServiceObject {
  readonly className = 'Session';
  readonly #context: ExecutionContext;

  constructor(context: ExecutionContext) {
    super();
    this.#context = context;
  }

  /** Without an address where Google does not say who it is: simple triggers, custom functions, strangers. */
  getActiveUser(): User {
    const { authMode, user } = this.#context;
    if (authMode !== 'FULL') return new User('');
    this.#context.requireScope('Session.getActiveUser', SCOPES);
    return new User(user.activeEmail);
  }

  getEffectiveUser(): User {
    const { authMode, user } = this.#context;
    if (authMode !== 'FULL') return new User('');
    this.#context.requireScope('Session.getEffectiveUser', SCOPES);
    return new User(user.effectiveEmail);
  }

  getScriptTimeZone(): string {
    return this.#context.timeZone;
  }

  /** Always English here; a published add-on may ask for it in every mode. */
  getActiveUserLocale(): string {
    return 'en';
  }

  /** The same for one person, and tells nothing about them. */
  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.#context.user.activeEmail).digest('base64');
  }
}

/** Session: who runs the script, and in which time zone. */
export const sessionFamily: ServiceFamily = {
  globals: { Session: (context) => new Session(context) },
};
