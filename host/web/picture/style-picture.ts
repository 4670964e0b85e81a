import type { CellValue } from '../../workbook/cell';
import type { BorderText, Style } from '../../workbook/style';
import type { EdgesView, EdgeView, LineView, StyleView } from '../view';

/** Where values stand that nobody aligned: text left, numbers right, truth values centred. */
const ALIGNMENTS = ['left', 'right', 'center'] as const;
const TEXT = 0;

/** The page's id of a look on a kind of value: the page is not told kinds, so each look becomes up to three. */
export function styleViewId(style: Style, value: CellValue): number {
  const kind = typeof value === 'string' ? TEXT : typeof value === 'number' ? 1 : 2;
  return style.id * ALIGNMENTS.length + kind;
}

/** The look behind an id of {@link styleViewId}. */
export function pictureStyle(style: Style, id: number): StyleView {
  const { values } = style;
  const kind = id % ALIGNMENTS.length;
  const set = values.horizontalAlignment;
  const edges = pictureEdges(style);
  const wrap = WRAPS[values.wrap ?? 'OVERFLOW'];
  return {
    align: set === undefined || set === 'general-left' ? (ALIGNMENTS[kind] ?? 'left') : set,
    vertical: values.verticalAlignment ?? 'bottom',
    // Only text runs over its neighbours.
    wrap: wrap === 'overflow' && kind !== TEXT ? 'clip' : wrap,
    ...(values.background && values.background !== '#ffffff'
      ? { background: values.background }
      : {}),
    ...(values.fontColor && values.fontColor !== '#000000' ? { color: values.fontColor } : {}),
    ...(values.fontWeight === 'bold' ? { bold: true } : {}),
    ...(values.fontStyle === 'italic' ? { italic: true } : {}),
    ...(values.fontLine === 'underline' ? { underline: true } : {}),
    ...(values.fontLine === 'line-through' ? { strike: true } : {}),
    ...(values.fontFamily ? { family: values.fontFamily } : {}),
    ...(values.fontSize ? { size: values.fontSize } : {}),
    ...(edges ? { edges } : {}),
  };
}

const WRAPS = { OVERFLOW: 'overflow', WRAP: 'wrap', CLIP: 'clip' } as const;

function pictureEdges({ values }: Style): EdgesView | undefined {
  const edges = {
    ...pictureEdge('top', values.borderTop),
    ...pictureEdge('right', values.borderRight),
    ...pictureEdge('bottom', values.borderBottom),
    ...pictureEdge('left', values.borderLeft),
  };
  return Object.keys(edges).length === 0 ? undefined : edges;
}

/** `SOLID #00b388` is a line and a colour. */
function pictureEdge(
  side: keyof EdgesView,
  border: BorderText | undefined,
): Partial<Record<string, EdgeView>> {
  if (border === undefined) return {};
  const [line = 'SOLID', color = '#000000'] = border.split(' ');
  return { [side]: { line: line.toLowerCase() as LineView, color } };
}
