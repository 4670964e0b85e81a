import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { WebhooksPanel } from './panel';

void openPage(
  () => server.apiReadWebhooks(),
  (view) => new WebhooksPanel(view),
);
