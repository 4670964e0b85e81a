import { defaultBaseUrl, parseBaseUrl } from '../../aircall/client/base-url';
import { parseJson } from '../../aircall/parse/json';
import { percentEncode } from '../../aircall/percent-encode';
import type { CheckId } from '../../domain/self-test/check-ids';
import { both, open, same, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import type { Answered } from '../../ports/lab';
import { healthMark } from '../webhook/reach-web-app';
import { type Look, type LookWorld, refusalOf, sayRefusal, sayTruth, Unsettled } from './look';

/** Where Aircall refuses whoever comes without a key; nothing is counted there. */
function refusingUrl({ saved }: LookWorld): string {
  const base = parseBaseUrl(saved.AIRCALL_BASE_URL);
  return `${base.ok ? base.url : defaultBaseUrl}/v1/ping`;
}

/** The web app's address with a query. @throws {Unsettled} While none is connected. */
function webAppUrl({ saved }: LookWorld, query: string): string {
  const { WEB_APP_URL: url, WEBHOOK_KEY: key } = saved;
  if (!url || !key) throw new Unsettled(texts.selfTest.why.noWebApp);
  return `${url}?${query}&key=${percentEncode(key)}`;
}

/** Asks the routing rules where a caller without a number would go: it reads, and notes nothing. */
const routeQuery = 'action=route&type=none';

const say = texts.selfTest.values;
const sayStatus = ({ status }: Answered): string => say.status(status);

const headerOf = ({ headers }: Answered, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

/** What is claimed of requests, and of the answers of the web app. */
export const networkLooks = {
  'network.refusal-as-answer': (world) => {
    const answer = world.lab.network.ask({ url: refusingUrl(world) });
    return seen(answer.status === 401, say.status(401), sayStatus(answer));
  },
  'network.refusal-as-error': (world) => {
    const attempt = () => world.lab.network.ask({ url: refusingUrl(world), isLoud: true });
    const message = refusalOf(attempt);
    return seen(/\b401\b/.test(message ?? ''), say.status(401), sayRefusal(message));
  },
  'network.order': (world) => {
    const url = refusingUrl(world);
    const elsewhere = url.replace(/v1\/ping$/, '');
    const alone = [url, elsewhere].map((each) => world.lab.network.ask({ url: each }).status);
    if (alone[0] === alone[1]) return open(texts.selfTest.why.sameAnswers);
    const together = world.lab.network.askAll([elsewhere, url, elsewhere]);
    const wanted = [alone[1], alone[0], alone[1]].join(', ');
    const found = together.map(({ status }) => status).join(', ');
    return seen(found === wanted, wanted, found);
  },
  'network.header-names': (world) => {
    const kind = headerOf(world.lab.network.ask({ url: refusingUrl(world) }), 'content-type');
    return seen(/json/i.test(kind ?? ''), 'application/json', kind ?? say.nothing);
  },
  'web.json-redirect': (world) => {
    const answer = world.lab.network.ask({ url: webAppUrl(world, routeQuery) });
    return seen(answer.status === 302, say.status(302), sayStatus(answer));
  },
  'web.json-followed': (world) => {
    const answer = world.lab.network.ask({ url: webAppUrl(world, routeQuery), follows: true });
    const isJson = parseJson(answer.body) !== undefined;
    const kind = isJson ? say.json : say.otherThanJson;
    const wanted = `${say.status(200)}, ${say.json}`;
    return seen(answer.status === 200 && isJson, wanted, `${sayStatus(answer)}, ${kind}`);
  },
  'web.post-plain': (world) => {
    const url = webAppUrl(world, 'action=health');
    const answer = world.lab.network.ask({ url, method: 'post' });
    const isOurs = answer.body.includes(healthMark);
    return both(same(200, answer.status), seen(isOurs, sayTruth(true), sayTruth(isOurs)));
  },
  'web.time-limit': (world) => {
    const url = webAppUrl(world, 'action=health');
    const startedAt = world.now();
    const message = refusalOf(() => world.lab.network.ask({ url, timeoutSeconds: 1 }));
    const seconds = Math.round((world.now() - startedAt) * 10) / 10;
    if (message === undefined && seconds <= 1.5) return open(texts.selfTest.why.quickAnswer);
    return seen(
      message !== undefined && seconds < 3,
      '1 s',
      `${seconds} s: ${sayRefusal(message)}`,
    );
  },
} satisfies Partial<Record<CheckId, Look>>;
