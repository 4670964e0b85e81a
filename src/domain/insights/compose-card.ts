import type { Card, CardFacts } from './card';
import type { CardRow } from './card-row';
import { layOut } from './lay-out';

/**
 * The card for a call: the lines of every row that is for it, in sheet order, as many as a card
 * holds.
 */
export function composeCard(rows: readonly CardRow[], facts: CardFacts): Card {
  const fates = layOut(rows, facts);
  const shown = fates.flatMap(({ row, fate }) =>
    fate.kind === 'shown' ? [{ row, line: fate.line }] : [],
  );
  return {
    lines: shown.map(({ line }) => line),
    from: [...new Set(shown.map(({ row }) => row.card))],
    rows: shown.map(({ row }) => row.row),
    leftOut: fates.filter(({ fate }) => fate.kind === 'left out').length,
  };
}
