import type { ExecutionContext } from '../../engine/context';
import type { DayMeter } from '../../engine/day-meter';
import type { ServiceFamily } from '../../engine/services';
import { ScriptException, ServiceObject } from '../service';
import { parseEmail, recipientsOf } from './email';
import type { Outbox } from './outbox';

const SCOPES = ['https://www.googleapis.com/auth/script.send_mail'];

/** People a consumer account may write to in a day. @see https://developers.google.com/apps-script/guides/services/quotas (read 2026-11-21) */
export const RECIPIENTS_A_DAY = 100;

/** What MailApp needs from the host. */
interface MailOptions {
  readonly outbox: Outbox;
  readonly meter: DayMeter;
}

class MailApp extends ServiceObject {
  readonly className = 'MailApp';
  readonly #context: ExecutionContext;
  readonly #options: MailOptions;

  constructor(context: ExecutionContext, options: MailOptions) {
    super();
    this.#context = context;
    this.#options = options;
  }

  getRemainingDailyQuota(): number {
    this.#context.requireScope('MailApp.getRemainingDailyQuota', SCOPES);
    return this.#remaining();
  }

  sendEmail(...args: unknown[]): void {
    this.#context.requireScope('MailApp.sendEmail', SCOPES);
    const email = parseEmail(args);
    const recipients = recipientsOf(email);
    if (recipients > this.#remaining()) {
      throw new ScriptException('Service invoked too many times for one day: email.');
    }
    const { clock, user } = this.#context;
    const from = user.effectiveEmail;
    this.#options.meter.add(from, { emailRecipients: recipients });
    this.#context.noteEmail(this.#options.outbox.add({ sentAt: clock.now(), from, ...email }));
  }

  #remaining(): number {
    const { effectiveEmail } = this.#context.user;
    return RECIPIENTS_A_DAY - this.#options.meter.useOf(effectiveEmail).emailRecipients;
  }
}

/** MailApp into an outbox. */
export const mailFamily = (options: MailOptions): ServiceFamily => ({
  globals: { MailApp: (context) => new MailApp(context, options) },
});
