import { randomInt } from 'node:crypto';
import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import type { ClockSchedule } from '../../triggers/schedule';
import type { TriggerStore } from '../../triggers/trigger-store';
import { EnumValue, ScriptException, ServiceObject } from '../service';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { SCRIPT_ENUMS } from './script-enums';
import { Trigger } from './trigger';

const SCOPES = ['https://www.googleapis.com/auth/script.scriptapp'];

/** @see https://developers.google.com/apps-script/guides/services/quotas (read 2026-11) */
const MOST_TRIGGERS = 20;

/** What ScriptApp needs from the host. */
export interface ScriptAppOptions {
  readonly triggers: TriggerStore;
  readonly scriptId: string;
  /** Address of the deployed web app; null when there is none. */
  readonly webAppUrl: () => string | null;
  /** The manifest's scopes. */
  readonly scopes: () => readonly string[];
}

class TriggerBuilder extends ServiceObject {
  readonly className = 'TriggerBuilder';
  readonly #context: ExecutionContext;
  readonly #install: (schedule: ClockSchedule) => Trigger;

  constructor(context: ExecutionContext, install: (schedule: ClockSchedule) => Trigger) {
    super();
    this.#context = context;
    this.#install = install;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder({
      now: () => this.#context.clock.now(),
      timeZone: this.#context.timeZone,
      install: this.#install,
    });
  }
}

class Service extends ServiceObject {
  readonly className = 'Service';
  readonly #url: string | null;

  constructor(url: string | null) {
    super();
    this.#url = url;
  }

  getUrl(): string | null {
    return this.#url;
  }

  isEnabled(): boolean {
    return this.#url !== null;
  }
}

class AuthorizationInfo extends ServiceObject {
  readonly className = 'AuthorizationInfo';
  readonly #scopes: readonly string[];

  constructor(scopes: readonly string[]) {
    super();
    this.#scopes = scopes;
  }

  getAuthorizationStatus(): EnumValue {
    return new EnumValue('AuthorizationStatus', 'NOT_REQUIRED');
  }

  /** Null, because nothing is left to authorise. */
  getAuthorizationUrl(): string | null {
    return null;
  }

  getAuthorizedScopes(): string[] {
    return [...this.#scopes];
  }
}

class ScriptApp extends ServiceObject {
  readonly className = 'ScriptApp';
  readonly #context: ExecutionContext;
  readonly #options: ScriptAppOptions;
  readonly #known = new Map<string, Trigger>();

  constructor(context: ExecutionContext, options: ScriptAppOptions) {
    super();
    this.#context = context;
    this.#options = options;
  }

  deleteTrigger(trigger: unknown): void {
    this.#context.requireScope('ScriptApp.deleteTrigger', SCOPES);
    if (!(trigger instanceof Trigger)) {
      throw new ScriptException('Argument cannot be null: trigger');
    }
    this.#options.triggers.delete(trigger.getUniqueId());
  }

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this.#options.scopes());
  }

  getInstallationSource(): EnumValue {
    return new EnumValue('InstallationSource', 'NONE');
  }

  /** Those of the current user only, as at Google. */
  getProjectTriggers(): Trigger[] {
    this.#context.requireScope('ScriptApp.getProjectTriggers', SCOPES);
    return this.#mine().map(({ uid }) => this.#triggerOf(uid));
  }

  getScriptId(): string {
    return this.#options.scriptId;
  }

  getService(): Service {
    return new Service(this.#options.webAppUrl());
  }

  newTrigger(functionName: unknown): TriggerBuilder {
    this.#context.requireScope('ScriptApp.newTrigger', SCOPES);
    return new TriggerBuilder(this.#context, (schedule) =>
      this.#install(String(functionName), schedule),
    );
  }

  /** Returns quietly, because every scope of the manifest is granted. */
  requireAllScopes(): void {}

  requireScopes(_authMode: unknown, scopes: unknown): void {
    const wanted = Array.isArray(scopes) ? scopes.map(String) : [];
    const lacking = wanted.filter((scope) => !this.#options.scopes().includes(scope));
    if (lacking.length > 0) {
      throw new ScriptException(
        `Authorization is required to perform that action: ${lacking.join(' ')}`,
      );
    }
  }

  #mine() {
    const owner = this.#context.user.effectiveEmail;
    return this.#options.triggers.all.filter((trigger) => trigger.owner === owner);
  }

  #install(handler: string, schedule: ClockSchedule): Trigger {
    if (this.#mine().length >= MOST_TRIGGERS) {
      throw new ScriptException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const uid = String(randomInt(1e14));
    const { clock, user } = this.#context;
    const created = clock.now();
    this.#options.triggers.add({ uid, handler, owner: user.effectiveEmail, schedule, created });
    return this.#triggerOf(uid);
  }

  /** One object for each trigger, so that a script can compare them. */
  #triggerOf(uid: string): Trigger {
    const stored = this.#options.triggers.all.find((trigger) => trigger.uid === uid);
    if (!stored) throw new ScriptException('The trigger no longer exists.');
    const made = this.#known.get(uid) ?? new Trigger(stored);
    this.#known.set(uid, made);
    return made;
  }
}

/** ScriptApp: triggers, deployment, authorisation. */
export const scriptFamily = (options: ScriptAppOptions): ServiceFamily => ({
  globals: { ScriptApp: (context) => new ScriptApp(context, options) },
  enums: { ScriptApp: SCRIPT_ENUMS },
});
