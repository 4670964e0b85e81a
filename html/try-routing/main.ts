import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { TryRoutingPanel } from './panel';

void openPage(
  () => server.apiReadTryRouting(),
  (view) => new TryRoutingPanel(view),
);
