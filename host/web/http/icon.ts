/** A table on slate: the icon of a workbook whose host was not given another. */
export const DEFAULT_ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill='#4a5a78' d='M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3zm1 6v3h5V8H6zm7 0v3h5V8h-5zm-7 5v4h5v-4H6zm7 0v4h5v-4h-5z'/></svg>";

/** Where the pages find the icon; who is not signed in sees it, too. */
export const ICON_PATH = '/icon.svg';
