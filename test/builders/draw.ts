import type { CellRange, Grid } from '../../src/domain/wallboard/grid';
import { laptopSizes } from '../../src/domain/wallboard/sizes';

/**
 * A grid as text: a row a line, each cell with a letter for its colours and `*` when it is bold,
 * then what the letters mean, the notes, the borders and whose tile lies where.
 */
export function draw(grid: Grid): string {
  const looks = new Map<string, string>();
  const cells = grid.values.map((row, y) => row.map((_, x) => drawCell(grid, y, x, looks)));
  const widths = grid.columnWidths.map((_, x) =>
    Math.max(...cells.map((row) => row[x]?.length ?? 0)),
  );
  const lines = cells.map((row, y) => {
    const texts = row.map((cell, x) => align(cell, widths[x] ?? 0, grid.alignments[y]?.[x]));
    return `${String(grid.firstRow + y).padStart(3)} |${texts.join('|')}|`;
  });
  const legend = [...looks].map(([look, letter]) => `${letter} = ${look}`);
  const sections = [
    lines,
    legend,
    drawSizes(grid),
    drawBorders(grid),
    drawNotes(grid),
    drawPositions(grid),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** Sizes of a board that has a band or is not of the laptop's size. */
function drawSizes({ fontSizes, rowHeights, frozenRows, columnWidths }: Grid): readonly string[] {
  const { plain, figure, figures } = fontSizes;
  if (figures.length === 0 && plain === laptopSizes.fontSize) return [];
  return [
    `text ${plain} pt, figures ${figure} pt: ${figures.map(place).join(' ')}`,
    `rows ${rowHeights.head.join(' ')}, then ${rowHeights.rest} px; ${frozenRows} in sight`,
    `columns ${columnWidths.slice(0, 3).join(' ')} px`,
  ];
}

function drawCell(grid: Grid, y: number, x: number, looks: Map<string, string>): string {
  const look = `${grid.fontColors[y]?.[x]} on ${grid.backgrounds[y]?.[x]}`;
  const letter = looks.get(look) ?? String.fromCharCode('a'.charCodeAt(0) + looks.size);
  looks.set(look, letter);
  const bold = grid.fontWeights[y]?.[x] === 'bold' ? '*' : ' ';
  return `${letter}${bold}${grid.values[y]?.[x]}`;
}

function align(cell: string, width: number, alignment = 'left'): string {
  if (alignment === 'left') return cell.padEnd(width);
  return cell.slice(0, 2) + cell.slice(2).padStart(width - 2);
}

const drawBorders = (grid: Grid): readonly string[] =>
  grid.borders.map(({ color, ranges }) => `border ${color}: ${ranges.map(place).join(' ')}`);

const drawNotes = (grid: Grid): readonly string[] =>
  grid.notes.map(({ row, column, text }) => `note ${row},${column}: ${text}`);

const drawPositions = (grid: Grid): readonly string[] =>
  grid.positions.map((position) => `user ${position.userId}: ${place(position)}`);

const place = ({ row, column, rows, columns }: CellRange): string =>
  `${row},${column}+${rows}x${columns}`;
