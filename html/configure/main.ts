import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { ConfigurePanel } from './panel';

void openPage(
  () => server.apiReadSettings(),
  (view) => new ConfigurePanel(view),
);
