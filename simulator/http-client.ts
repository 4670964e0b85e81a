import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** One request of the account to somebody else's server. */
export interface Errand {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly followRedirects: boolean;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** What came of it in the end. */
export interface ErrandAnswer {
  readonly status: number;
  /** How many were followed. */
  readonly redirects: number;
  readonly text: string;
}

/** As many as axios follows would do no good here; Google needs one. */
const mostRedirects = 5;

/** More than any answer that is looked at. */
const mostAnswerBytes = 1_000_000;

/**
 * Sends a request the way axios does by default: a POST that is answered by 301, 302 or 303 goes on as a
 * GET without body, and a key is not shown to another host.
 *
 * Rejects when there is no answer, or when it was ended from outside.
 *
 * @see measured with axios 1.21.1; that Aircall's senders keep these defaults is unconfirmed.
 */
export async function runErrand({
  followRedirects,
  signal,
  ...first
}: Errand): Promise<ErrandAnswer> {
  let step: Step = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const { status, location, text } = await send(step, signal);
    const isRedirect = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
    if (!isRedirect || !followRedirects) return { status, redirects, text };
    step = nextStep(step, status, new URL(location, step.url));
  }
  throw new Error('Too many redirects');
}

type Step = Omit<Errand, 'followRedirects' | 'signal'>;

function nextStep(step: Step, status: number, to: URL): Step {
  const { authorization, ...open } = step.headers;
  const isSameHost = new URL(step.url).host === to.host;
  const headers = authorization !== undefined && isSameHost ? { ...open, authorization } : open;
  if (status >= 307) return { ...step, headers, url: to.href };
  const { 'content-type': _, ...without } = headers;
  return { method: 'GET', url: to.href, headers: without, body: '' };
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

const send = ({ method, url, headers, body }: Step, signal: AbortSignal): Promise<Answer> =>
  new Promise((done, fail) => {
    const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
    const options = { method, headers: { ...headers, ...length }, signal };
    const request = url.startsWith('https:') ? overHttps : overHttp;
    const outgoing = request(url, options, (answer: IncomingMessage) => {
      readText(answer).then((text) => {
        done({ status: answer.statusCode ?? 0, location: answer.headers.location, text });
      }, fail);
    });
    outgoing.once('error', fail);
    outgoing.end(body);
  });

async function readText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size <= mostAnswerBytes) chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
