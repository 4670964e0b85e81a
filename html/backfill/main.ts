import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { BackfillPanel } from './panel';

void openPage(
  () => server.apiReadBackfill(),
  (view) => new BackfillPanel(view),
);
