const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** What a page of a script may do; without an origin of its own it reaches nothing of the workbook page. */
const SANDBOX =
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Headers of the workbook page: nothing from elsewhere, nothing inline, nobody frames it. */
export const SHELL_HEADERS = {
  ...COMMON,
  'Content-Type': 'text/html; charset=utf-8',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** Headers of a sidebar or dialog; opened by itself it is sandboxed all the same. */
export const FRAME_HEADERS = {
  ...COMMON,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `${SANDBOX}; frame-ancestors 'self'`,
};

/** Headers of an icon: opened by itself it runs nothing and loads nothing. */
export const PICTURE_HEADERS = {
  ...COMMON,
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; sandbox",
};

/** Headers of JSON and plain words. */
export const DATA_HEADERS = { ...COMMON, 'Content-Type': 'application/json; charset=utf-8' };

/** Headers of a refusal or an error in words. */
export const WORD_HEADERS = { ...COMMON, 'Content-Type': 'text/plain; charset=utf-8' };

/** The policy of the web app's pages, which share the workbook page's address but must not reach it. */
export const WEB_APP_POLICY = SANDBOX;
