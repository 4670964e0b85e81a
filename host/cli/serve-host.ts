import type { Host } from '../host';
import { Login } from '../login/login';
import { type AskedPair, WebAppCredentials } from '../login/web-app-credentials';
import { isLoopback } from '../web/http/guard';
import { type ServeOptions, serve } from '../web/serve';
import type { Print } from './run-once';
import { untilTold } from './until-told';

/** Path of the web app on the host's server. */
const EXEC_PATH = '/macros/s/local/exec';

/** How a host is served, with what guards it still to be read. */
export interface ServeHostOptions extends Omit<ServeOptions, 'login' | 'webAppGate'> {
  /** The wished password. @default the one that was kept, else one is made */
  readonly password?: string | undefined;
  /** Keeps the login's hashes. */
  readonly loginFile?: string | undefined;
  /** Holds `user:password` for callers of the web app. */
  readonly credentialsFile?: string | undefined;
  /** Asks only requests with this field. */
  readonly credentialsFor?: AskedPair | undefined;
  /** @default true */
  readonly startsTriggers?: boolean | undefined;
}

/** A host that can be reached. */
interface ServedHost {
  readonly url: string;
  readonly webApp: string;
  /** A password that was made just now, to be told once; undefined when it is known already. */
  readonly newPassword: string | undefined;
  close(): Promise<void>;
}

/**
 * Serves page and web app, and begins to fire triggers. Whatever others can reach asks for a
 * password.
 *
 * @throws {Error} When the password is too short, a file cannot be read, or the port is taken.
 */
export async function serveHost(host: Host, options: ServeHostOptions): Promise<ServedHost> {
  const { credentialsFile, credentialsFor, startsTriggers = true } = options;
  const webAppGate =
    credentialsFile === undefined
      ? undefined
      : WebAppCredentials.read(credentialsFile, credentialsFor);
  const login = await loginFor(options);
  const serving = await serve(host, { ...options, login, webAppGate });
  const webApp = serving.url + EXEC_PATH;
  host.webAppUrl = webApp;
  if (startsTriggers) host.startTriggers();
  const { url } = serving;
  return { url, webApp, newPassword: login?.made, close: () => serving.close() };
}

/** On loopback alone nobody else comes; a password somebody wishes is asked for all the same. */
async function loginFor(options: ServeHostOptions): Promise<Login | undefined> {
  const { bind = '127.0.0.1', publicUrl, password, loginFile } = options;
  if (isLoopback(bind) && publicUrl === undefined && password === undefined) return undefined;
  return Login.open({ file: loginFile, password });
}

/** Serves until the process is told to end. */
export async function serveUntilStopped(
  host: Host,
  options: ServeHostOptions,
  print: Print,
): Promise<void> {
  const served = await serveHost(host, options);
  print(JSON.stringify({ url: served.url, webApp: served.webApp }));
  print(`The spreadsheet is at ${served.url}. Ctrl-C ends it.`);
  if (served.newPassword !== undefined) print(passwordWords(served.newPassword));
  await untilTold();
  await served.close();
}

/** How a new password is told, once. */
export const passwordWords = (password: string): string =>
  `The password is ${password}\nNote it down: it is shown this once.`;
