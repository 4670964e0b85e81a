import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../goldens');

/**
 * The drawing kept as `test/goldens/NAME.txt`.
 *
 * @param actual - Written to the file first when `UPDATE_GOLDENS=1` is set; look at the change
 *   before you commit it.
 * @throws {Error} When there is no such file.
 */
export function golden(name: string, actual: string): string {
  const path = join(folder, `${name}.txt`);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, actual);
  return readFileSync(path, 'utf8');
}
