import { assertNever } from '../assert-never';
import { fieldKey } from '../contacts/contact';
import type { CardFacts } from './card';
import type { CardRow, Condition, When } from './card-row';
import { type FilledLine, fillLine } from './fill-line';
import { columnValue } from './placeholders';

/** What becomes of a row in one call. */
export type Verdict =
  | ({ readonly kind: 'line' } & FilledLine)
  /** Everything it would say is empty. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'other direction' }
  | { readonly kind: 'other number' }
  | { readonly kind: 'other caller'; readonly when: When };

/** Whether a row is for this call, and what it says in it. */
export function judgeRow(row: CardRow, facts: CardFacts): Verdict {
  for (const condition of row.conditions) {
    const obstacle = obstacleIn(condition, facts);
    if (obstacle) return obstacle;
  }
  const filled = fillLine(row, facts);
  return filled ? { kind: 'line', ...filled } : { kind: 'empty' };
}

function obstacleIn(
  { direction, numberIds, when }: Condition,
  facts: CardFacts,
): Verdict | undefined {
  const { call } = facts;
  if (direction && direction !== call.direction) return { kind: 'other direction' };
  if (numberIds && !(call.number && numberIds.includes(call.number.id)))
    return { kind: 'other number' };
  return when && !holds(when, facts) ? { kind: 'other caller', when } : undefined;
}

function holds(when: When, { contact }: CardFacts): boolean {
  switch (when.kind) {
    case 'known':
      return contact !== undefined;
    case 'unknown':
      return contact === undefined;
    case 'field':
      return contact !== undefined && isAlike(columnValue(contact, when.field), when.value);
    default:
      return assertNever(when);
  }
}

/** Case and the width of blanks do not matter, as in headers. */
const isAlike = (one: string, other: string): boolean => fieldKey(one) === fieldKey(other);
