/** What Google's own dialogs show of sheets and files of ours, and what is said when one is missing. */
export const sheetTexts = {
  /** Why a sheet is protected. */
  kept: 'Kept by the Aircall Activity Tracker',
  noSpreadsheet: 'Open the spreadsheet and choose Activity Tracker > Set up… first.',
  noPage: (page: string) => `The file pages.html has no page "${page}". Paste it again.`,
};
