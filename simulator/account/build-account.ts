import { Random } from '../random';
import { buildContacts, buildUsers } from './build-people';
import { buildTags } from './build-tags';
import { drawDigits, type Place, places } from './digits';
import type { Account, AircallNumber, EpochSeconds, Team, User } from './model';
import { nameOfOddNumber, nameOfOddTeam } from './odd-names';
import { indexInTwoTeams, leastUsersForOddCases } from './odd-people';
import { remarksOf } from './remarks';

/** The size of an account. */
export interface AccountPlan {
  readonly seed: number;
  readonly users: number;
  readonly teams: number;
  readonly numbers: number;
  /** When the account is looked at first; ages are counted back from here. */
  readonly now: EpochSeconds;
  readonly companyName: string;
  /** Whether some names try to run as formulas or HTML. @default true */
  readonly isHostile?: boolean;
}

const day = 86_400;
const departments = [
  'Support',
  'Sales',
  'Billing',
  'Bookings',
  'Claims',
  'VIP Desk',
  'Onboarding',
  'Groups & Events',
] as const;

/**
 * A company made from a seed: same plan, same company.
 *
 * From 20 users on, one user is in two teams, some are in none, two share a name; with three teams
 * or more the last, "Night Shift", is empty; with five numbers or more the last, "Night Line", is
 * assigned to nobody.
 */
export function buildAccount(plan: AccountPlan): Account {
  const random = new Random(plan.seed).fork('account');
  const domain = `${slug(plan.companyName)}.example`;
  const isHostile = plan.isHostile ?? true;
  const people = { random, now: plan.now, domain, isHostile };
  const users = buildUsers({ ...people, count: plan.users });
  const teams = buildTeams(random, plan, users);
  const numbers = buildNumbers(random, plan, { users, teams });
  const contacts = buildContacts({ ...people, count: Math.max(40, plan.users) });
  return {
    companyName: plan.companyName,
    users,
    teams,
    numbers,
    contacts,
    tags: buildTags(random, isHostile),
    remarks: remarksOf(isHostile),
  };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'company';

function buildTeams(random: Random, plan: AccountPlan, users: readonly User[]): Team[] {
  const isOdd = users.length >= leastUsersForOddCases;
  const hasEmptyTeam = isOdd && plan.teams >= 3;
  const staffed = plan.teams - (hasEmptyTeam ? 1 : 0);
  let id = 6_700 + random.integer(0, 99);
  const teams: Team[] = Array.from({ length: plan.teams }, (_, index) => {
    id += random.integer(1, 9);
    const isEmpty = hasEmptyTeam && index === plan.teams - 1;
    const createdAt = plan.now - (plan.teams - index + 1) * 20 * day;
    const odd = isOdd ? nameOfOddTeam(plan, index) : undefined;
    const name = isEmpty ? 'Night Shift' : (odd ?? teamName(index));
    return { id, name, createdAt, userIds: [] };
  });
  if (staffed < 1) return teams;
  users.forEach((user, index) => {
    // every twelfth user has no team, so that both lists and boards meet some
    if (isOdd && index % 12 === 10) return;
    teams[index % staffed]?.userIds.push(user.id);
  });
  const doubled = users[indexInTwoTeams];
  if (isOdd && staffed >= 2 && doubled)
    teams[(indexInTwoTeams + 1) % staffed]?.userIds.push(doubled.id);
  return teams;
}

interface Staff {
  readonly users: readonly User[];
  readonly teams: readonly Team[];
}

function buildNumbers(random: Random, plan: AccountPlan, { users, teams }: Staff): AircallNumber[] {
  const isOdd = users.length >= leastUsersForOddCases;
  const hasNightLine = isOdd && plan.numbers >= 5;
  const staffedTeams = teams.filter((team) => team.userIds.length > 0);
  const staffed = Math.max(1, plan.numbers - (hasNightLine ? 1 : 0));
  let id = 123_000 + random.integer(0, 900);
  const digits = new Set<string>();
  return Array.from({ length: plan.numbers }, (_, index) => {
    id += random.integer(1, 30);
    const isNightLine = hasNightLine && index === plan.numbers - 1;
    const from = placeAt(index);
    const odd = isOdd ? nameOfOddNumber(plan, index) : undefined;
    const ringing = isNightLine ? teams.slice(-1) : teamsOfNumber(staffedTeams, index);
    return {
      id,
      name: isNightLine ? 'Night Line' : (odd ?? numberName(index)),
      digits: freeDigits(random, from, digits),
      country: from.country,
      timeZone: from.timeZone,
      createdAt: plan.now - (plan.numbers - index + 1) * 30 * day,
      setting: index % 4 === 3 ? 'custom' : 'open',
      isIvr: index % 2 === 0,
      recordsCalls: index % 5 !== 4,
      priority: index % 6 === 5 ? 1 : null,
      ringsAtOnce: index % 3 === 2 ? 3 : 1,
      teamIds: ringing.map((team) => team.id),
      userIds: isNightLine ? [] : assigned(users, ringing, { index, staffed }),
    };
  });
}

/** Two neighbouring teams share each number, so that every agent can take calls of several. */
function teamsOfNumber(teams: readonly Team[], index: number): Team[] {
  const pair = [teams[index % teams.length], teams[(index + 1) % teams.length]];
  return [...new Set(pair)].filter((team) => team !== undefined);
}

function assigned(
  users: readonly User[],
  ringing: readonly Team[],
  { index, staffed }: { index: number; staffed: number },
): number[] {
  const members = new Set(ringing.flatMap((team) => team.userIds));
  return users
    .filter((user, place) => members.has(user.id) || place % staffed === index)
    .map((user) => user.id);
}

function freeDigits(random: Random, from: Place, taken: Set<string>): string {
  for (let tries = 0; ; tries += 1) {
    // a landline of the place, while there are any
    const patterns = tries < 50 ? from.patterns.slice(0, 1) : random.pick(places).patterns;
    const digits = drawDigits(random, { patterns });
    if (taken.has(digits)) continue;
    taken.add(digits);
    return digits;
  }
}

const placeAt = (index: number): Place => places[index % places.length] as Place;

/** `Support France`, `Sales Britain`, …; from the second time round with a number behind. */
const teamName = (index: number): string => named(index, placeAt(index).label);

/** `Support FR`, `Sales UK`, … */
const numberName = (index: number): string =>
  named(index, placeAt(index).country.replace('GB', 'UK'));

function named(index: number, where: string): string {
  const round = Math.floor(index / (departments.length * places.length));
  const department = departments[index % departments.length];
  return `${department} ${where}${round === 0 ? '' : ` ${round + 1}`}`;
}
