import { isE164 } from '../phone/caller-number';
import { toE164 } from '../phone/e164';
import { readId } from '../sheets/cells';
import { texts } from '../texts/texts';
import { nameOfUser } from './describe-target';
import type { TargetKind, Targets } from './question';

const say = texts.tryRouting.response.fit;

/** Whether a value is what the widget expects of its response type. */
export interface Fit {
  readonly fits: boolean;
  /** Why, or whom it means. */
  readonly sentence: string;
}

const good = (sentence: string): Fit => ({ fits: true, sentence });
const bad = (sentence: string): Fit => ({ fits: false, sentence });

/** Judges the value at the widget's path by its response type, and names whom it means. */
export function fitResponse(value: unknown, type: TargetKind, targets: Targets): Fit {
  if (typeof value !== 'string' && typeof value !== 'number') return bad(say.noText);
  const text = String(value).trim();
  switch (type) {
    case 'user':
      return fitUser(text, targets);
    case 'team':
      return fitTeam(text, targets);
    case 'number':
      return fitNumber(text, targets);
    case 'external':
      return isE164(text) ? good(say.external(text)) : bad(say.noExternal(text));
  }
}

function fitUser(text: string, { users }: Targets): Fit {
  const id = readId(text);
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(text);
  if (id === undefined && !isEmail) return bad(say.noUser(text));
  const user = users.find((one) => one.id === id || one.email.toLowerCase() === text.toLowerCase());
  return user ? good(say.user(nameOfUser(user))) : good(say.unknownUser(text));
}

function fitTeam(text: string, { teams }: Targets): Fit {
  const id = readId(text);
  if (id === undefined) return bad(say.noTeam(text));
  const team = teams.find((one) => one.id === id);
  return team ? good(say.team(team.name)) : bad(say.unknownTeam(id));
}

function fitNumber(text: string, { numbers }: Targets): Fit {
  const wanted = toE164(text, '');
  const number = numbers.find(
    ({ id, digits }) =>
      String(id) === text || (wanted !== undefined && toE164(digits, '') === wanted),
  );
  return number ? good(say.number(number.name, number.digits)) : bad(say.noNumber(text));
}
