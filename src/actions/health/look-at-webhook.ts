import { AircallError } from '../../aircall/client/aircall-error';
import { getWebhook } from '../../aircall/endpoints/webhooks';
import { parseOne } from '../../aircall/pages/page';
import { parseWebhook } from '../../aircall/parse/webhook';
import type { WebAppFact, WebhookFact } from '../../domain/health/facts';
import { explainFailure } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import { assessWebhook } from '../../domain/webhook/upkeep';
import { connectShared } from '../budget/connect-shared';
import { failureOf } from '../failure-of';
import { addressWithKey, wishFor } from '../webhook/connect-webhooks';
import { reachWebApp } from '../webhook/reach-web-app';
import type { World } from '../world';

/** Asks the web app for its version, as Aircall would reach it. */
export function lookAtWebApp(world: World): WebAppFact {
  const { WEB_APP_URL: url, WEBHOOK_KEY: key } = world.saved;
  if (!url || !key) return { kind: 'none' };
  const reach = reachWebApp(world, url, key);
  return reach.ok
    ? { kind: 'answers', version: reach.version, ours: world.webApp.version }
    : { kind: 'silent', why: reach.reason };
}

/** Asks Aircall for our webhook, and compares it with how it should be. */
export function lookAtWebhook(world: World): WebhookFact {
  const { WEBHOOK_ID: id, WEB_APP_URL: url = '', WEBHOOK_KEY: key = '' } = world.saved;
  if (!id) return { kind: 'none' };
  if (world.saved.WEBHOOK_PAUSED) return { kind: 'paused' };
  try {
    const [outcome] = connectShared(world, { priority: 'person' }).aircall.send([getWebhook(id)]);
    if (outcome === undefined) return { kind: 'unknown', why: texts.webhook.noAnswer };
    const webhook = parseOne(outcome, 'webhook', parseWebhook);
    const damage = assessWebhook(webhook, wishFor(world, addressWithKey(url, key)));
    if (damage !== 'none') return { kind: damage };
    const isKnown = webhook.token === '' || webhook.token === world.saved.WEBHOOK_TOKEN;
    return { kind: isKnown ? 'fine' : 'other-token' };
  } catch (error) {
    if (error instanceof AircallError && error.problem.kind === 'not-found')
      return { kind: 'gone' };
    const { what, whatToDo } = explainFailure(failureOf(error), world.clock.timeZone());
    return { kind: 'unknown', why: `${what} ${whatToDo}` };
  }
}
