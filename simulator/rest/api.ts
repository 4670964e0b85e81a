import type { Floor } from '../floor/floor';
import type { Switches } from '../switches';
import type { Webhooks } from '../webhooks/registry';
import { type ApiKey, refuseKey } from './credentials';
import { type ApiRequest, AppError, edgeReply, type Reply, splitPath } from './message';
import { RateLimit } from './rate-limit';
import { findRoute, type Route } from './route';
import { callCardRoutes } from './routes-call-cards';
import { callNoteRoutes } from './routes-call-notes';
import { callSoundRoutes } from './routes-call-sounds';
import { callTransferRoutes } from './routes-call-transfers';
import { callRoutes } from './routes-calls';
import { contactRoutes } from './routes-contacts';
import { directoryRoutes } from './routes-directory';
import { notSimulated } from './routes-not-simulated';
import { tagRoutes } from './routes-tags';
import { userRoutes } from './routes-users';
import { webhookRoutes } from './routes-webhooks';

/** What an {@link Api} serves. */
interface ApiSetup {
  readonly floor: Floor;
  readonly keys: readonly ApiKey[];
  readonly switches: Switches;
  readonly storeSecret: string;
  readonly webhooks: Webhooks;
}

const routes: readonly Route[] = [
  ...directoryRoutes,
  ...userRoutes,
  ...callRoutes,
  ...callNoteRoutes,
  ...callSoundRoutes,
  ...callCardRoutes,
  ...callTransferRoutes,
  ...contactRoutes,
  ...tagRoutes,
  ...webhookRoutes,
  ...notSimulated,
];

const welcome = { resource: 'Aircall Documentation', contact: 'support@aircall.io' };

/**
 * Aircall's public API over one account: gateway (path, key), rate limit, application.
 *
 * What the gateway refuses does not count against the rate.
 */
export class Api {
  readonly #rate = new RateLimit();

  constructor(readonly setup: ApiSetup) {}

  /**
   * Answers one request.
   *
   * @param now - Epoch seconds with fractions.
   */
  answer(request: ApiRequest, now: number): Reply {
    const { switches, keys } = this.setup;
    const { pathname, query } = splitPath(request.path);
    if (pathname === '/') return { status: 200, json: welcome };
    const match = findRoute(routes, { method: request.method, path: pathname, switches });
    if (!match) return edgeReply(404, 'Not Found');
    const refused = refuseKey(request.headers.authorization, keys, switches);
    if (refused) return refused;
    const rate = this.#rate.take(now, switches);
    if (rate.isOver) return withHeaders(tooMany(switches), rate.headers);
    const host = request.headers.host;
    const reply = attempt(request, () =>
      match.route.answer({
        floor: this.setup.floor,
        switches,
        now: Math.floor(now),
        baseUrl: host ? `http://${host}` : 'https://api.aircall.io',
        path: pathname,
        query,
        params: match.params,
        body: request.body,
        storeSecret: this.setup.storeSecret,
        webhooks: this.setup.webhooks,
      }),
    );
    return withHeaders(reply, rate.headers);
  }
}

const withHeaders = (reply: Reply, headers: Readonly<Record<string, string>>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
});

/** The body of a 429 is unconfirmed. */
const tooMany = (switches: Switches): Reply =>
  switches['rate.body'] === 'message'
    ? edgeReply(429, 'Too Many Requests')
    : { status: 429, json: { error: 'Too Many Requests', troubleshoot: 'Rate limit exceeded' } };

function attempt({ method, headers }: ApiRequest, run: () => Reply): Reply {
  try {
    const type = headers['content-type'] ?? '';
    if (['POST', 'PUT'].includes(method) && !type.includes('application/json')) {
      throw new AppError(400, 'Content-Type must be application/json');
    }
    return run();
  } catch (error) {
    if (error instanceof AppError) return error.toReply();
    throw error;
  }
}
