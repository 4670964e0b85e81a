import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Host } from '../host';
import type { Login } from '../login/login';
import type { WebAppGate } from '../web-app/http-handler';
import { isLoopback } from './http/guard';
import { handle, type Site } from './http/handle';
import { DEFAULT_ICON } from './http/icon';
import { Desk, type DeskOptions } from './tabs/desk';

/** How long answers that are being made may take once the page is closed. */
const LAST_ANSWERS_MS = 5000;

/** How a host is shown in browsers. */
export interface ServeOptions extends DeskOptions {
  /** 0: any free one. */
  readonly port: number;
  /** @default '127.0.0.1' */
  readonly bind?: string | undefined;
  /** Where a tunnel or proxy shows the page: `https://board.example.com`. */
  readonly publicUrl?: string | undefined;
  /** Asked for before the page is shown; needed when others can reach `bind` or `publicUrl`. */
  readonly login?: Login | undefined;
  /** Asks callers of the web app who they are. @default everybody may call, as on Google */
  readonly webAppGate?: WebAppGate | undefined;
  /** Folder with host-client.js and host-client.css. @default 'build' under the working folder */
  readonly buildDir?: string | undefined;
  /** SVG of the icon in the browser's tab. @default a table on slate */
  readonly icon?: string | undefined;
}

/** A page that is being served. */
export interface Serving {
  /** Without a slash at the end: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Sends all browsers away and stops listening; what is being answered may end. */
  close(): Promise<void>;
}

/**
 * Serves the workbook as a page, and the web app under `/macros/s/local/exec`.
 *
 * @throws {Error} when the port is taken, or when others could open the page without a login.
 */
export async function serve(host: Host, options: ServeOptions): Promise<Serving> {
  const { bind = '127.0.0.1', port, publicUrl, login, webAppGate } = options;
  const { buildDir = path.resolve('build'), icon = DEFAULT_ICON } = options;
  const open = isLoopback(bind) ? publicUrl : bind;
  if (open !== undefined && !login) {
    throw new Error(`Others can reach ${open}: give a login, or listen on 127.0.0.1 alone.`);
  }
  const desk = new Desk(host, options);
  const site: Site = { desk, names: { bind, publicUrl }, login, webAppGate, buildDir, icon };
  const server = createServer((request, response) => void handle(site, request, response));
  await listen(server, port, bind);
  const { port: actual } = server.address() as AddressInfo;
  const url =
    publicUrl?.replace(/\/$/, '') ?? `http://${bind.includes(':') ? `[${bind}]` : bind}:${actual}`;
  return { url, close: () => close(server, desk) };
}

function listen(server: Server, port: number, bind: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, bind, () => {
      server.off('error', fail);
      done();
    });
  });
}

function close(server: Server, desk: Desk): Promise<void> {
  desk.close();
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
    server.close(() => {
      clearTimeout(cut);
      done();
    });
    server.closeIdleConnections();
  });
}
