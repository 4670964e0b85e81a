import { randomBytes } from 'node:crypto';
import { HtmlPage, TextPage } from '../engine/values';
import {
  answerError,
  answerPage,
  answerRedirect,
  answerText,
  type WebAppResponse,
} from './web-app-answer';
import { type WebAppRequest, webAppEvent } from './web-app-event';

/** How a call of `doGet` or `doPost` ended. */
export type DoorResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** What the web app needs from the host. */
export interface WebAppOptions {
  /** Calls `doGet` or `doPost` with its event. */
  readonly call: (
    functionName: 'doGet' | 'doPost',
    event: Record<string, unknown>,
  ) => Promise<DoorResult>;
  /** Whether text is answered through a redirect, as Google does, or straight. */
  readonly textOutput: 'redirect' | 'direct';
  /** Where the app is served; null when only the path is known. */
  readonly url: () => string | null;
}

/** Path of the one-time answers. */
export const ECHO_PATH = '/macros/echo';

/** Names that Google keeps for itself. */
const RESERVED = ['c', 'sid'];

const MOST_BODY_BYTES = 50 * 1024 * 1024;

/** Answers that nobody fetches are forgotten when there are this many newer ones. */
const MOST_KEPT_ANSWERS = 1000;

/** The web app of a project, without a transport. */
export class WebApp {
  readonly #options: WebAppOptions;
  readonly #answers = new Map<string, WebAppResponse>();

  constructor(options: WebAppOptions) {
    this.#options = options;
  }

  /** Answers a request to `/exec`. */
  async exec(request: WebAppRequest): Promise<WebAppResponse> {
    const refusal = refuse(request);
    if (refusal) return refusal;
    const door = request.method === 'POST' ? 'doPost' : 'doGet';
    const result = await this.#options.call(door, webAppEvent(request));
    return result.ok ? this.#answer(result.value) : answerError(result.message);
  }

  /** Answers a request to `/macros/echo`: once, and only to a GET. */
  echo(method: string, query: string): WebAppResponse {
    if (method !== 'GET') return answerError('Method Not Allowed', 405);
    const key = new URLSearchParams(query).get('user_content_key') ?? '';
    const answer = this.#answers.get(key);
    this.#answers.delete(key);
    return answer ?? answerError('Sorry, the file you have requested does not exist.', 404);
  }

  #answer(value: unknown): WebAppResponse {
    if (value instanceof HtmlPage) return answerPage(value);
    if (value instanceof TextPage) {
      const answer = answerText(value);
      return this.#options.textOutput === 'direct' ? answer : this.#redirect(answer);
    }
    return answerError(
      value === undefined || value === null
        ? 'The script completed but did not return anything.'
        : 'The script completed but the returned value is not a supported return type.',
    );
  }

  #redirect(answer: WebAppResponse): WebAppResponse {
    const key = randomBytes(24).toString('base64url');
    this.#answers.set(key, answer);
    for (const old of [...this.#answers.keys()].slice(0, -MOST_KEPT_ANSWERS)) {
      this.#answers.delete(old);
    }
    const location = `${ECHO_PATH}?user_content_key=${key}&lib=local`;
    const base = this.#options.url();
    return answerRedirect(base === null ? location : new URL(location, base).href);
  }
}

function refuse({ method, query, body }: WebAppRequest): WebAppResponse | undefined {
  if (method === 'HEAD') return answerError('Forbidden', 403);
  if (method !== 'GET' && method !== 'POST') return answerError('Method Not Allowed', 405);
  const names = new URLSearchParams(query);
  if (RESERVED.some((name) => names.has(name))) return answerError('Method Not Allowed', 405);
  return body.byteLength > MOST_BODY_BYTES ? answerError('Request Too Large', 413) : undefined;
}
