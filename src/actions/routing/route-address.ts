import { percentEncode } from '../../aircall/percent-encode';
import type { World } from '../world';

/**
 * The key of the address Ring to (via API) asks; made when it is first needed.
 *
 * Not the webhook's: who sees the widget's address must not be able to send deliveries.
 */
export function routeKey({ saved, state, webApp }: World): string {
  if (saved.ROUTE_KEY) return saved.ROUTE_KEY;
  const key = webApp.newKey();
  state.write({ ROUTE_KEY: key });
  return key;
}

/** Where the web app is, as far as anybody knows; empty when nobody does. */
export const webAppAddress = ({ saved, webApp }: World): string =>
  saved.WEB_APP_URL || (webApp.suggestedAddress() ?? '');

/** The address of the route. @param callerNumber - As it stands in the address, encoded if need be. */
export const routeUrl = (address: string, key: string, callerNumber: string): string =>
  `${address}?action=route&key=${percentEncode(key)}&callerNumber=${callerNumber}`;
