import type { ClientRequests, ServerEvents } from '../protocol';

/** Milliseconds between two looks whether the host is there again. */
const LOOK_EVERY_MS = 3000;

/** Whoever was refused is not listening any more: a new page signs in, or begins anew. */
function comeBack(): void {
  const look = async (): Promise<void> => {
    const answer = await fetch('/healthz').catch(() => undefined);
    if (answer?.ok) location.reload();
    else setTimeout(look, LOOK_EVERY_MS);
  };
  void look();
}

type Handlers = { [Name in keyof ServerEvents]: (data: ServerEvents[Name]) => void };

/** Who this browser tab is: its own id, and the person it plays (`''`: whoever the host says). */
export type TabIdentity = {
  readonly tab: string;
  readonly user: string;
};

/**
 * The tab's identity: `?user=` in the address wins, then whom the tab remembers.
 *
 * Each load draws a new id, since a duplicated tab inherits the storage of its original.
 */
export function tabIdentity(): TabIdentity {
  const asked = new URLSearchParams(location.search).get('user');
  if (asked !== null) sessionStorage.setItem('user', asked);
  return { tab: crypto.randomUUID(), user: sessionStorage.getItem('user') ?? '' };
}

/** Sends what the person does and hears what happens, for one browser tab. */
export class Connection {
  #handlers: Partial<Handlers> = {};

  constructor(readonly identity: TabIdentity) {}

  /** Says what to do with an event. */
  on<Name extends keyof ServerEvents>(name: Name, handle: Handlers[Name]): void {
    this.#handlers[name] = handle;
  }

  /**
   * Starts listening.
   *
   * @param sheetId - The sheet to begin with.
   * @param onState - Hears whether the server can be reached.
   */
  listen(sheetId: number | undefined, onState: (connected: boolean) => void): void {
    const asked = new URLSearchParams({ ...this.identity, sheet: String(sheetId ?? '') });
    const source = new EventSource(`/api/events?${asked}`);
    source.onopen = () => onState(true);
    source.onerror = () => {
      onState(false);
      if (source.readyState === EventSource.CLOSED) comeBack();
    };
    for (const [name, handle] of Object.entries(this.#handlers))
      source.addEventListener(name, (event) =>
        (handle as (data: unknown) => void)(JSON.parse((event as MessageEvent<string>).data)),
      );
  }

  /** Says that the tab is being closed or reloaded; nobody waits for an answer. */
  leave(): void {
    const body = new Blob(['{}'], { type: 'application/json' });
    navigator.sendBeacon(`/api/bye?tab=${this.identity.tab}`, body);
  }

  /**
   * Asks for something; what comes of it arrives as an event.
   *
   * @throws {Error} with the server's words when it refuses.
   */
  async send<Name extends keyof ClientRequests>(
    name: Name,
    body: ClientRequests[Name],
  ): Promise<void> {
    const response = await fetch(`/api/${name}?tab=${this.identity.tab}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => {
      throw new Error('The host does not answer. Is it still running?');
    });
    if (!response.ok) throw new Error(await response.text());
  }
}
