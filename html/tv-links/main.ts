import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { TvLinksPanel } from './panel';

void openPage(
  () => server.apiReadTvLinks(),
  (view) => new TvLinksPanel(view),
);
