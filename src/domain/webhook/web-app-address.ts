/** An address a person gave for the web app, checked; or what is wrong with it. */
export type WebAppAddress =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: 'empty' | 'dev' | 'not-a-web-app' };

/** As accounts of companies have it now, with their domain; as they had it before; as all others have it. */
const googles =
  /^https:\/\/script\.google\.com\/(?:a\/macros\/[^/\s]+|a\/[^/\s]+\/macros|macros)\/s\/[\w-]+\/exec$/;

/** The local host and self-hosted ones answer at the same path. */
const others =
  /^(?:https:\/\/[^\s/?#@]+|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?)\/macros\/s\/[\w-]+\/exec$/;

/**
 * Checks the address of a deployment. What stands behind a "?" is dropped: people copy it along.
 *
 * @see https://developers.google.com/apps-script/guides/web — `/exec` serves a deployment, `/dev`
 * only editors (read 2026-11-20).
 */
export function checkWebAppAddress(text: string): WebAppAddress {
  const [path = ''] = text.trim().split(/[?#]/, 1);
  const url = path.replace(/\/$/, '');
  if (url === '') return { ok: false, reason: 'empty' };
  if (/\/dev$/.test(url)) return { ok: false, reason: 'dev' };
  return googles.test(url) || others.test(url)
    ? { ok: true, url }
    : { ok: false, reason: 'not-a-web-app' };
}
