import { semicolons } from '../texts/punctuation';
import { describeValue, describeValues } from './describe-value';

/** What a look found, or that there was nothing to look at. */
export type Finding =
  | {
      readonly kind: 'seen';
      readonly expected: string;
      readonly found: string;
      readonly holds: boolean;
    }
  | { readonly kind: 'open'; readonly why: string };

/** Something seen, in words, and whether it is what was expected. */
export const seen = (holds: boolean, expected: string, found: string): Finding => ({
  kind: 'seen',
  expected,
  found,
  holds,
});

/** There was nothing to look at. @param why - A sentence. */
export const open = (why: string): Finding => ({ kind: 'open', why });

/** Compares one value with the one expected; dates by their moment, everything by its type as well. */
export function same(expected: unknown, found: unknown): Finding {
  const [wanted, got] = [describeValue(expected), describeValue(found)];
  return seen(wanted === got, wanted, got);
}

/** Compares several in their order. */
export function sameList(expected: readonly unknown[], found: readonly unknown[]): Finding {
  const [wanted, got] = [describeValues(expected), describeValues(found)];
  return seen(wanted === got, wanted, got);
}

/** Several looks as one: it holds when each of them does. */
export function both(...findings: readonly Finding[]): Finding {
  const missing = findings.find((each) => each.kind === 'open');
  if (missing) return missing;
  const all = findings.flatMap((each) => (each.kind === 'seen' ? [each] : []));
  return seen(
    all.every(({ holds }) => holds),
    semicolons(all.map(({ expected }) => expected)),
    semicolons(all.map(({ found }) => found)),
  );
}
