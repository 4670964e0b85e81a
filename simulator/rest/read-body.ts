import { AppError } from './message';

/** The fields of a JSON object that came over the wire. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * The fields of a JSON body.
 *
 * @throws {AppError} 400 when it is no JSON object.
 */
export function readBody(text: string): Body {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
  } catch {
    // not JSON: refused below like JSON of another shape
  }
  throw new AppError(400, 'The body must be a JSON object');
}

/**
 * A text that must be there.
 *
 * @throws {AppError} 400 when it is missing, blank or no text.
 */
export function requireText(body: Body, key: string): string {
  const value = body[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new AppError(400, `${key} must be a text that is not blank`);
}
