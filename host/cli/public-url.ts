import { UsageError } from './usage-error';

/**
 * The address at which a tunnel or proxy shows the host, without a slash at the end.
 *
 * @throws {UsageError} When it is no web address, or one with a path, which the page does not know.
 */
export function readPublicUrl(given: string): string {
  const found = /^https?:\/\/[^/?#@\s]+\/?$/i.test(given) ? parse(given) : undefined;
  if (found) return found.origin;
  throw new UsageError(
    `--public-url is an address without a path, such as https://board.example.com, not ${given}`,
  );
}

function parse(given: string): URL | undefined {
  try {
    return new URL(given);
  } catch {
    return undefined;
  }
}
