import { invalid } from './api-error';

/** Labels of a dataset or table: `{ "team": "support" }`. */
export type Labels = Readonly<Record<string, string>>;

/** What a script says of labels; in a patch a null takes one away. */
export type LabelChanges = Readonly<Record<string, string | null>>;

const MOST = 64;
const KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const VALUE = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;

/**
 * Labels after a change: those it does not name stay.
 *
 * @see https://cloud.google.com/bigquery/docs/labels-intro#requirements and
 * https://cloud.google.com/bigquery/docs/reference/rest/v2/tables/patch — patch semantics (read 2026-11-21).
 * @throws {ApiError} For a label that BigQuery does not take; its words are unconfirmed.
 */
export function changeLabels(
  known: Labels | undefined,
  changes: LabelChanges | null | undefined,
): Labels | undefined {
  if (changes === null) return undefined;
  const all = Object.entries({ ...known, ...changes });
  const kept = all.filter((one): one is [string, string] => one[1] !== null);
  for (const [key, value] of kept) {
    if (!KEY.test(key)) throw invalid(`Label key "${key}" has invalid characters.`);
    if (!VALUE.test(value)) throw invalid(`Label value "${value}" has invalid characters.`);
  }
  if (kept.length > MOST) throw invalid(`Too many labels: at most ${MOST} are allowed.`);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
