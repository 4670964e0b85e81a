import type { StylesView, StyleView } from '../../view';
import { DEFAULT_FONT_SIZE, fontStack } from './text-size';

/**
 * The looks of a workbook as CSS classes `s<id>`, so that a cell costs one class name.
 *
 * The page's content policy allows rules added by script, not style attributes in markup.
 */
export class StyleRules {
  readonly table: Record<number, StyleView> = {};
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  /** Takes over looks that are new or changed. */
  add(styles: StylesView): void {
    for (const [id, style] of Object.entries(styles)) {
      if (id in this.table) continue;
      this.table[Number(id)] = style;
      this.#sheet.insertRule(
        `.cells td.s${id}{${declarations(style)}}`,
        this.#sheet.cssRules.length,
      );
    }
  }
}

function declarations(style: StyleView): string {
  const parts = [`text-align:${style.align}`, `vertical-align:${style.vertical}`];
  if (style.background)
    parts.push(`background-color:${style.background}`, `border-color:${style.background}`);
  if (style.wrap === 'wrap') parts.push('--wrap:pre-wrap', '--break:anywhere');
  return [...parts, ...fontDeclarations(style)].join(';');
}

/** The CSS declarations of a font that differ from an untouched cell. */
export function fontDeclarations(font: Partial<StyleView>): string[] {
  const lines = [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean);
  return [
    font.color && `color:${font.color}`,
    font.bold && 'font-weight:bold',
    font.bold === false && 'font-weight:normal',
    font.italic && 'font-style:italic',
    lines.length > 0 && `text-decoration:${lines.join(' ')}`,
    font.family && `font-family:${fontStack(font.family)}`,
    font.size && font.size !== DEFAULT_FONT_SIZE && `font-size:${font.size}pt`,
  ].filter((part): part is string => typeof part === 'string');
}
