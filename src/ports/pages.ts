/** The pages of html/, each a folder there. */
export type PageName =
  | 'configure'
  | 'schedule'
  | 'set-up'
  | 'history'
  | 'search'
  | 'availability'
  | 'mapping'
  | 'archive'
  | 'backfill'
  | 'webhooks'
  | 'live'
  | 'preview-card'
  | 'try-routing'
  | 'health'
  | 'clear-cache'
  | 'definitions'
  | 'behind'
  | 'alerts'
  | 'tv-links'
  | 'about'
  | 'tv';

/** Shows pages beside the spreadsheet. */
export interface Pages {
  /**
   * Opens a page in the sidebar, in place of the one before.
   *
   * @param opening - What the page is opened with, such as the agent that is selected at this
   * moment; plain JSON. The page reads it with `readOpening`.
   */
  showSidebar(page: PageName, title: string, opening?: unknown): void;
  /** Opens a page in a window above the spreadsheet, to be read and closed. */
  showDialog(page: PageName, title: string, opening?: unknown): void;
}
