import { assertNever } from '../assert-never';
import { toE164 } from '../phone/e164';
import { sendToWords } from '../sheets/peoples/rule-words';
import { texts } from '../texts/texts';
import { type Strategy, strategies } from './decision';
import { findNamed, findNumbers } from './find-named';
import type { Complain } from './parse-conditions';
import type { RuleContext } from './parse-rules';
import type { SendTo } from './rule';
import type { RuleCells } from './rule-cells';
import { wordIn } from './words';

const say = texts.routing.problems;

/** What people may write as well. */
const synonyms: Readonly<Record<string, SendTo['kind']>> = {
  "contact's owner": 'owner',
  'contact’s owner': 'owner',
  'contact owner': 'owner',
  'aircall number': 'number',
  'external number': 'external',
};

/** Where a row sends a caller; `undefined` when that cannot be read. */
export function parseTarget(
  cells: RuleCells,
  context: RuleContext,
  complain: Complain,
): SendTo | undefined {
  const text = cells.text('Send to');
  const kind = wordIn(text, sendToWords, synonyms);
  if (kind === undefined) {
    complain(text === '' ? say.noSendTo(sendToWords) : say.sendTo(text, sendToWords));
    return undefined;
  }
  const strategy = parseStrategy(cells, complain);
  if (kind !== 'team' && strategy !== undefined) complain(say.strategyWithoutTeam);
  if (kind === 'owner' || kind === 'last agent') return { kind };
  const target = cells.text('Target');
  if (target === '') {
    complain(say.noTarget(say.targets[kind]));
    return undefined;
  }
  return parseNamed({ kind, target, strategy }, context, complain);
}

interface Named {
  readonly kind: 'user' | 'team' | 'number' | 'external';
  readonly target: string;
  readonly strategy: Strategy | undefined;
}

function parseNamed(
  { kind, target, strategy = 'simultaneous' }: Named,
  context: RuleContext,
  complain: Complain,
): SendTo | undefined {
  const { teams, numbers, defaultCountry } = context;
  switch (kind) {
    case 'user':
      if (/^[^\s@]+@[^\s@]+$/.test(target)) return { kind, email: target.toLowerCase() };
      complain(say.email(target));
      return undefined;
    case 'team': {
      const nothing = teams.length > 0 ? say.team : unread;
      const team = theOne(findNamed(teams, target), target, nothing, complain);
      return team && { kind, id: team.id, strategy };
    }
    case 'number': {
      const found = findNumbers(numbers, target, defaultCountry);
      const nothing = numbers.length > 0 ? say.ownNumber : unread;
      const number = theOne(found, target, nothing, complain);
      return number && { kind, id: number.id };
    }
    case 'external': {
      const number = toE164(target, defaultCountry);
      if (number === undefined) complain(say.external(target));
      return number === undefined ? undefined : { kind, number };
    }
    default:
      return assertNever(kind);
  }
}

/** Where nothing is known at all, as after Clear cache, nobody can say what there is at Aircall. */
const unread = (text: string): string => say.unread('Target', text);

function theOne<Thing extends { readonly id: number }>(
  found: readonly Thing[],
  text: string,
  nothing: (text: string) => string,
  complain: Complain,
): Thing | undefined {
  if (found.length === 0) complain(nothing(text));
  if (found.length > 1) {
    complain(
      say.ambiguous(
        text,
        found.map(({ id }) => id),
      ),
    );
  }
  return found.length === 1 ? found[0] : undefined;
}

function parseStrategy(cells: RuleCells, complain: Complain): Strategy | undefined {
  const text = cells.text('Strategy');
  if (text === '') return undefined;
  const strategy = wordIn(text, strategies);
  if (strategy === undefined) complain(say.strategy(text, strategies));
  return strategy;
}
