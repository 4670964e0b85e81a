import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { MappingPanel } from './panel';

void openPage(
  () => server.apiReadMapping(),
  (view) => new MappingPanel(view),
);
