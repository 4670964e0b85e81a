import type { Pages } from '../ports/pages';
import { unmetered } from './metered';
import type { Services } from './services';

/** Pages from the project's HTML files. Not templates: library code may contain `<?`. */
export const createPages = (services: Services): Pages => ({
  showSidebar: (page, title, opening) => {
    const output = HtmlService.createHtmlOutputFromFile(page).setTitle(title);
    if (opening !== undefined) output.setContent(withOpening(output.getContent(), opening));
    unmetered(services.spreadsheets.getUi()).showSidebar(output);
  },
});

/** A page with what it is opened with: in the head, where it stands before the page's script and is not drawn over. */
export const withOpening = (html: string, opening: unknown): string =>
  html.replace('</head>', () => `${openingElement(opening)}</head>`);

/** "<" is escaped, so that no text in it can end the element and become HTML. */
const openingElement = (opening: unknown): string =>
  `<script type="application/json" id="opening">${JSON.stringify(opening).replace(/</g, '\\u003c')}</script>`;
