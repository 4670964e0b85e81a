import { AppError } from '../rest/message';
import type { Fault } from './faults';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A fault from the body of `POST /_simulator/faults`, such as
 * `{"match":"GET /v1/calls","times":3,"status":429,"headers":{"Retry-After":"5"}}`.
 *
 * @throws {AppError} 400 with a sentence when a field is wrong or nothing would happen.
 */
export function readFault(fields: Fields): Omit<Fault, 'id'> {
  const known = ['match', 'times', 'after', 'kind', 'status', 'body', 'headers', 'delayMs'];
  const strange = Object.keys(fields).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new AppError(400, `A fault has no ${strange.join(', ')}`);
  const fault = {
    ...text(fields, 'match'),
    ...count(fields, 'times', 1),
    ...count(fields, 'after', 0),
    ...kindOf(fields),
    ...count(fields, 'status', 200),
    ...text(fields, 'body'),
    ...headersOf(fields),
    ...count(fields, 'delayMs', 0),
  };
  if ('kind' in fault || 'status' in fault || 'delayMs' in fault) return fault;
  throw new AppError(400, 'Give a kind, a status or delayMs');
}

function text<Key extends 'match' | 'body'>(fields: Fields, key: Key): { [K in Key]?: string } {
  const value = fields[key];
  if (value === undefined) return {};
  if (typeof value === 'string') return { [key]: value } as { [K in Key]: string };
  throw new AppError(400, `${key} must be a text`);
}

function count<Key extends 'times' | 'after' | 'status' | 'delayMs'>(
  fields: Fields,
  key: Key,
  least: number,
): { [K in Key]?: number } {
  const value = fields[key];
  if (value === undefined) return {};
  if (Number.isInteger(value) && Number(value) >= least)
    return { [key]: value } as { [K in Key]: number };
  throw new AppError(400, `${key} must be a whole number, at least ${least}`);
}

function kindOf({ kind }: Fields): Pick<Fault, 'kind'> {
  if (kind === undefined || kind === 'delay' || kind === 'status') return {};
  if (kind === 'down' || kind === 'cut' || kind === 'html') return { kind };
  throw new AppError(400, 'kind must be down, cut or html');
}

function headersOf({ headers }: Fields): Pick<Fault, 'headers'> {
  if (headers === undefined) return {};
  if (typeof headers !== 'object' || headers === null)
    throw new AppError(400, 'headers must be an object');
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { headers: Object.fromEntries(entries) };
}
