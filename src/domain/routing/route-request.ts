import { readCallerNumber } from '../phone/caller-number';
import { parseObject } from '../settings/parse';
import { readId } from '../sheets/cells';
import { type TargetKind, targetKinds } from './question';

/** What the Ring to (via API) widget asks with. */
export interface RouteRequest {
  readonly key: string;
  /** In E.164; `undefined` when it is withheld or unreadable. */
  readonly callerNumber: string | undefined;
  readonly numberId: number | undefined;
  readonly wanted: readonly TargetKind[];
  /** Somebody tries it out: nothing is counted. */
  readonly isTest: boolean;
}

/** A request to the web app as Google hands it over. */
export interface RawRequest {
  /** Of the address, and of a body of form fields. */
  readonly parameter: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A field of the address, or else of a body of JSON. */
export type FieldReader = (name: string) => string;

/** Reads fields wherever they are; a body that is no JSON has none. */
export function fieldsOf({ parameter, body }: RawRequest): FieldReader {
  const json = parseObject(body.trim().startsWith('{') ? body : undefined);
  return (name) => {
    // what every object inherits is neither text nor a number
    const value = [parameter[name], json[name]].find(isWord);
    return value === undefined ? '' : String(value);
  };
}

const isWord = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/**
 * What somebody asks the route. Whatever cannot be read counts as not said; a type that is none of
 * ours wants nothing.
 */
export function parseRouteRequest(field: FieldReader, defaultCountry: string): RouteRequest {
  const type = field('type').trim().toLowerCase();
  return {
    key: field('key'),
    callerNumber: readCallerNumber(field('callerNumber'), defaultCountry),
    numberId: readId(field('numberId').trim()),
    wanted: type === '' ? targetKinds : targetKinds.filter((kind) => kind === type),
    isTest: field('test') === '1',
  };
}
