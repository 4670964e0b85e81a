import type { World } from '../world';
import { receptionText, rejectedText } from './hot-cache';

/**
 * Forgets our webhook. The key of its address goes too: whoever still delivers there is not
 * believed.
 */
export function forgetWebhook({ state, cache }: World): void {
  state.write({
    WEBHOOK_ID: '',
    WEBHOOK_TOKEN: '',
    WEBHOOK_KEY: '',
    WEBHOOK_PAUSED: '',
    WEBHOOK_STATS: '',
    WEBHOOK_HEALTH: '',
  });
  cache.forget([receptionText, rejectedText]);
}
