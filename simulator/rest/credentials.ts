import type { Switches } from '../switches';
import { AppError, edgeReply, type Reply } from './message';

/** A key pair made in the dashboard. */
export interface ApiKey {
  readonly id: string;
  readonly token: string;
}

/**
 * Refuses a request without a right key.
 *
 * Besides `Basic` with ID and token, `Bearer` with the token is accepted, as a stand-in for the
 * OAuth token of a partner.
 *
 * @returns `undefined` when the key is right.
 * @see measured on api.aircall.io on 2026-08-11: no header 401, wrong or malformed 403.
 */
export function refuseKey(
  header: string | undefined,
  keys: readonly ApiKey[],
  switches: Switches,
): Reply | undefined {
  const isEdge = switches.authError === 'edge';
  if (!header) {
    return isEdge
      ? edgeReply(401, 'Unauthorized')
      : new AppError(401, 'Check your API key').toReply();
  }
  if (keys.some((key) => accepted(key).includes(header))) return undefined;
  return isEdge ? edgeReply(403, 'Forbidden') : new AppError(403, 'Check your API key').toReply();
}

function accepted({ id, token }: ApiKey): string[] {
  const pair = Buffer.from(`${id}:${token}`).toString('base64');
  return [`Basic ${pair}`, `Bearer ${token}`];
}
