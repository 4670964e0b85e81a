import type { AreaView, EdgeView } from '../../view';
import type { Sheet } from './sheet';

const CSS_LINES: Readonly<Record<EdgeView['line'], string>> = {
  dotted: '1px dotted',
  dashed: '1px dashed',
  solid: '1px solid',
  solid_medium: '2px solid',
  solid_thick: '3px solid',
  double: '3px double',
};

/** An edge as CSS `border` takes it. */
function edgeCss({ line, color }: EdgeView): string {
  return `${CSS_LINES[line]} ${color}`;
}

/**
 * The line right of an area, drawn once for both neighbours: what either side set, else the fill
 * that covers the gridline, else `undefined` for the plain gridline.
 */
export function rightEdge(sheet: Sheet, area: AreaView): string | undefined {
  const last = area.column + area.columns - 1;
  const own =
    sheet.style(area.row, last).edges?.right ?? sheet.style(area.row, area.column).edges?.right;
  const next = last + 1 < sheet.layout.columnCount ? sheet.style(area.row, last + 1) : undefined;
  const edge = own ?? next?.edges?.left;
  return edge ? edgeCss(edge) : fillEdge(sheet, area, next?.background);
}

/** The line below an area; see {@link rightEdge}. */
export function bottomEdge(sheet: Sheet, area: AreaView): string | undefined {
  const last = area.row + area.rows - 1;
  const own =
    sheet.style(last, area.column).edges?.bottom ??
    sheet.style(area.row, area.column).edges?.bottom;
  const next = last + 1 < sheet.layout.rowCount ? sheet.style(last + 1, area.column) : undefined;
  const edge = own ?? next?.edges?.top;
  return edge ? edgeCss(edge) : fillEdge(sheet, area, next?.background);
}

/** The line a cell draws on its left (or top) itself: only at the border of the sheet. */
export function outerEdge(sheet: Sheet, area: AreaView, side: 'left' | 'top'): string | undefined {
  if ((side === 'left' ? area.column : area.row) > 0) return undefined;
  const edge = sheet.style(area.row, area.column).edges?.[side];
  return edge && edgeCss(edge);
}

function fillEdge(sheet: Sheet, area: AreaView, neighbour: string | undefined): string | undefined {
  const fill = sheet.style(area.row, area.column).background ?? neighbour;
  return fill && `1px solid ${fill}`;
}
