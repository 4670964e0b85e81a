import type { Figure } from './figure';

/** Figures as a table in Markdown: each thing with its sizes below one another, and how it grew. */
export function tableOf(figures: readonly Figure[]): string {
  const kinds = [...new Set(figures.map(({ what }) => what))];
  const extra = [...new Set(figures.flatMap(({ more = {} }) => Object.keys(more)))];
  const captions = ['', 'at', ...counted, ...extra, 'growth', 'seconds'];
  const rows = kinds.flatMap((kind) => {
    const alike = figures.filter(({ what }) => what === kind);
    return alike.map((one, at) => [
      at === 0 ? kind : '',
      one.size,
      ...[one.serviceCalls, one.dataCalls, one.cellsRead, one.cellsWritten, one.requests].map(text),
      ...extra.map((name) => (one.more?.[name] === undefined ? '' : text(one.more[name]))),
      at === 0 ? '' : growth(alike[0], one),
      one.seconds.toFixed(2),
    ]);
  });
  return [captions, captions.map(() => '---'), ...rows].map(line).join('\n');
}

const counted = ['service calls', 'of them data', 'cells read', 'cells written', 'requests'];

/** How many times as many service calls as at the smallest size. */
const growth = (first: Figure | undefined, one: Figure): string =>
  `× ${(one.serviceCalls / Math.max(1, first?.serviceCalls ?? 1)).toFixed(2)}`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const text = (value: number): string => value.toLocaleString('en-US');
