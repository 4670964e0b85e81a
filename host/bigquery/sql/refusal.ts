import { ApiError } from '../api-error';

/** Sentences of DuckDB and what BigQuery says instead. */
const WORDS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /Column "([^"]+)" referenced that exists in the SELECT clause/,
    ([, name = '']) => `Unrecognized name: ${name}`,
  ],
  [
    /Referenced (?:column|table) "([^"]+)" not found/,
    ([, name = '']) => `Unrecognized name: ${name}`,
  ],
  [
    /Could not find key "([^"]+)" in struct/i,
    ([, name = '']) => `Field name ${name} does not exist`,
  ],
  [
    /Ambiguous reference to column name "([^"]+)"/,
    ([, name = '']) => `Column name ${name} is ambiguous`,
  ],
  [
    /column "([^"]+)" must appear in the GROUP BY clause/,
    ([, name = '']) =>
      `SELECT list expression references column ${name} which is neither grouped nor aggregated`,
  ],
  [
    /Cannot compare values of type ([\w[\]() ]+) and (?:type )?([\w[\]() ]+)/,
    ([, left = '', right = '']) =>
      `No matching signature for operator for argument types: ${left}, ${right}`,
  ],
];

/** An error of DuckDB as an answer of BigQuery; what has no words of Google's keeps DuckDB's. */
export function explainRefusal(error: Error): Error {
  if (error instanceof ApiError) return error;
  for (const [pattern, say] of WORDS) {
    const found = pattern.exec(error.message);
    if (found) return new ApiError(400, 'invalidQuery', say(found));
  }
  const [first = ''] = error.message.split('\n');
  return new ApiError(400, 'invalidQuery', first);
}
