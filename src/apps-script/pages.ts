import type { Pages } from '../ports/pages';
import { unmetered } from './metered';
import type { Services } from './services';

/** Pages from the project's HTML files. Not templates: library code may contain `<?`. */
export const createPages = (services: Services): Pages => ({
  showSidebar: (page, title, opening) => {
    const output = HtmlService.createHtmlOutputFromFile(page).setTitle(title);
    if (opening !== undefined) output.append(openingElement(opening));
    unmetered(services.spreadsheets.getUi()).showSidebar(output);
  },
});

/** "<" is escaped, so that no text in it can end the element and become HTML. */
const openingElement = (opening: unknown): string =>
  `<script type="application/json" id="opening">${JSON.stringify(opening).replace(/</g, '\\u003c')}</script>`;
