import { AppError } from '../rest/message';

/**
 * The fields of a JSON body.
 *
 * @throws {AppError} 400 when it is no JSON object.
 */
export function readObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // refused below, like JSON of another shape
  }
  throw new AppError(400, 'The body must be a JSON object');
}
