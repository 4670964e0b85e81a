import type { Extent, Grid } from './grid';

/** The parts of a grid that are painted, or left alone, each on its own. */
export const layerNames = [
  'values',
  'backgrounds',
  'fontColors',
  'fontWeights',
  'alignments',
  'borders',
  'notes',
  'positions',
  'columnWidths',
  'fontSizes',
  'rowHeights',
  'frozenRows',
] as const;

/** A part of a grid. */
export type LayerName = (typeof layerNames)[number];

/**
 * What a painted grid looked like, short enough to be kept: a hash a layer, and its extent.
 *
 * @example
 * { rows: 8, columns: 6, values: '1mcnhkz.9k3x2b.5m', backgrounds: '…', … }
 */
export type Fingerprint = Readonly<Record<LayerName, string>> & Extent;

/**
 * The fingerprint of a grid. Take it before the grid is padded: padding is how an earlier, larger
 * board is covered, not part of the picture.
 */
export function fingerprint(grid: Grid): Fingerprint {
  const { rows, columns, firstRow } = grid;
  const entries = layerNames.map((name) => [name, hash(JSON.stringify([firstRow, grid[name]]))]);
  return { rows, columns, ...(Object.fromEntries(entries) as Record<LayerName, string>) };
}

/** What is known of an earlier picture: all of its layers, or some. */
export type KnownPaint = Partial<Fingerprint>;

/**
 * What is still believed of a picture when its cells no longer are: its sizes. Each column's width
 * costs a call to paint, and nobody changes one by mistake.
 */
export const forgetCells = ({
  columnWidths,
  fontSizes,
  rowHeights,
  frozenRows,
}: Fingerprint): KnownPaint => ({ columnWidths, fontSizes, rowHeights, frozenRows });

/**
 * The layers that must be painted: all of them when nothing is known of the earlier picture. A
 * board that grows or shrinks downwards changes every layer of cells, but not its notes or sizes.
 */
export function changedLayers(
  previous: KnownPaint | undefined,
  next: Fingerprint,
): readonly LayerName[] {
  return layerNames.filter((name) => previous?.[name] !== next[name]);
}

/**
 * Two 32-bit FNV-1a hashes with different primes, and the text's length. Not for secrets: it only
 * tells two pictures apart.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv — offset basis and first prime.
 */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return [first >>> 0, second >>> 0, text.length].map((part) => part.toString(36)).join('.');
}
