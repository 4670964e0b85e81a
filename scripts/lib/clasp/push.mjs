import { ensureBuilt } from '../ensure-built.mjs';
import { runClasp } from './run-clasp.mjs';

/**
 * Puts dist/ into the script, its manifest included: permissions are part of the code.
 *
 * @returns The names of the files that were pushed; none when Google has them already.
 */
export async function push() {
  await ensureBuilt();
  return runClasp('push', '--force');
}
