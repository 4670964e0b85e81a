import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Removable } from './options';

/** A place in the bundle, and what stands there without the safeguard. */
interface Cut {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** Places in dist/Code.js, which is bundled but keeps its names. */
const cuts: Readonly<Record<Removable, Cut>> = {
  lease: {
    what: 'whoever asks for a lease gets it',
    from: '(held) => held === void 0 || held.until <= Date.now()',
    to: '() => true',
  },
  dedupe: {
    what: 'a call that was logged is taken for a new one',
    from: 'const isLogged = ({ recent }, id) => recent.get(id)?.endedAt !== void 0;',
    to: 'const isLogged = () => false;',
  },
  retry: {
    what: 'no request is sent a second time',
    from: 'function decideRetry(question) {',
    to: 'function decideRetry(question) {\n  return { kind: "settled" };',
  },
  reconcile: {
    what: 'once calls have been polled, they are polled no more',
    from: 'function relyOnWebhooks(facts) {',
    to: 'function relyOnWebhooks(facts) {\n  if (facts.lastPollAt !== void 0) return true;',
  },
};

/**
 * Copies a bundle without one of its safeguards.
 *
 * @returns The folder of the copy, in the system's folder for temporary files.
 * @throws {Error} When the place in the bundle is not where it was: adapt the cut.
 */
export function takeOut(safeguard: Removable, dist: string): string {
  const { from, to, what } = cuts[safeguard];
  const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  const places = code.split(from).length - 1;
  if (places !== 1) {
    throw new Error(
      `"${safeguard}" (${what}) is ${places === 0 ? 'no longer' : `${places} times`} in Code.js as "${from}". Put its new place into scripts/lib/soak/take-out.ts.`,
    );
  }
  const folder = mkdtempSync(path.join(tmpdir(), `soak-without-${safeguard}-`));
  cpSync(dist, folder, { recursive: true });
  // by function: the bundle's text may hold "$&"
  writeFileSync(
    path.join(folder, 'Code.js'),
    code.replace(from, () => to),
  );
  return folder;
}
