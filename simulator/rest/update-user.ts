import type { AvailabilitySetting, User } from '../account/model';
import type { Floor } from '../floor/floor';
import { setAvailability } from '../floor/users';
import { AppError } from './message';
import { type Body, readBody } from './read-body';

const settings: readonly string[] = ['available', 'custom', 'unavailable'];
const reasons: readonly string[] = [
  'out_for_lunch',
  'on_a_break',
  'in_training',
  'doing_back_office',
  'other',
];
const roles: readonly string[] = ['owner', 'supervisor', 'admin', 'agent'];

/**
 * Carries out the body of `PUT /v2/users/:id`; unknown fields are ignored.
 *
 * @throws {AppError} 400 when a value is not allowed, or a substatus comes without `unavailable`;
 * nothing is changed then. (400 rather than 422 is unconfirmed.)
 * @see https://developer.aircall.io/api-references/#update-a-user (read 2026-11-20)
 */
export function updateUser(floor: Floor, user: User, text: string): void {
  const body = readBody(text);
  const setting = oneOf(body, 'availability_status', settings);
  const substatus = oneOf(body, 'substatus', reasons);
  if (substatus && setting !== 'unavailable') {
    throw new AppError(400, 'substatus is only allowed with availability_status unavailable');
  }
  checkRoles(body);
  const details = readDetails(body);
  Object.assign(user, details);
  if (!setting) return;
  setAvailability(floor, user, { setting: setting as AvailabilitySetting, substatus });
  floor.whenFree(user);
}

function oneOf(body: Body, key: string, allowed: readonly string[]): string | undefined {
  const value = body[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new AppError(400, `${key} must be one of ${allowed.join(', ')}`);
}

function checkRoles({ role_ids }: Body): void {
  if (role_ids === undefined) return;
  const isRight = Array.isArray(role_ids) && role_ids.every((role) => roles.includes(role));
  if (!isRight) throw new AppError(400, `role_ids must be among ${roles.join(', ')}`);
}

function readDetails(body: Body): Partial<User> {
  const details: Partial<User> = {};
  const texts = {
    first_name: 'firstName',
    last_name: 'lastName',
    time_zone: 'timeZone',
    language: 'language',
  } as const;
  for (const [wire, key] of Object.entries(texts)) {
    const value = body[wire];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw new AppError(400, `${wire} must be a string`);
    details[key] = value;
  }
  const wrapUp = body.wrap_up_time;
  if (wrapUp === undefined) return details;
  if (!Number.isInteger(wrapUp) || Number(wrapUp) < 0) {
    throw new AppError(400, 'wrap_up_time must be a number of seconds');
  }
  return { ...details, wrapUpSeconds: Number(wrapUp) };
}
