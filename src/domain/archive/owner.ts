/**
 * The label of the table `calls` that tells which spreadsheet archives there: two would replace each
 * other's days.
 *
 * @see https://cloud.google.com/bigquery/docs/labels-intro#requirements — small letters, digits,
 * underscores and hyphens, at most 63 of them (read 2026-11-21).
 */
export const ownerLabel = 'aircall_tracker';

/** A spreadsheet as the label tells it: what nobody can open it by. */
export const ownerMark = (hash: (text: string) => string, spreadsheetId: string): string =>
  hash(spreadsheetId).slice(0, 16);

/** Whether another spreadsheet archives there. A table without the label is anybody's. */
export const isOfAnother = (
  table: { readonly owner: string | undefined } | undefined,
  mark: string,
) => table?.owner !== undefined && table.owner !== mark;
