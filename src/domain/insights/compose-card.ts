import type { Card, CardFacts, CardLine } from './card';
import { cardBody } from './card-body';
import type { CardRow } from './card-row';
import { judgeRow } from './judge-row';

/** House rule: what an agent can take in while the phone rings. */
const mostLines = 10;

/** Aircall takes less than 10 KB; found in public clients, not in its reference. */
const mostBytes = 10_000;

/** A row that gives a line. */
interface Told {
  readonly row: CardRow;
  readonly line: CardLine;
  readonly isTelling: boolean;
}

/**
 * The card for a call: the lines of every row that is for it, in sheet order, as many as a card
 * holds.
 *
 * A heading that is always the same goes when nothing came out of the lines it stands over.
 */
export function composeCard(rows: readonly CardRow[], facts: CardFacts): Card {
  const verdicts = rows.map((row) => ({ row, verdict: judgeRow(row, facts) }));
  const emptied = new Set(
    verdicts.flatMap(({ row, verdict }) => (verdict.kind === 'empty' ? [row.card] : [])),
  );
  const told = verdicts.flatMap(({ row, verdict }) =>
    verdict.kind === 'line' ? [{ row, line: verdict.line, isTelling: verdict.isTelling }] : [],
  );
  const isHeading = ({ line, isTelling }: Told): boolean => line.type === 'title' && !isTelling;
  const filled = new Set(told.flatMap((each) => (isHeading(each) ? [] : [each.row.card])));
  const worth = told.filter(
    (each) => !isHeading(each) || filled.has(each.row.card) || !emptied.has(each.row.card),
  );
  const kept = withinLimits(worth);
  return {
    lines: kept.map(({ line }) => line),
    from: [...new Set(kept.map(({ row }) => row.card))],
    rows: kept.map(({ row }) => row.row),
    leftOut: worth.length - kept.length,
  };
}

/** In order; one that is too long makes room for those after it. */
function withinLimits(told: readonly Told[]): readonly Told[] {
  const kept: Told[] = [];
  for (const each of told) {
    if (kept.length === mostLines) break;
    const lines = [...kept, each].map(({ line }) => line);
    if (bytesOf(cardBody({ lines }, longestDate)) < mostBytes) kept.push(each);
  }
  return kept;
}

/** As many digits as a date in milliseconds has until the year 2286. */
const longestDate = 9_999_999_999;

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + bytesOfCharacter(character.codePointAt(0) ?? 0), 0);

function bytesOfCharacter(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
