import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { ArchivePanel } from './panel';

void openPage(
  () => server.apiReadArchive(),
  (view) => new ArchivePanel(view),
);
