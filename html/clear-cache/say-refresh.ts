import { assertNever } from '../../src/domain/assert-never';
import type { RefreshView } from '../../src/domain/pages/set-up-view';
import { texts } from '../../src/domain/texts/texts';
import type { Status } from '../shared/status';

const say = texts.setUp.refresh;

/** Says how a refresh ended. */
export function sayRefresh(status: Status, refresh: RefreshView): void {
  switch (refresh.kind) {
    case 'good':
      status.say('good', say.good(refresh.at, refresh.detail));
      return;
    case 'partly':
      status.say('good', say.partly(refresh.at, refresh.detail));
      return;
    case 'busy':
      status.say('bad', say.busy);
      return;
    case 'never':
      status.say('bad', say.never);
      return;
    case 'failed':
      status.say('bad', refresh.detail);
      return;
    default:
      assertNever(refresh);
  }
}
