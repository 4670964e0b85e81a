import { texts } from '../domain/texts/texts';
import type { PageName } from '../ports/pages';

/** True in a release, which is pasted by hand: set by the build. */
declare const PAGES_IN_ONE: boolean;

/**
 * A page from the project's HTML files. Not a template: library code may contain `<?`.
 *
 * Each page has a file of its own. In a release all share two: `pages` has their heads and styles,
 * `libraries` the script of all of them, so that few files have to be pasted.
 */
export const pageOutput = (page: PageName): GoogleAppsScript.HTML.HtmlOutput =>
  typeof PAGES_IN_ONE !== 'undefined' && PAGES_IN_ONE
    ? HtmlService.createHtmlOutput(takePage(page, contentOf('pages'), contentOf('libraries')))
    : HtmlService.createHtmlOutputFromFile(page);

const contentOf = (file: string): string => HtmlService.createHtmlOutputFromFile(file).getContent();

/**
 * One page out of the file that holds all of them.
 *
 * @param pages - `<!-- page NAME -->` before each page, and in each `<!-- js -->` where its script goes.
 * @param script - Defines `startPage(name)`.
 * @throws {Error} When the page is not in the file.
 */
export function takePage(page: PageName, pages: string, script: string): string {
  const part = pages.split(`<!-- page ${page} -->\n`)[1]?.split('<!-- page ')[0];
  if (part === undefined) throw new Error(texts.sheets.noPage(page));
  return part.replace('<!-- js -->', () => `${script}<script>startPage("${page}")</script>`);
}
