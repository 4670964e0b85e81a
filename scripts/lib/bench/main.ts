import { measureArchive } from './archive';
import { measureCards } from './cards';
import type { Figure } from './figure';
import { measureLargest } from './largest';
import { type BenchOptions, readCommandLine, type Subject } from './options';
import { tableOf } from './print';
import { measureRefresh } from './refresh';
import { measureScreens } from './screens';
import { measureSearch } from './search';
import { measureWebhooks } from './webhooks';

/** What the tracker of 2021 needed for a warm refresh (mapped, one team per user). */
const original = {
  S: { serviceCalls: 773, requests: 7 },
  M: { serviceCalls: 3037, requests: 35 },
  L: { serviceCalls: 6208, requests: 110 },
};

type Measure = (root: string, options: BenchOptions) => Promise<readonly Figure[]>;

const measures: Readonly<Record<Subject, Measure>> = {
  refresh: (root, { accounts }) => measureRefresh(root, accounts),
  webhooks: (root, { accounts }) => measureWebhooks(root, accounts),
  screens: (root, { accounts }) => measureScreens(root, accounts),
  cards: (root, { accounts }) => measureCards(root, accounts),
  search: (root) => measureSearch(root),
  largest: (root) => measureLargest(root),
  archive: (root, { calls }) => measureArchive(root, calls),
};

/**
 * Measures what `npm run bench` is asked for, on the bundle in dist/, and prints it: tables in Markdown
 * as docs/bench.md has them, or one line of JSON.
 *
 * @param root - Folder of the project; it must be built.
 */
export async function main(args: readonly string[], root: string): Promise<void> {
  const options = readCommandLine(args);
  const report: Partial<Record<Subject, readonly Figure[]>> = {};
  for (const subject of options.only) {
    const figures = await measures[subject](root, options);
    report[subject] = figures;
    if (!options.json) process.stdout.write(`\n${subject}\n\n${tableOf(figures)}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ ...report, original })}\n`);
}
