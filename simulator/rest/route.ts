import type { EpochSeconds } from '../account/model';
import type { Floor } from '../floor/floor';
import type { Switches } from '../switches';
import type { Webhooks } from '../webhooks/registry';
import type { Reply } from './message';

/** What a route may look at. */
export interface RouteContext {
  readonly floor: Floor;
  readonly switches: Switches;
  readonly now: EpochSeconds;
  /** Where the links in answers point: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** Path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly body: string;
  /** What recordings' addresses are signed with. */
  readonly storeSecret: string;
  readonly webhooks: Webhooks;
}

/** One endpoint. */
export interface Route {
  readonly method: string;
  /** `/v1/calls/:id` */
  readonly pattern: string;
  /** Left out when it says so: an endpoint that this account no longer has. */
  readonly isOpen?: (switches: Switches) => boolean;
  readonly answer: (context: RouteContext) => Reply;
}

/** An endpoint and what its pattern found in the path. */
export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route in order that fits, if there is one. */
export function findRoute(
  routes: readonly Route[],
  request: { method: string; path: string; switches: Switches },
): RouteMatch | undefined {
  for (const route of routes) {
    if (route.method !== request.method || route.isOpen?.(request.switches) === false) continue;
    const params = matchPath(route.pattern, request.path);
    if (params) return { route, params };
  }
  return undefined;
}

/**
 * The named parts of a path.
 *
 * @param pattern - `/v1/calls/:id`; a last part of `*` stands for any rest.
 * @returns `undefined` when the path does not fit.
 */
export function matchPath(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const hasRest = wanted.at(-1) === '*';
  if (hasRest ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (part === '*') continue;
    if (part.startsWith(':') && text !== '') params[part.slice(1)] = decoded(text);
    else if (part !== text) return undefined;
  }
  return params;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
