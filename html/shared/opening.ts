/**
 * What the script opened this page with.
 *
 * @typeParam Opening - As the action that shows the page hands it to `pages.showSidebar`.
 * @returns `undefined` when the page was opened without.
 */
export function readOpening<Opening>(): Opening | undefined {
  const text = document.getElementById('opening')?.textContent;
  return text ? (JSON.parse(text) as Opening) : undefined;
}
