import type { Direction } from '../calls/call';
import { readTeamFilter } from '../settings/team-filter';
import {
  type AssetWish,
  assetWishes,
  type MissedWish,
  type SearchCriteria,
  type SecondsRange,
} from './criteria';

/** What a search may ask at most: more options, or longer texts, come from no form. */
const mostOptions = 5000;
const longestText = 500;

/** A period nobody has checked. */
export interface AnyPeriod {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Criteria whose period may lack an end. */
export type OpenCriteria = Omit<SearchCriteria, 'from' | 'to'> & AnyPeriod;

/**
 * Reads criteria from outside; what is absent asks nothing, moments are cut to whole seconds.
 *
 * @returns `undefined` when something in them is of another kind.
 */
export function readOpenCriteria(value: unknown): OpenCriteria | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return readFields(value as Fields);
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

/** Reads criteria whose period has both ends. */
export function readCriteria(value: unknown): SearchCriteria | undefined {
  const criteria = readOpenCriteria(value);
  if (criteria?.from === undefined || criteria.to === undefined) return undefined;
  return { ...criteria, from: criteria.from, to: criteria.to };
}

/** A field of another kind than it should be. */
class Misfit extends Error {}

function readFields(fields: Fields): OpenCriteria {
  const asset = optional(fields.asset, isAssetWish);
  const place = optional(fields.place, isPlace);
  return {
    ...(place && { place }),
    from: moment(fields.from),
    to: moment(fields.to),
    userIds: list(fields.userIds, isId),
    numberIds: list(fields.numberIds, isId),
    teams: readTeamFilter(fields.teams ?? []) ?? refuse(),
    directions: list(fields.directions, isDirection),
    ...(asset && { asset }),
    missed: list(fields.missed, isMissedWish).map(withoutExtras),
    duration: range(fields.duration),
    talk: range(fields.talk),
    tags: list(fields.tags, isText),
    phone: optional(fields.phone, isText) ?? '',
    comment: optional(fields.comment, isText) ?? '',
  };
}

const refuse = (): never => {
  throw new Misfit();
};

function optional<T>(value: unknown, isOne: (value: unknown) => value is T): T | undefined {
  if (value === undefined || value === null) return undefined;
  return isOne(value) ? value : refuse();
}

function list<T>(value: unknown, isOne: (value: unknown) => value is T): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > mostOptions || !value.every(isOne)) return refuse();
  return [...new Set(value)];
}

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

function moment(value: unknown): number | undefined {
  const seconds = optional(value, isMoment);
  return seconds === undefined ? undefined : Math.floor(seconds);
}

const isLength = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

function range(value: unknown): SecondsRange {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') return refuse();
  const { atLeast, atMost } = value as Fields;
  const [least, most] = [optional(atLeast, isLength), optional(atMost, isLength)];
  return {
    ...(least !== undefined && { atLeast: least }),
    ...(most !== undefined && { atMost: most }),
  };
}

const isId = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText;

const isDirection = (value: unknown): value is Direction =>
  value === 'inbound' || value === 'outbound';

const isPlace = (value: unknown): value is 'log' => value === 'log';

const isAssetWish = (value: unknown): value is AssetWish =>
  (assetWishes as readonly unknown[]).includes(value);

function isMissedWish(value: unknown): value is MissedWish {
  if (typeof value !== 'object') return value === 'missed' || value === 'not-missed';
  return value !== null && isText((value as Fields).reason);
}

const withoutExtras = (wish: MissedWish): MissedWish =>
  typeof wish === 'string' ? wish : { reason: wish.reason };
