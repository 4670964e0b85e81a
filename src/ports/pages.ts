/** The pages of html/, each a folder there. */
export type PageName = 'configure' | 'schedule';

/** Shows pages beside the spreadsheet. */
export interface Pages {
  /** Opens a page in the sidebar, in place of the one before. */
  showSidebar(page: PageName, title: string): void;
}
