import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { SearchPanel } from './panel';

void openPage(
  () => server.apiReadSearchForm(),
  (view) => new SearchPanel(view),
);
