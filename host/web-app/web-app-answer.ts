import type { HtmlPage, TextPage } from '../engine/values';

/** What the web app answers on the wire. */
export interface WebAppResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const NO_CACHE = { 'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate' };
const HTML = { 'Content-Type': 'text/html; charset=utf-8', ...NO_CACHE };

/** A page is answered as it is, with the head its script asked for. */
export function answerPage({ content, options }: HtmlPage): WebAppResponse {
  const frames =
    options.xFrameOptionsMode === 'ALLOWALL' ? {} : { 'X-Frame-Options': 'SAMEORIGIN' };
  const head = [
    options.title === null ? '' : `<title>${escapeText(options.title)}</title>`,
    ...options.metaTags.map(
      (tag) => `<meta name="${escapeText(tag.name)}" content="${escapeText(tag.content)}">`,
    ),
    options.faviconUrl === null ? '' : `<link rel="icon" href="${escapeText(options.faviconUrl)}">`,
  ].join('');
  return { status: 200, headers: { ...HTML, ...frames }, body: withHead(content, head) };
}

/** After the doctype or into the page's own head, so that the page stays in standards mode. */
function withHead(content: string, head: string): string {
  if (head === '') return content;
  const opening = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  const last = [...content.matchAll(opening)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  return content.slice(0, at) + head + content.slice(at);
}

/** Text is answered where every site may read it. */
export function answerText(page: TextPage): WebAppResponse {
  const download = page.downloadName;
  return {
    status: 200,
    headers: {
      'Content-Type': `${page.contentType}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      ...NO_CACHE,
      ...(download === null
        ? {}
        : { 'Content-Disposition': `attachment; filename="${download.replace(/["\r\n]/g, '')}"` }),
    },
    body: page.content,
  };
}

/** Sends the caller to a one-time address, as ContentService does. */
export function answerRedirect(location: string): WebAppResponse {
  return {
    status: 302,
    headers: { ...HTML, Location: location, 'Access-Control-Allow-Origin': '*' },
    body: `<HTML><HEAD><TITLE>Moved Temporarily</TITLE></HEAD><BODY><H1>Moved Temporarily</H1>The document has moved <A HREF="${escapeText(location)}">here</A>.</BODY></HTML>`,
  };
}

/** Google's page for anything that went wrong: status 200 unless the request itself was refused. */
export function answerError(message: string, status = 200): WebAppResponse {
  return {
    status,
    headers: HTML,
    body: `<!DOCTYPE html><html><head><title>Error</title></head><body><div>${escapeText(message)}</div></body></html>`,
  };
}

/** What a caller without the right credentials is answered. */
export const answerUnauthorized = (): WebAppResponse => ({
  status: 401,
  headers: { ...HTML, 'WWW-Authenticate': 'Basic realm="web app", charset="UTF-8"' },
  body: 'Credentials are needed to call this web app.',
});

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
