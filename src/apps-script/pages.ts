import type { Pages } from '../ports/pages';
import { unmetered } from './metered';
import type { Services } from './services';

/** Pages from the project's HTML files. Not templates: library code may contain `<?`. */
export const createPages = (services: Services): Pages => ({
  showSidebar: (page, title) => {
    const output = HtmlService.createHtmlOutputFromFile(page).setTitle(title);
    unmetered(services.spreadsheets.getUi()).showSidebar(output);
  },
});
