import type { Host } from '../host';
import { type ServeOptions, serve } from '../web/serve';
import type { Print } from './run-once';

/** Path of the web app on the host's server. */
const EXEC_PATH = '/macros/s/local/exec';

/** A host that can be reached. */
interface ServedHost {
  readonly url: string;
  readonly webApp: string;
  close(): Promise<void>;
}

/** Serves page and web app, and begins to fire triggers. */
export async function serveHost(host: Host, options: ServeOptions): Promise<ServedHost> {
  const serving = await serve(host, options);
  const webApp = serving.url + EXEC_PATH;
  host.webAppUrl = webApp;
  host.startTriggers();
  return { url: serving.url, webApp, close: () => serving.close() };
}

/** Serves until the process is told to end. */
export async function serveUntilStopped(
  host: Host,
  options: ServeOptions,
  print: Print,
): Promise<void> {
  const served = await serveHost(host, options);
  print(JSON.stringify({ url: served.url, webApp: served.webApp }));
  print(`The spreadsheet is at ${served.url}. Ctrl-C ends it.`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await served.close();
}
