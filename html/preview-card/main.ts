import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { PreviewPanel } from './panel';

void openPage(
  () => server.apiReadPreviewCard(),
  (view) => new PreviewPanel(view),
);
