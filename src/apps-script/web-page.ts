import type { PageName } from '../ports/pages';
import { pageOutput } from './page-output';
import { furnishPage } from './pages';

/**
 * A page of the web app, for a browser anywhere.
 *
 * @param opening - What the page is opened with; plain JSON.
 */
export const webPage = (
  page: PageName,
  title: string,
  opening: unknown,
): GoogleAppsScript.HTML.HtmlOutput => {
  const output = pageOutput(page).setTitle(title);
  output.addMetaTag('viewport', 'width=device-width, initial-scale=1');
  return output.setContent(furnishPage(output.getContent(), opening));
};

/** JSON that pages of any origin may read; Google serves it by way of a redirect. */
export const webJson = (text: string): GoogleAppsScript.Content.TextOutput =>
  ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.JSON);
