import type { ServerResponse } from 'node:http';
import type { ServerEvents } from '../protocol';

/** Milliseconds after which a browser that lost us asks again. */
const RETRY_MS = 800;
/** Milliseconds between signs of life, so that proxies keep the line open. */
const HEARTBEAT_MS = 20_000;

/** The line to one browser tab, as server-sent events. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  /** @param onClose - Hears once when the browser is gone. */
  constructor(response: ServerResponse, onClose: () => void) {
    this.#response = response;
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write(`retry: ${RETRY_MS}\n\n`);
    this.#heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
    this.#heartbeat.unref();
    response.on('close', () => {
      clearInterval(this.#heartbeat);
      onClose();
    });
  }

  send<Name extends keyof ServerEvents>(name: Name, data: ServerEvents[Name]): void {
    this.#response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  close(): void {
    this.#response.end();
  }
}
