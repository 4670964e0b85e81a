import { texts } from '../../domain/texts/texts';
import type { WebhookStats } from '../../domain/webhook/stats';
import { parseUpkeep } from '../../domain/webhook/upkeep';
import type { World } from '../world';

/** What people should mend about the web app and its webhook, for the status strip. */
export function warnOfWebhooks(
  { saved, webApp }: World,
  { version }: WebhookStats,
): readonly string[] {
  if (!saved.WEBHOOK_KEY) return [];
  const say = texts.webhook.warning;
  if (parseUpkeep(saved.WEBHOOK_HEALTH).isGone) return [say.gone];
  const isSame = version === undefined || version === webApp.version;
  return isSame ? [] : [say.otherVersion(version, webApp.version)];
}
