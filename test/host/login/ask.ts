import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';

/** What a request was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request over HTTP; follows no redirect, keeps no cookie. */
export function ask(
  address: string,
  { body = '', ...options }: RequestOptions & { body?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(address, options, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
