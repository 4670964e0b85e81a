import type { FontView, StyleView } from '../../view';

/** Points of text nobody resized. */
export const DEFAULT_FONT_SIZE = 10;
/** Pixels a cell keeps free left and right of its text, together. */
export const CELL_PADDING = 6;
const PIXELS_PER_POINT = 4 / 3;
/** Height of a line as a share of the font's size. */
const LINE = 1.2;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** CSS of a font, as `font` takes it. */
export function fontOf({ bold, italic, size, family }: FontView): string {
  const pixels = (size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT;
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels}px ${fontStack(family)}`;
}

/** A font by name, with one that every machine has behind it. */
export function fontStack(family: string | undefined): string {
  const name = (family ?? 'Arial').replace(/[^\w -]/g, '');
  return `"${name}", Arial, "Liberation Sans", sans-serif`;
}

/** Pixels one line of text takes in a font. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  const width = measure(text, font);
  widths.set(key, width);
  return width;
}

function measure(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}

/** Pixels the lines of a wrapped or many-lined text take in a cell of that width. */
export function textHeight(text: string, style: StyleView, width: number): number {
  const line = Math.ceil((style.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT * LINE);
  const free = Math.max(width - CELL_PADDING, 8);
  const font = fontOf(style);
  const count = (part: string) => (style.wrap === 'wrap' ? linesOf(part, font, free) : 1);
  return text.split('\n').reduce((lines, part) => lines + count(part), 0) * line;
}

/** How many lines a paragraph breaks into, word by word, long words cut. */
function linesOf(paragraph: string, font: string, free: number): number {
  if (textWidth(paragraph, font) <= free) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const width = textWidth(word, font);
    if (used > 0 && used + width > free) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(Math.ceil(width / free) - 1, 0);
    used += width > free ? width % free : width;
  }
  return lines;
}
