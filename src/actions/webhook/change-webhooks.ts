import { AircallError } from '../../aircall/client/aircall-error';
import { dataOf } from '../../aircall/client/outcome';
import { deleteWebhook } from '../../aircall/endpoints/webhooks';
import type { WebhooksView } from '../../domain/pages/webhooks-view';
import { connectShared } from '../budget/connect-shared';
import type { World } from '../world';
import { forgetWebhook } from './forget-webhook';
import { receptionText } from './hot-cache';
import { readWebhooks } from './read-webhooks';

/** Turns deliveries away, or takes them in again; Aircall is not told. */
export function pauseWebhooks(world: World, isPaused: unknown): WebhooksView {
  world.state.write({ WEBHOOK_PAUSED: isPaused === true ? 'yes' : '' });
  world.cache.forget([receptionText]);
  return readWebhooks({ ...world, saved: world.state.readAll() });
}

/**
 * Removes our webhook at Aircall and forgets it. The key of the address goes too: whoever still
 * delivers there is not believed.
 *
 * @throws {AircallError} When Aircall did not remove it; nothing is forgotten then.
 */
export function removeWebhooks(world: World): WebhooksView {
  const id = world.saved.WEBHOOK_ID;
  if (id) {
    const { aircall } = connectShared(world, { priority: 'person' });
    for (const outcome of aircall.send([deleteWebhook(id)])) ignoreGone(() => dataOf(outcome));
  }
  forgetWebhook(world);
  return readWebhooks({ ...world, saved: world.state.readAll() });
}

function ignoreGone(attempt: () => void): void {
  try {
    attempt();
  } catch (error) {
    // somebody removed it before us
    if (!(error instanceof AircallError) || error.problem.kind !== 'not-found') throw error;
  }
}
