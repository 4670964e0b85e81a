import { AppError } from '../rest/message';
import { type Body, requireText } from '../rest/read-body';

/** What the widget's answer is meant to name. */
export type ResponseType = 'user' | 'team' | 'number' | 'external';

/** How a widget is set up, and who calls. */
export interface RingToOrder {
  /** May hold `{{callerNumber}}`. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** What a POST carries; may hold `{{callerNumber}}`. */
  readonly body: string;
  /** E.164. */
  readonly callerNumber: string;
  readonly responseType: ResponseType;
  /** `calls[0].user.id` */
  readonly path: string;
  /** `undefined`: as the account is switched. */
  readonly followRedirects: boolean | undefined;
  /** One header, or none. */
  readonly credentials: Readonly<Record<string, string>>;
}

/**
 * An order from the body of `POST /_simulator/ring-to`.
 *
 * @throws {AppError} 400 with a sentence, as the widget's own form refuses it.
 */
export function readOrder(fields: Body): RingToOrder {
  const method = oneOf(fields, 'method', ['GET', 'POST'] as const);
  const responseType = oneOf(fields, 'responseType', ['user', 'team', 'number', 'external']);
  return {
    url: requireAddress(fields),
    method,
    body: fields.body === undefined ? '{"callerNumber":"{{callerNumber}}"}' : bodyText(fields.body),
    callerNumber: requireE164(fields),
    responseType,
    path: requireText(fields, 'path'),
    followRedirects:
      typeof fields.followRedirects === 'boolean' ? fields.followRedirects : undefined,
    credentials: readCredentials(fields.credentials),
  };
}

const bodyText = (body: unknown): string =>
  typeof body === 'string' ? body : JSON.stringify(body);

function requireAddress(fields: Body): string {
  const url = requireText(fields, 'url');
  if (/^https?:\/\/[^\s/]+/i.test(url)) return url;
  throw new AppError(400, 'url must be an http or https address');
}

function requireE164(fields: Body): string {
  const number = requireText(fields, 'callerNumber');
  if (/^\+[1-9]\d{6,14}$/.test(number)) return number;
  throw new AppError(400, 'callerNumber must be in E.164 format, such as +33199001234');
}

/** The first is what stands in the form at first. */
function oneOf<T extends string>(fields: Body, key: string, values: readonly [T, ...T[]]): T {
  const wish = fields[key];
  if (wish === undefined) return values[0];
  const known = values.find((value) => value === wish);
  if (known) return known;
  throw new AppError(400, `${key} must be one of ${values.join(', ')}`);
}

/** `{"username","password"}`, `{"token"}` or `{"header","value"}`. */
function readCredentials(given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  const { username, password, token, header, value } = given as Body;
  if (typeof username === 'string') {
    const pair = Buffer.from(`${username}:${String(password ?? '')}`).toString('base64');
    return { authorization: `Basic ${pair}` };
  }
  if (typeof token === 'string') return { authorization: `Bearer ${token}` };
  if (typeof header === 'string') return { [header.toLowerCase()]: String(value ?? '') };
  throw new AppError(
    400,
    'credentials must have username and password, a token, or a header and its value',
  );
}
