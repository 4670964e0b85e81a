import { percentEncode } from '../../aircall/percent-encode';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Whether the web app answers at an address, and which version does. */
export type Reach =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly reason: string };

/** What the health answer starts with; the version follows. */
export const healthMark = 'aircall-activity-tracker/';

const healthPattern = /aircall-activity-tracker\/(\d+(?:\.\d+)*)/;

/** Asks the web app for its version, as Aircall would reach it: from outside, with its key. */
export function reachWebApp({ http }: World, address: string, key: string): Reach {
  const say = texts.webhook.reach;
  const url = `${address}?action=health&key=${percentEncode(key)}`;
  const [outcome] = http.sendAll([{ method: 'GET', url, headers: {} }]);
  if (outcome === undefined || outcome.kind === 'failed') {
    return { ok: false, reason: outcome?.reason === 'timeout' ? say.timeout : say.unreachable };
  }
  const version = healthPattern.exec(outcome.body)?.[1];
  if (version !== undefined) return { ok: true, version };
  if (outcome.status >= 300 && outcome.status < 400) return { ok: false, reason: say.login };
  if (outcome.status === 401 || outcome.status === 403) return { ok: false, reason: say.login };
  if (outcome.status === 404) return { ok: false, reason: say.notFound };
  return { ok: false, reason: say.otherApp };
}
