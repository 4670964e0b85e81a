/** What is said of bringing an older workbook up to date. */
export const migrationTexts = {
  run: 'Update',
  title: 'Activity Tracker',
  'add-sheets': 'Sheets that were missing were made',
  'add-columns': (tables: readonly string[]) =>
    tables.length === 0
      ? 'All columns were there'
      : `Columns were added to ${tables.map((table) => `"${table}"`).join(', ')}`,
  backup: (tabs: readonly string[]) =>
    `As it was before: ${tabs.map((tab) => `"${tab}"`).join(', ')}`,
  /** The name of a copy. Sheets allows 100 characters. */
  backupName: (table: string, version: number) => `${table} (before update ${version})`,
  done: (from: number, to: number) => `This spreadsheet was brought from version ${from} to ${to}.`,
  newer: (found: number, ours: number) => ({
    what: `A newer version of the Activity Tracker set this spreadsheet up (${found}; this one knows ${ours}).`,
    whatToDo: 'Nothing was changed. Update the script of this spreadsheet, or use the newer one.',
  }),
  busy: 'The spreadsheet is being written at this moment; it is updated at the next run.',
};
