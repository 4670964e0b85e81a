import { assertNever } from '../assert-never';
import { texts } from '../texts/texts';
import type { Target } from './decision';
import type { RoutableUser } from './question';

const say = texts.routing.target;

/** A user's name; those without one are known by their address or id. */
export const nameOfUser = ({ id, name, email }: RoutableUser): string =>
  name.trim() || email || say.namelessUser(id);

/** Whom a caller is sent to, in words: `team Support, longest idle first`. */
export function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'user':
      return say.user(nameOfUser(target), target.name.trim() === '' ? '' : target.email);
    case 'team':
      return say.team(target.name, target.strategy);
    case 'number':
      return say.number(target.name, target.digits);
    case 'external':
      return say.external(target.number);
    default:
      return assertNever(target);
  }
}
