import type { Random } from '../random';
import { drawDigits, places, toE164 } from './digits';
import type { Contact, EpochSeconds, User } from './model';
import { companies, drawNames, mailName } from './names';
import {
  indexOnMobile,
  leastUsersForOddCases,
  mobileWord,
  namesOfOddContacts,
  namesOfOddUsers,
  unlistedFromEnd,
  unlistedSeconds,
} from './odd-people';

const day = 86_400;

/** What people are made from. */
export interface PeoplePlan {
  readonly random: Random;
  readonly count: number;
  readonly now: EpochSeconds;
  /** `meridian-travel.example` */
  readonly domain: string;
  /** Whether some names try to run as formulas or HTML. */
  readonly isHostile: boolean;
}

/** The users, all connected and idle; who is away is decided when the day starts. */
export function buildUsers({ random, count, now, domain, isHostile }: PeoplePlan): User[] {
  const names = drawNames(random.fork('user names'), count);
  const hasOddities = count >= leastUsersForOddCases;
  const oddNames = namesOfOddUsers(isHostile);
  const taken = new Set<string>();
  let id = 456_000 + random.integer(0, 900);
  return names.map((drawn, index) => {
    const name = (hasOddities && oddNames.get(index)) || drawn;
    const home = random.pick(places);
    id += random.integer(1, 40);
    const isUnlisted = hasOddities && index === count - unlistedFromEnd;
    return {
      id,
      ...name,
      email: freeAddress(taken, mailName(name) || `agent.${index + 1}`, domain),
      createdAt: isUnlisted
        ? now - 600
        : now - (count - index + 2) * 3 * day + random.integer(0, day),
      timeZone: home.timeZone,
      language: home.language,
      wrapUpSeconds: random.pick([0, 10, 15, 15, 30, 30, 60]),
      extension: String(index + 1).padStart(3, '0'),
      setting: random.chance(0.12) ? 'custom' : 'available',
      substatus: 'always_open',
      isConnected: true,
      presenceWord: hasOddities && index === indexOnMobile ? mobileWord : undefined,
      currentCallId: undefined,
      ringingCallId: undefined,
      wrapUpUntil: undefined,
      idleSince: now - random.integer(30, 900),
      listedFrom: isUnlisted ? now + unlistedSeconds : 0,
    };
  });
}

function freeAddress(taken: Set<string>, name: string, domain: string): string {
  let address = `${name}@${domain}`;
  for (let next = 2; taken.has(address); next += 1) address = `${name}${next}@${domain}`;
  taken.add(address);
  return address;
}

/** People the company knows; the odd names first. */
export function buildContacts({ random, count, now, isHostile }: PeoplePlan): Contact[] {
  const names = [
    ...namesOfOddContacts(isHostile),
    ...drawNames(random.fork('contact names'), count),
  ];
  const phones = new Set<string>();
  let id = 91_000_000 + random.integer(0, 9999);
  return names.map((name, index) => {
    id += random.integer(1, 90);
    return {
      id,
      ...name,
      companyName: random.pick(companies),
      phone: freePhone(random, phones),
      email: `${mailName(name) || `contact.${index}`}@mail.example`,
      createdAt: now - (names.length - index + 3) * day,
    };
  });
}

function freePhone(random: Random, taken: Set<string>): string {
  for (;;) {
    const phone = toE164(drawDigits(random, random.pick(places)));
    if (taken.has(phone)) continue;
    taken.add(phone);
    return phone;
  }
}
