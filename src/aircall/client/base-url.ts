/** Where Aircall answers. */
export const defaultBaseUrl = 'https://api.aircall.io';

/** A base URL we may send the key to, without a slash at its end; or why not, in a few words. */
export type ParsedBaseUrl =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: string };

const shape = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?((?:\/[\w.~-]+)*)\/*$/i;
const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Checks the base URL a person or a test has set; an empty text means Aircall itself. The key goes
 * out with every request, so plain `http` is accepted for this very machine only. A version at the
 * end (`/v1`) is dropped, as each endpoint names its own.
 */
export function parseBaseUrl(text: string | undefined): ParsedBaseUrl {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return { ok: true, url: defaultBaseUrl };
  const [, scheme, host, port = '', path = ''] = shape.exec(trimmed) ?? [];
  if (scheme === undefined || host === undefined) return { ok: false, reason: 'not a web address' };
  const isSecure = scheme.toLowerCase() === 'https';
  if (!isSecure && !loopbackHosts.includes(host.toLowerCase())) {
    return { ok: false, reason: 'must start with https://' };
  }
  const root = path.replace(/\/v[12]$/, '');
  return { ok: true, url: `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${root}` };
}
