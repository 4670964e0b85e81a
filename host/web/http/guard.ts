import { isIP } from 'node:net';

/** Under which names the page may be reached. */
export interface Names {
  /** The address the server listens on. */
  readonly bind: string;
  /** Where a tunnel or proxy shows it to others. */
  readonly publicUrl?: string | undefined;
}

/** Whether only this machine can reach an address. */
export function isLoopback(address: string): boolean {
  if (address === 'localhost' || address === '::1') return true;
  // A name such as 127.0.0.1.example.com is not an address.
  return isIP(address) === 4 && address.startsWith('127.');
}

/**
 * Whether a request was sent to a name of ours. A page of a foreign site whose name was pointed at
 * this machine (DNS rebinding) still sends its own name.
 */
export function isOwnHost(host: string | undefined, { bind, publicUrl }: Names): boolean {
  const name = hostName(host);
  if (name === undefined) return false;
  if (publicUrl !== undefined && host === new URL(publicUrl).host) return true;
  return isLoopback(name) || (!isLoopback(bind) && isIP(name) !== 0);
}

/** Whether a request comes from our own page: same origin as the name it was sent to. */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  { publicUrl }: Names,
): boolean {
  if (origin === undefined) return false;
  return (
    origin === `http://${host}` || (publicUrl !== undefined && origin === new URL(publicUrl).origin)
  );
}

/** Whether a request came by the public address, and that has a certificate. */
export function isSecureHost(host: string | undefined, { publicUrl }: Names): boolean {
  if (publicUrl === undefined) return false;
  const { protocol, host: name } = new URL(publicUrl);
  return protocol === 'https:' && host === name;
}

function hostName(host: string | undefined): string | undefined {
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return undefined;
  }
}
