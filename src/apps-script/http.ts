import type { Http, HttpOutcome, HttpRequest } from '../ports/http';
import type { Services } from './services';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Google's own refusals: quota or permission. Repeating would not help, and Aircall is not to blame. */
const ownRefusal = /Service invoked too many times|permission|authori[sz]ation is required/i;

/** UrlFetchApp: all requests of a round travel side by side. */
export function createHttp(services: Services): Http {
  return {
    sendAll: (requests) => {
      if (requests.length === 0) return [];
      services.requests.count += requests.length;
      try {
        return services.network.fetchAll(requests.map(toGoogle)).map(toOutcome);
      } catch (error) {
        // fetchAll throws for the whole round when one address cannot be reached
        const failure = describeFailure(error);
        return requests.map(() => failure);
      }
    },
  };
}

const toGoogle = (request: HttpRequest) => ({
  url: request.url,
  method: request.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
  headers: { ...request.headers },
  muteHttpExceptions: true,
  followRedirects: false,
  ...(request.body === undefined ? {} : { payload: request.body, contentType: 'application/json' }),
  ...(request.timeoutSeconds === undefined ? {} : { timeoutSeconds: request.timeoutSeconds }),
});

function toOutcome(response: Response): HttpOutcome {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.getHeaders())) {
    headers[name.toLowerCase()] = String(value);
  }
  return {
    kind: 'answered',
    status: response.getResponseCode(),
    headers,
    body: response.getContentText(),
  };
}

function describeFailure(error: unknown): HttpOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  if (ownRefusal.test(detail)) throw error;
  return {
    kind: 'failed',
    reason: /time.?out|timed out/i.test(detail) ? 'timeout' : 'unreachable',
    detail,
  };
}
