import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Login, SignIn } from './login';
import { loginPage, signedInPage } from './login-page';
import { sessionCookie, sessionToken } from './session-cookie';

/** A password is no novel. */
const MOST_BYTES = 4096;

/** A form's POST would say `Origin: null` under `no-referrer`. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** A request to the page, and what is known of it. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Whether it came through an address with a certificate. */
  readonly isSecure: boolean;
  /** Whether a page of ours sent it; says nothing about a GET. */
  readonly isOwn: boolean;
}

/**
 * Lets in who is signed in; shows everybody else where to do so.
 *
 * @returns Whether the request was answered: it goes no further.
 */
export async function serveLogin(login: Login, pathname: string, visit: Visit): Promise<boolean> {
  const { request, response, isSecure } = visit;
  const token = sessionToken(request.headers.cookie, isSecure);
  const isSignedIn = login.isSignedIn(token);
  if (pathname === '/login') await answerLogin(login, isSignedIn, visit);
  else if (pathname === '/logout' && request.method === 'POST' && visit.isOwn) {
    if (token !== undefined) login.signOut(token);
    redirect(response, '/login', sessionCookie('', isSecure));
  } else if (isSignedIn && token !== undefined) {
    response.on(
      'close',
      login.watch(token, () => response.destroy()),
    );
    return false;
  } else if (request.method === 'GET' && /html/.test(request.headers.accept ?? '')) {
    redirect(response, '/login');
  } else refuse(response);
  return true;
}

async function answerLogin(login: Login, isSignedIn: boolean, visit: Visit): Promise<void> {
  const { request, response } = visit;
  if (request.method === 'GET') {
    response.writeHead(200, HEADERS).end(isSignedIn ? signedInPage() : loginPage());
  } else if (request.method !== 'POST' || !visit.isOwn) refuse(response, 403);
  else await trySignIn(login, visit);
}

async function trySignIn(login: Login, { request, response, isSecure }: Visit): Promise<void> {
  const guess = await readPassword(request);
  if (guess === undefined) return refuse(response, 413);
  const outcome = await login.signIn(guess, request.socket.remoteAddress ?? '');
  if (outcome.kind === 'welcome') {
    return redirect(response, '/', sessionCookie(outcome.token, isSecure));
  }
  const status = outcome.kind === 'wait' ? 429 : 403;
  const retry = outcome.kind === 'wait' ? { 'Retry-After': String(outcome.seconds) } : {};
  response.writeHead(status, { ...HEADERS, ...retry }).end(loginPage(problemOf(outcome)));
}

function problemOf(outcome: Exclude<SignIn, { kind: 'welcome' }>): string {
  if (outcome.kind === 'wrong') return 'That is not the password.';
  return `Too many wrong passwords. Try again in ${outcome.seconds} s.`;
}

async function readPassword(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  for await (const part of request as AsyncIterable<Buffer>) {
    text += part.toString('latin1');
    if (text.length > MOST_BYTES) return undefined;
  }
  return new URLSearchParams(text).get('password') ?? '';
}

/** 303: whatever the method was, the next is GET. */
function redirect(response: ServerResponse, location: string, cookie?: string): void {
  const cookies = cookie === undefined ? {} : { 'Set-Cookie': cookie };
  response.writeHead(303, { Location: location, 'Cache-Control': 'no-store', ...cookies }).end();
}

function refuse(response: ServerResponse, status = 401): void {
  const words = status === 401 ? 'Sign in at /login to open this workbook.' : 'Refused.';
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(words);
}
