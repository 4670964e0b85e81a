import type { RunStyle } from '../../workbook/text-run';
import { ServiceObject } from '../service';
import { Call } from './call';
import { parseColor } from './colors';

/** The look of a piece of text; what is not set reads as null. */
export class TextStyle extends ServiceObject {
  readonly className = 'TextStyle';

  constructor(readonly style: RunStyle) {
    super();
  }

  isBold(): boolean | null {
    return this.style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.style.color ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.style);
  }
}

/** Makes a {@link TextStyle}. */
export class TextStyleBuilder extends ServiceObject {
  readonly className = 'TextStyleBuilder';
  #style: RunStyle;

  constructor(style: RunStyle = {}) {
    super();
    this.#style = style;
  }

  setBold(...args: unknown[]): this {
    return this.#set({ bold: new Call('TextStyleBuilder.setBold', args).count(1).boolean(0) });
  }

  setItalic(...args: unknown[]): this {
    return this.#set({ italic: new Call('TextStyleBuilder.setItalic', args).count(1).boolean(0) });
  }

  setUnderline(...args: unknown[]): this {
    const call = new Call('TextStyleBuilder.setUnderline', args).count(1);
    return this.#set({ underline: call.boolean(0) });
  }

  setStrikethrough(...args: unknown[]): this {
    const call = new Call('TextStyleBuilder.setStrikethrough', args).count(1);
    return this.#set({ strikethrough: call.boolean(0) });
  }

  setFontFamily(...args: unknown[]): this {
    const call = new Call('TextStyleBuilder.setFontFamily', args).count(1);
    return this.#set({ fontFamily: call.string(0) });
  }

  setFontSize(...args: unknown[]): this {
    const call = new Call('TextStyleBuilder.setFontSize', args).count(1);
    return this.#set({ fontSize: call.integer(0) });
  }

  setForegroundColor(...args: unknown[]): this {
    const call = new Call('TextStyleBuilder.setForegroundColor', args).count(1);
    return this.#set({ color: call.isNull(0) ? undefined : parseColor(call.string(0)) });
  }

  build(): TextStyle {
    return new TextStyle(this.#style);
  }

  #set(change: RunStyle): this {
    this.#style = { ...this.#style, ...change };
    return this;
  }
}
