import type { SetUpOpening } from '../../src/domain/pages/set-up-view';
import { openPage } from '../shared/open-page';
import { readOpening } from '../shared/opening';
import { server } from '../shared/server';
import { SetUpPanel } from './panel';

void openPage(
  () => server.apiReadSetUp(),
  (view) => new SetUpPanel(view, readOpening<SetUpOpening>() ?? {}),
);
