/** What stands in place of a secret. */
const MASK = '•••';

/** Shorter values are no secrets, and hiding them would hide half the words. */
const SHORTEST_SECRET = 6;

/** What keys and tokens are made of; a name somebody gave beside one is no secret. */
const KEY_LIKE = /^[\w+/=.~:-]+$/;

const SECRET_NAME = /TOKEN|KEY|SECRET|PASSWORD|WEBHOOK$/i;

/** Knows the secrets of a project and takes them out of everything that is shown. */
export class Redactor {
  readonly #secrets = new Set<string>();
  #pattern: RegExp | undefined;

  /** Learns from a property: its value is secret when its name says so. */
  learnProperty(name: string, value: string): void {
    if (!SECRET_NAME.test(name)) return;
    this.learn(value);
    for (const leaf of jsonTexts(value)) this.learn(leaf);
  }

  /** Learns an `Authorization` header: all of it, what follows the scheme, and what that encodes. */
  learnAuthorization(header: string): void {
    const credentials = header.replace(/^\w+\s+/, '');
    this.learn(credentials);
    const decoded = Buffer.from(credentials, 'base64').toString('utf8');
    if (/^[\x20-\x7e]+:[\x20-\x7e]+$/.test(decoded)) this.learn(decoded.replace(/^[^:]*:/, ''));
  }

  /** Learns a value that must not be shown. */
  learn(secret: string): void {
    if (secret.length < SHORTEST_SECRET || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    this.#pattern = undefined;
  }

  /** The text without any known secret. */
  redact(text: string): string {
    if (this.#secrets.size === 0) return text;
    this.#pattern ??= new RegExp(
      [...this.#secrets]
        .sort((a, b) => b.length - a.length)
        .map((secret) => secret.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
        .join('|'),
      'g',
    );
    return text.replace(this.#pattern, MASK);
  }
}

function jsonTexts(value: string): string[] {
  if (!/^[[{]/.test(value)) return [];
  const found: string[] = [];
  try {
    JSON.parse(value, (_, part: unknown) => {
      if (typeof part === 'string' && KEY_LIKE.test(part)) found.push(part);
      return part;
    });
  } catch {
    return [];
  }
  return found;
}
