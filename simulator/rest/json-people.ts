import {
  type AircallNumber,
  fullName,
  isListed,
  type Tag,
  type Team,
  type User,
} from '../account/model';
import type { RouteContext } from './route';

/** `2026-11-20T09:00:00.000Z` */
export const toIso = (seconds: number): string => new Date(seconds * 1000).toISOString();

type Base = Pick<RouteContext, 'baseUrl'>;

/** What every form of a user has. */
const userCore = (user: User) => ({
  name: fullName(user),
  email: user.email,
  available: user.setting !== 'unavailable' && user.isConnected,
  availability_status: user.setting,
  created_at: toIso(user.createdAt),
  time_zone: user.timeZone,
  language: user.language,
});

/**
 * A user of `/v2/users`: no `numbers` key.
 *
 * @see https://developer.aircall.io/api-references/#user (read 2026-11-20)
 */
export const userV2Json = ({ baseUrl }: Base, user: User) => ({
  id: user.id,
  direct_link: `${baseUrl}/v2/users/${user.id}`,
  ...userCore(user),
  substatus: user.substatus,
  state: user.setting === 'unavailable' ? 'always_closed' : 'always_opened',
  wrap_up_time: user.wrapUpSeconds,
  extension: user.extension,
  default_number_id: null,
});

/** A user inside calls, numbers and the old `/v1/users`. */
export const userV1Json = ({ baseUrl }: Base, user: User) => ({
  id: user.id,
  direct_link: `${baseUrl}/v1/users/${user.id}`,
  ...userCore(user),
  substatus: user.substatus,
  wrap_up_time: user.wrapUpSeconds,
});

/** A member inside a team; `available` is on neither form, the setting only in the list. */
function memberJson(context: Base, user: User, inList: boolean) {
  const { available: _, availability_status, ...thin } = userV1Json(context, user);
  return inList ? { ...thin, availability_status, default_number_id: null } : thin;
}

/** A team with its members. */
export const teamJson = (context: RouteContext, team: Team, inList: boolean) => ({
  id: team.id,
  name: team.name,
  direct_link: `${context.baseUrl}/v1/teams/${team.id}`,
  created_at: toIso(team.createdAt),
  users: listedUsers(context, team.userIds).map((user) => memberJson(context, user, inList)),
});

const messageKinds = [
  'welcome',
  'waiting',
  'ringing_tone',
  'unanswered_call',
  'after_hours',
  'ivr',
  'voicemail',
  'closed',
  'callback_later',
] as const;

/** A number without its users. */
export const numberJson = ({ baseUrl }: Base, number: AircallNumber) => ({
  id: number.id,
  direct_link: `${baseUrl}/v1/numbers/${number.id}`,
  name: number.name,
  digits: number.digits,
  created_at: toIso(number.createdAt),
  country: number.country,
  time_zone: number.timeZone,
  open: number.setting !== 'closed',
  availability_status: number.setting,
  is_ivr: number.isIvr,
  live_recording_activated: number.recordsCalls,
  priority: number.priority,
  messages: Object.fromEntries(
    messageKinds.map((kind) => [kind, `https://example.com/messages/${number.id}/${kind}.mp3`]),
  ),
});

/** A number with the users assigned to it, as only the single read has it. */
export const numberWithUsersJson = (context: RouteContext, number: AircallNumber) => ({
  ...numberJson(context, number),
  users: listedUsers(context, number.userIds).map((user) => userV1Json(context, user)),
});

/** A tag of the company's list. */
export const tagJson = ({ baseUrl }: Base, tag: Tag) => ({
  id: tag.id,
  direct_link: `${baseUrl}/v1/tags/${tag.id}`,
  name: tag.name,
  color: tag.color,
  description: tag.description,
});

function listedUsers({ floor, now }: RouteContext, ids: readonly number[]): User[] {
  return floor.account.users.filter((user) => ids.includes(user.id) && isListed(user, now));
}
