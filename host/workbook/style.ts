import { remember } from './remember';

/** How the text of a cell treats the cell's edge. */
export type WrapStrategy = 'OVERFLOW' | 'WRAP' | 'CLIP';

/** One edge of a cell: line style and colour in one text, such as `SOLID #00b388`. */
export type BorderText = `${string} #${string}`;

/** Everything about a cell's look. Colours are `#rrggbb`, sizes points. */
export interface StyleValues {
  background: string;
  fontColor: string;
  fontWeight: 'normal' | 'bold';
  fontStyle: 'normal' | 'italic';
  fontLine: 'none' | 'underline' | 'line-through';
  fontSize: number;
  fontFamily: string;
  horizontalAlignment: 'left' | 'center' | 'right' | 'general-left';
  verticalAlignment: 'top' | 'middle' | 'bottom';
  wrap: WrapStrategy;
  /** A pattern such as `0.00` or `@`; also set by the kind of value somebody enters. */
  numberFormat: string;
  borderTop: BorderText;
  borderRight: BorderText;
  borderBottom: BorderText;
  borderLeft: BorderText;
}

/** The name of one part of a cell's look. */
export type StyleKey = keyof StyleValues;

/**
 * One look, shared by all cells that have it; never changed, only exchanged for another.
 *
 * A part that nobody set is absent.
 */
export class Style {
  readonly #table: StyleTable;
  readonly #next = new Map<StyleKey, Map<unknown, Style>>();

  constructor(
    table: StyleTable,
    /** Number of the look inside its workbook; 0 is the plain one. */
    readonly id: number,
    readonly values: Readonly<Partial<StyleValues>>,
  ) {
    this.#table = table;
  }

  /** The look with one part changed; `undefined` takes the part away. */
  with<Key extends StyleKey>(key: Key, value: StyleValues[Key] | undefined): Style {
    if (this.values[key] === value) return this;
    const byValue = remember(this.#next, key, () => new Map<unknown, Style>());
    return remember(byValue, value, () => this.#table.find({ ...this.values, [key]: value }));
  }
}

/** All looks of a workbook, each held once. */
export class StyleTable {
  readonly #byText = new Map<string, Style>();
  #count = 0;
  /** The look of an untouched cell. */
  readonly plain: Style = this.find({});

  /** The one style with these values. */
  find(values: Partial<Record<StyleKey, unknown>>): Style {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify(entries);
    return remember(
      this.#byText,
      text,
      () => new Style(this, this.#count++, Object.fromEntries(entries)),
    );
  }
}
