import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** One message to a webhook. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly followRedirects: boolean;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
}

/**
 * Sends a message and tells the status of the answer.
 *
 * Rejects when there is none, or when it was ended from outside.
 */
export type SendPost = (post: Post) => Promise<number>;

/** As many as axios follows would do no good here; Google needs one. */
const mostRedirects = 5;

/**
 * Over the network, the way axios does by default: a POST that is answered by 301, 302 or 303 goes on
 * as a GET without body.
 *
 * @see measured with axios 1.21.1; that Aircall's sender keeps these defaults is unconfirmed.
 */
export const postOverHttp: SendPost = async ({ url, headers, body, followRedirects, signal }) => {
  let step: Step = { method: 'POST', url, headers, body };
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const { status, location } = await send(step, signal);
    const isRedirect = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
    if (!isRedirect || !followRedirects) return status;
    step = nextStep(step, status, new URL(location, step.url).href);
  }
  throw new Error('Too many redirects');
};

interface Step {
  readonly method: 'POST' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function nextStep(step: Step, status: number, url: string): Step {
  if (status >= 307) return { ...step, url };
  const { 'content-type': _, ...headers } = step.headers;
  return { method: 'GET', url, headers, body: '' };
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

const send = ({ method, url, headers, body }: Step, signal: AbortSignal): Promise<Answer> =>
  new Promise((done, fail) => {
    const length = method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {};
    const options = { method, headers: { ...headers, ...length }, signal };
    const request = url.startsWith('https:') ? overHttps : overHttp;
    const outgoing = request(url, options, (answer: IncomingMessage) => {
      answer.resume();
      answer.once('end', () =>
        done({ status: answer.statusCode ?? 0, location: answer.headers.location }),
      );
      answer.once('error', fail);
    });
    outgoing.once('error', fail);
    outgoing.end(body);
  });
