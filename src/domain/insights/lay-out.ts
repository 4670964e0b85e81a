import type { CardFacts, CardLine } from './card';
import { cardBody } from './card-body';
import type { CardRow } from './card-row';
import { judgeRow, type Verdict } from './judge-row';

/** House rule: what an agent can take in while the phone rings. */
const mostLines = 10;

/** Aircall takes less than 10 KB; found in public clients, not in its reference. */
const mostBytes = 10_000;

/** What becomes of a row: on the card, not in this call, or there is no room or no use for it. */
export type RowFate =
  | { readonly kind: 'shown'; readonly line: CardLine }
  | { readonly kind: 'left out' }
  /** A heading that is always the same, over lines nothing came out of. */
  | { readonly kind: 'lone heading' }
  | Exclude<Verdict, { kind: 'line' }>;

/** What becomes of every row in a call, in sheet order. */
export function layOut(
  rows: readonly CardRow[],
  facts: CardFacts,
): readonly { readonly row: CardRow; readonly fate: RowFate }[] {
  const verdicts = rows.map((row) => ({ row, verdict: judgeRow(row, facts) }));
  const cardsWith = (suits: (verdict: Verdict) => boolean): ReadonlySet<string> =>
    new Set(verdicts.flatMap(({ row, verdict }) => (suits(verdict) ? [row.card] : [])));
  const emptied = cardsWith(({ kind }) => kind === 'empty');
  const filled = cardsWith((verdict) => verdict.kind === 'line' && !isHeading(verdict));
  const room = startCard();
  return verdicts.map(({ row, verdict }) => {
    if (verdict.kind !== 'line') return { row, fate: verdict };
    const isLone = isHeading(verdict) && emptied.has(row.card) && !filled.has(row.card);
    if (isLone) return { row, fate: { kind: 'lone heading' } };
    const { line } = verdict;
    return { row, fate: room.take(line) ? { kind: 'shown', line } : { kind: 'left out' } };
  });
}

const isHeading = ({ line, isTelling }: Extract<Verdict, { kind: 'line' }>): boolean =>
  line.type === 'title' && !isTelling;

/** Takes lines in their order while they fit; one that is too long leaves its room to others. */
function startCard() {
  const lines: CardLine[] = [];
  return {
    take: (line: CardLine): boolean => {
      if (lines.length === mostLines) return false;
      const fits = bytesOf(cardBody({ lines: [...lines, line] }, longestDate)) < mostBytes;
      if (fits) lines.push(line);
      return fits;
    },
  };
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
