import type { TvOpening } from './opening';

const webAppPath = /\/macros\/s\/[\w-]+\/(?:exec|dev)$/;

/**
 * Where a TV page asks for its data. A page that stands at the web app's own address asks there,
 * under whatever name the browser reached it; Google shows it in a frame of another origin, where
 * only the address it was opened with leads to the web app.
 *
 * @param place - Where the page stands.
 */
export function dataAddress(
  { address, key }: Pick<TvOpening, 'address' | 'key'>,
  place: { readonly origin: string; readonly pathname: string },
): string {
  const base = webAppPath.test(place.pathname) ? place.origin + place.pathname : address;
  return `${base}?view=tv-data&key=${encodeURIComponent(key)}`;
}
