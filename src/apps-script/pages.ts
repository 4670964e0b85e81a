import { spokenLanguage } from '../domain/texts/spoken';
import type { PageName, Pages } from '../ports/pages';
import { unmetered } from './metered';
import { inLanguage } from './page-language';
import { pageOutput } from './page-output';
import type { Services } from './services';

/** A window for reading, in pixels; no sidebar is so wide. */
const dialogSize = { width: 640, height: 620 } as const;

/** Pages from the project's HTML files. Not templates: library code may contain `<?`. */
export const createPages = (services: Services): Pages => ({
  showSidebar: (page, title, opening) => {
    unmetered(services.spreadsheets.getUi()).showSidebar(open(page, opening).setTitle(title));
  },
  showDialog: (page, title, opening) => {
    const { width, height } = dialogSize;
    const output = open(page, opening).setWidth(width).setHeight(height);
    unmetered(services.spreadsheets.getUi()).showModalDialog(output, title);
  },
});

function open(page: PageName, opening: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const output = pageOutput(page);
  return opening === undefined && spokenLanguage() === 'en'
    ? output
    : output.setContent(furnishPage(output.getContent(), opening));
}

/** A page with its language, and with what it is opened with. */
export function furnishPage(html: string, opening: unknown): string {
  const page = inLanguage(html, spokenLanguage());
  return opening === undefined ? page : withOpening(page, opening);
}

/** A page with what it is opened with: in the head, where it stands before the page's script and is not drawn over. */
const withOpening = (html: string, opening: unknown): string =>
  html.replace('</head>', () => `${openingElement(opening)}</head>`);

/** "<" is escaped, so that no text in it can end the element and become HTML. */
const openingElement = (opening: unknown): string =>
  `<script type="application/json" id="opening">${JSON.stringify(opening).replace(/</g, '\\u003c')}</script>`;
