import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from './problem';

const TYPES: Readonly<Record<string, string>> = {
  'host-client.js': 'text/javascript; charset=utf-8',
  'host-client.css': 'text/css; charset=utf-8',
};

/** A file of the page, read anew each time so that a rebuild shows on reload. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** The file with that name, if the page has one. @throws {Problem} when it was not built. */
export async function findAsset(buildDir: string, name: string): Promise<Asset | undefined> {
  const type = TYPES[name];
  if (type === undefined) return undefined;
  try {
    return { type, body: await readFile(path.join(buildDir, name)) };
  } catch {
    throw new Problem(500, `${name} is missing in ${buildDir}. Build first: npm run build.`);
  }
}
