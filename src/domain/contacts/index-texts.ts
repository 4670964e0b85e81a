import { bucketOf } from '../phone/bucket';
import type { Contact } from './contact';
import { contactOf } from './read-contacts';

/**
 * How many cache texts hold the contacts. At 50,000 contacts one has about 400: 52 KB, and a
 * third of that when it is packed, read in a moment. Google's cache holds 1,000 entries in all.
 */
const bucketCount = 128;

/** One contact as the index keeps it. */
export interface IndexedRow {
  /** In E.164. */
  readonly phones: readonly string[];
  readonly cells: readonly string[];
}

/**
 * A cache text: the contacts that have one of the numbers of a bucket. It holds the contacts
 * themselves, not the places of their rows: sorting the sheet cannot make one somebody else.
 *
 * ```
 * {"words":["Phone","Name"],"rows":[{"phones":["+33176111111"],"cells":["01 76 11 11 11","Anna"]}],
 *  "at":{"+33176111111":0}}
 * ```
 */
interface Bucket {
  readonly words: readonly string[];
  readonly rows: IndexedRow[];
  /** Which of the rows a number belongs to. */
  readonly at: Record<string, number>;
}

const bucketName = (bucket: number): string => `contacts.${bucket}`;

/** Name of the cache text that knows whose number this is. @param number - In E.164. */
export const contactTextName = (number: string): string =>
  bucketName(bucketOf(number, bucketCount));

/** Every name of {@link contactTextName}. */
export const contactTextNames: readonly string[] = Array.from({ length: bucketCount }, (_, at) =>
  bucketName(at),
);

/**
 * Makes the cache texts of all contacts, empty buckets too: they undo what was there before.
 *
 * @param rows - In sheet order: of two rows with one number the first has it.
 */
export function indexTexts(
  words: readonly string[],
  rows: readonly IndexedRow[],
): Readonly<Record<string, string>> {
  const buckets = contactTextNames.map((): Bucket => ({ words, rows: [], at: {} }));
  for (const row of rows) {
    for (const number of row.phones) {
      const bucket = buckets[bucketOf(number, bucketCount)];
      if (bucket === undefined || number in bucket.at) continue;
      const last = bucket.rows.length - 1;
      bucket.at[number] = bucket.rows[last] === row ? last : bucket.rows.push(row) - 1;
    }
  }
  return Object.fromEntries(
    contactTextNames.map((name, at) => [name, JSON.stringify(buckets[at])]),
  );
}

/**
 * Whose number this is, as a cache text says.
 *
 * @param text - What the cache holds under {@link contactTextName}.
 * @returns `none` when the text knows that nobody has it, `unknown` when there is no such text.
 */
export function contactIn(text: string | undefined, number: string): Contact | 'none' | 'unknown' {
  const bucket = parseBucket(text);
  if (bucket === undefined) return 'unknown';
  const row = bucket.rows[bucket.at[number] ?? -1];
  return row === undefined ? 'none' : contactOf(bucket.words, row.cells, row.phones);
}

/** Headers of the sheet of contacts, as any cache text says; `undefined` when it says nothing. */
export const contactWordsIn = (text: string | undefined): readonly string[] | undefined =>
  parseBucket(text)?.words;

function parseBucket(text: string | undefined): Bucket | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Bucket> | null;
    const isBucket =
      Array.isArray(value?.words) && Array.isArray(value.rows) && typeof value.at === 'object';
    return isBucket ? (value as Bucket) : undefined;
  } catch {
    // a cache may lose or garble what it likes
    return undefined;
  }
}
