import { NotEmulated, ScriptException } from '../service';

/** One message as a script asked for it. */
export interface Email {
  /** Addresses, in the order given. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** Plain text; `''` when there is only HTML. */
  readonly body: string;
  readonly htmlBody?: string;
  /** Address that answers go to. */
  readonly replyTo?: string;
  /** The sender's name, instead of the account's. */
  readonly name?: string;
}

const FIELDS = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'replyTo', 'name']);

/** What a message may hold. @see https://developers.google.com/apps-script/guides/services/quotas#current_limitations (read 2026-11) */
const MOST_RECIPIENTS = 50;
const MOST_BODY_BYTES = 200 * 1024;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the arguments of `MailApp.sendEmail` in any of its four forms.
 *
 * @throws {ScriptException} With Google's sentence when they fit none, when an address is none, or when a limit is passed.
 * @throws {NotEmulated} For attachments and other options that are not copied.
 * @see https://developers.google.com/apps-script/reference/mail/mail-app (read 2026-11-21)
 */
export function parseEmail(args: readonly unknown[]): Email {
  const fields = fieldsOf(args);
  const unknown = Object.keys(fields).find((key) => !FIELDS.has(key));
  if (unknown !== undefined) throw new NotEmulated(`MailApp.sendEmail with "${unknown}"`);
  const email: Email = {
    to: addresses(fields.to),
    cc: addresses(fields.cc),
    bcc: addresses(fields.bcc),
    subject: textOf(fields.subject),
    body: textOf(fields.body),
    ...given('htmlBody', fields.htmlBody),
    ...given('replyTo', fields.replyTo),
    ...given('name', fields.name),
  };
  requireSendable(email);
  return email;
}

/** How many people a message goes to; each counts against the day's quota. */
export const recipientsOf = ({ to, cc, bcc }: Email): number => to.length + cc.length + bcc.length;

function fieldsOf(args: readonly unknown[]): Fields {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isOptions(first)) return withoutNulls(first);
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && isOptions(fourth)) {
    return { ...withoutNulls(fourth), to: first, subject: second, body: third };
  }
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  const types = args.map(typeWord).join(',');
  throw new ScriptException(
    `The parameters (${types}) don't match the method signature for MailApp.sendEmail.`,
  );
}

const isOptions = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object') return '(class)';
  return typeof value === 'number' ? 'number' : 'Boolean';
}

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);

const given = <Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> =>
  value === undefined || value === null ? {} : ({ [key]: String(value) } as Record<Key, string>);

/** Addresses parted by commas: `ann@example.com, "Bob" <bob@example.com>`. */
function addresses(value: unknown): string[] {
  const parts = textOf(value)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = parts.find((part) => !/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(part));
  if (wrong !== undefined) throw new ScriptException(`Invalid email: ${wrong}`);
  return parts;
}

function requireSendable(email: Email): void {
  if (recipientsOf(email) === 0) {
    throw new ScriptException('Failed to send email: no recipient');
  }
  if (recipientsOf(email) > MOST_RECIPIENTS) {
    throw new ScriptException('Limit Exceeded: Email Recipients Per Message.');
  }
  const bytes = Buffer.byteLength(email.body) + Buffer.byteLength(email.htmlBody ?? '');
  if (bytes > MOST_BODY_BYTES) throw new ScriptException('Limit Exceeded: Email Body Size.');
}
