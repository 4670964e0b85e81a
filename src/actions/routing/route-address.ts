import { percentEncode } from '../../aircall/percent-encode';
import type { WidgetAddress } from '../../domain/pages/try-routing-view';
import { renewHandbook } from '../handbook/renew-handbook';
import type { World } from '../world';

/** Where the web app is, as far as anybody knows; empty when nobody does. */
export const webAppAddress = ({ saved, webApp }: World): string =>
  saved.WEB_APP_URL || (webApp.suggestedAddress() ?? '');

/** The address of the route. @param callerNumber - As it stands in the address, encoded if need be. */
export const routeUrl = (address: string, key: string, callerNumber: string): string =>
  `${address}?action=route&key=${percentEncode(key)}&callerNumber=${callerNumber}`;

/** The address to enter in Aircall's widget, as far as there is one. */
export function widgetAddress(world: World): WidgetAddress {
  const address = webAppAddress(world);
  const key = world.saved.ROUTE_KEY;
  if (address === '') return { kind: 'no web app' };
  if (!key) return { kind: 'not made' };
  // what the widget fills in must not be encoded
  return { kind: 'made', url: routeUrl(address, key, '{{callerNumber}}') };
}

/**
 * Makes the address for Aircall's widget, with a new key: whoever has an older one is not answered
 * any more.
 *
 * The key is not the webhook's: who sees the widget's address must not be able to send deliveries.
 */
export function makeRouteAddress(world: World): WidgetAddress {
  if (webAppAddress(world) === '') return { kind: 'no web app' };
  world.state.write({ ROUTE_KEY: world.webApp.newKey() });
  // so that it answers at once; from now on the clock sees to it
  renewHandbook(world);
  return widgetAddress({ ...world, saved: world.state.readAll() });
}
