/**
 * What this bundle expects of a workbook.
 *
 * - 1: what the first board made: board, databases, Live calls, Calls, UserSelection, Runs.
 * - 2: besides, the sheets of webhooks, groups, contacts, cards, rules and lists of settings.
 * - 3: in all of them the columns of today, such as Problem in Insight cards and Last call in
 *   Call-backs.
 *
 * Settings and other properties need no version: what is missing in them counts as its default.
 */
export const schemaVersion = 3;

/** What a workbook is to this bundle. */
export type SchemaState =
  | { readonly kind: 'current' }
  /** Nothing was set up yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'older'; readonly version: number }
  /** Another copy of the script made it what it is. */
  | { readonly kind: 'newer'; readonly version: number };

/**
 * Compares a workbook with what this bundle expects. One without a version that has sheets of ours
 * is from before there were versions.
 *
 * @param saved - All Script Properties.
 */
export function judgeSchema(saved: Readonly<Record<string, string>>): SchemaState {
  const { SCHEMA_VERSION: text, SHEETS: sheets } = saved;
  if (text === String(schemaVersion)) return { kind: 'current' };
  const version = Number(text);
  if (!text || !Number.isSafeInteger(version) || version < 1) {
    return sheets ? { kind: 'older', version: 1 } : { kind: 'new' };
  }
  return { kind: version > schemaVersion ? 'newer' : 'older', version };
}
